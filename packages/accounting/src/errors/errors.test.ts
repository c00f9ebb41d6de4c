import { expect, it } from 'vitest'
import { problemCodes, sentence, zcError } from './index.ts'

it('says what is wrong and what to do, in both languages', () => {
  const error = zcError('ZC-UNIT-UNKNOWN', { unit: 'kwhh', known: ['kWh', '万kWh', 'MWh', '度'] })
  expect(sentence(error.problem, 'zh')).toBe('单位“kwhh”不认识。可用：kWh、万kWh、MWh、度')
  expect(error.message).toBe('Unit "kwhh" is not known. Use one of: kWh, 万kWh, MWh, 度 [ZC-UNIT-UNKNOWN]')
})

it('spells every code alike', () => {
  for (const code of problemCodes) expect(code).toMatch(/^ZC(-[A-Z]+)+$/)
})

it('counts more months than a year instead of listing them', () => {
  const months = Array.from({ length: 13 }, (_, i) => `2026-${String(i + 1)}`)
  const said = (n: number, language: 'zh' | 'en') =>
    sentence({ code: 'ZC-MONTH-MISSING', info: { meter: 'E-01', months: months.slice(0, n) } }, language)
  expect(said(12, 'zh')).toContain('2026-11、2026-12。')
  expect(said(13, 'zh')).toContain('2026-12 等 13 个月（至 2026-13）')
  expect(said(13, 'en')).toContain('2026-12 and on to 2026-13, 13 months')
})

it('says of an empty file name that it is empty', () => {
  const problem = { code: 'ZC-FILE-NOT-FOUND', info: { file: '' } } as const
  expect([sentence(problem, 'zh'), sentence(problem, 'en')]).toEqual([
    '文件名是空的。核对路径和文件名',
    'The file name is empty. Check the path and the name',
  ])
})
