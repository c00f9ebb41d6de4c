import { expect, it } from 'vitest'
import { figureOf, refused, row, worked } from '../testing/workedExamples.ts'
import { freight } from './transport.ts'

it('adds legs as CO2 equivalent, with the upstream of fuel apart', () => {
  const rows = [
    row('重量:卡车', 20, 't'),
    row('距离:卡车', 350, 'km'),
    row('因子:卡车', 100, 'gCO2e/tkm'),
    row('上游因子:卡车', 0.02, 'kg/tkm'),
    row('周转量:铁路', 1, '万tkm'),
    row('因子:铁路', 0.03, 'kgCO2e/tkm'),
  ]
  const result = worked(freight, rows)
  expect(result.lines.map(({ gas, mass }) => [gas, mass.toFixed()])).toEqual([
    ['CO2e', '0.7'],
    ['CO2e', '0.14'],
    ['CO2e', '0.3'],
  ])
  expect([result.co2.toFixed(), result.co2e.toFixed()]).toEqual(['0', '1.14'])
  expect(figureOf(result, 'work:卡车').toFixed()).toBe('7000')
})

it('names what is missing of a leg', () => {
  expect(refused(freight, [])).toEqual(['ZC-INPUT-MISSING 重量:…'])
  expect(refused(freight, [row('重量:船', 1, 't'), row('因子:船', 1, 'kgCO2e/tkm')])).toEqual([
    'ZC-INPUT-MISSING 距离:船',
  ])
  expect(refused(freight, [row('周转量:船', 1, 'tkm')])).toEqual(['ZC-INPUT-MISSING 因子:船'])
  const co2 = [row('周转量:船', 1, 'tkm'), row('因子:船', 1, 'kgCO2/tkm')]
  expect(refused(freight, co2)).toContain('ZC-UNIT-MISMATCH')
})
