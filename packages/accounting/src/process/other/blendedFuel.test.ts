import { expect, it } from 'vitest'
import { refused, row, worked } from '../testing/workedExamples.ts'
import { blendedFuel } from './blendedFuel.ts'

it('lists the biogenic part and leaves it out of the total', () => {
  const rows = [
    row('用量:B5', 1000, 'L'),
    row('生物质比例:B5', '5 %'),
    row('化石排放因子:B5', 2.7, 'kgCO2/L'),
    row('生物质排放因子:B5', 2.5, 'kg/L'),
  ]
  const { lines, co2, co2e } = worked(blendedFuel, rows)
  expect(lines.map(({ gas, mass, counts }) => [gas, mass.toFixed(), counts])).toEqual([
    ['CO2', '2.565', true],
    ['CO2-biogenic', '0.125', false],
  ])
  expect([co2.toFixed(), co2e.toFixed()]).toEqual(['2.565', '2.565'])
  expect(refused(blendedFuel, [rows[0]!, ...rows.slice(2)])).toEqual(['ZC-INPUT-MISSING 生物质比例:B5'])
})
