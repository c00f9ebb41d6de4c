import { cn2026, createFactorBook } from '@zerocarbon/factors'
import { expect, it } from 'vitest'
import { plantReport } from '../report/plantReport.ts'
import { emptyTables } from './emptyTables.ts'
import { readGreen } from './readGreen.ts'
import type { TableData } from './TableData.ts'

const book = createFactorBook(cn2026)
const dataOf = (language: 'zh' | 'en'): TableData[] =>
  emptyTables(book, language).map(({ name, columns, keys, rows }) => ({
    name,
    sheet: name,
    top: 1,
    left: 0,
    headers: columns.map(({ header }) => header),
    rows: Array.from({ length: rows }, (_, r) =>
      columns.map((__, c) => (c === 0 ? (keys[r] ?? null) : null)),
    ),
  }))

it.each(['zh', 'en'] as const)('makes tables that are read, in %s', (language) => {
  const { issues } = plantReport(dataOf(language), book)
  // Only that nothing has been filled in yet.
  expect(issues.map(({ code }) => code)).toEqual(['ZC-TABLE-EMPTY'])
})

it('offers what the readers take', () => {
  const [, activity, , green] = emptyTables(book, 'zh')
  const offers = (table: typeof activity, header: string) =>
    table!.columns.find((column) => column.header === header)!.offers!
  expect(offers(activity, '排放源')).toEqual(expect.arrayContaining(['外购电力', '天然气', '柴油']))
  for (const kind of offers(green, '类型')) {
    const row = ['E1', kind, '2026-01-01', '2026-12-31', 1, '电站', 'GEC1-GEC1', '一厂', '2027-01-01', 'M1']
    const headers = green!.columns.map(({ header }) => header)
    const data = { name: 'ZC_Green', sheet: 'ZC_Green', top: 1, left: 0, headers, rows: [row] }
    const read = readGreen(data, 0, { date1904: false, meterNamed: (name) => name })
    expect(read.issues.filter(({ code }) => code.includes('VALUE'))).toEqual([])
    expect(read.activities.length + read.claims.length).toBe(1)
  }
})

it.each(['zh', 'en'] as const)('says in full what each column takes, in %s', (language) => {
  for (const { name, columns } of emptyTables(book, language))
    for (const { header, note } of columns) {
      // Excel shows no more of a message, and cuts its title after 32.
      expect({ name, header, length: note.length }).toEqual({
        name,
        header,
        length: Math.min(note.length, 255),
      })
      expect(header.length).toBeLessThanOrEqual(32)
      const [, says = ''] = note.split(language === 'zh' ? '。' : '. ')
      expect(says.length, `${name} ${header}`).toBeGreaterThan(language === 'zh' ? 5 : 15)
    }
})

it('speaks English to a reader of English, beside the Chinese header and units', () => {
  for (const { columns } of emptyTables(book, 'en'))
    for (const { note } of columns) {
      const [says, names = ''] = note.split('The header may also be ')
      expect(says!.replace(/万(?:kWh|Nm3|元)/g, '')).not.toMatch(/\p{Script=Han}/u)
      expect(names.split(' · ').slice(1).join()).not.toMatch(/\p{Script=Han}/u)
    }
})

it('tells with each header whether it has to be filled in', () => {
  for (const { columns } of emptyTables(book, 'zh'))
    for (const { note } of columns) expect(note).toMatch(/^(必填|可以不填)/)
})
