import { expect, it } from 'vitest'
import { cn2026 } from '../src/cn2026.ts'
import { inBothLanguages, readRemarkWords } from './inBothLanguages.ts'
import { readCsv } from './readCsv.ts'
import { readData } from './readData.ts'

const words = readRemarkWords('en,zh\nseen once,见过一次\na copy,抄本\ncheck *,核对得 *\n')
const source = { title: 'Guideline 2015', locator: 'Table 1' }
const made = (row: object): unknown => inBothLanguages({ id: 'a', source, ...row }, words)

it('says each remark once, in both languages, with the numbers as they stand', () => {
  expect(made({ note: 'check 1.5; seen once; seen once' })).toEqual({
    id: 'a',
    source,
    note: { zh: '核对得 1.5；见过一次', en: 'check 1.5; seen once' },
  })
  expect(made({ warning: 'seen once' })).toMatchObject({ warning: { zh: '见过一次', en: 'seen once' } })
})

it('leaves a source its own words and takes ours out of them', () => {
  const copied = { title: 'Guideline (2015) (a copy)', locator: 'seen once; Table 1; a copy' }
  expect(made({ source: copied })).toEqual({
    id: 'a',
    source: {
      title: 'Guideline (2015)',
      locator: 'Table 1',
      remark: { zh: '抄本；见过一次', en: 'a copy; seen once' },
    },
  })
  expect(made({ source: { title: 'Guideline', locator: '' } })).toEqual({
    id: 'a',
    source: { title: 'Guideline' },
  })
})

it('refuses a remark that nobody put into Chinese', () => {
  expect(() => made({ note: 'seen once; seen twice' })).toThrow(/no Chinese for "seen twice", a remark of a$/)
})

it('knows no words that no row says', () => {
  const rows = [...cn2026.factors, ...cn2026.process, ...cn2026.potentials]
  const said = rows.flatMap(({ note, source: { remark }, ...row }) =>
    [note, remark, 'warning' in row ? row.warning : undefined].flatMap((text) => text?.en.split('; ') ?? []),
  )
  const [, ...table] = readCsv('remark-words.csv', readData()['remark-words.csv'])
  const idle = table.filter(({ fields: [en = '', zh = ''] }) => {
    const one = readRemarkWords(`en,zh\n"${en}",${zh.includes(',') ? `"${zh}"` : zh}\n`)
    return !said.some((text) => one.chinese(text) !== undefined)
  })
  expect(idle.map(({ fields }) => fields[0])).toEqual([])
})
