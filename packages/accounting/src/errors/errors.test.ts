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
