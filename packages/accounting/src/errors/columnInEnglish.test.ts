import { expect, it } from 'vitest'
import { columnInEnglish } from './columnInEnglish.ts'
import { sentence } from './sentence.ts'

const han = /\p{Script=Han}/u

it.each(['因子覆盖', '因子系列', '碳氧化率', '实测低位发热量', '实测含碳量', '密度'])(
  'names the column %s in English',
  (column) => {
    const info = { column, text: '9', allowed: '1' }
    expect(sentence({ code: 'ZC-VALUE-INVALID', info }, 'en')).not.toMatch(han)
    expect(sentence({ code: 'ZC-VALUE-INVALID', info }, 'zh')).toContain(column)
  },
)

it('leaves a header of the user as it is', () => {
  expect(columnInEnglish('列')).toBe('列')
  expect(columnInEnglish('constructor')).toBe('constructor')
})

it('says that an empty cell is empty', () => {
  const info = { column: '碳氧化率', text: '', allowed: '50 % … 100 %' }
  expect(sentence({ code: 'ZC-VALUE-INVALID', info }, 'zh')).toBe('“碳氧化率”没有填。可填：50 % … 100 %')
  expect(sentence({ code: 'ZC-VALUE-INVALID', info }, 'en')).toBe(
    '"Oxidation" is empty. Allowed: 50 % … 100 %',
  )
})

it('writes a range without an upper end in words', () => {
  const info = { input: { zh: '用量', en: 'Amount' }, text: '-1 t', least: '0', most: '', unit: 't' }
  expect(sentence({ code: 'ZC-INPUT-RANGE', info }, 'zh')).toContain('填不小于 0 t 的数')
  expect(sentence({ code: 'ZC-INPUT-RANGE', info }, 'en')).toContain('Enter 0 t or more')
})
