import { expect, it } from 'vitest'
import { readOption } from '../catalogue/readOption.ts'
import { cn2026, createFactorBook } from '@zerocarbon/factors'
import type { CellValue } from '../model/index.ts'
import { codesOf, report } from '../testing/madeUpPlant.ts'
import { settings, table } from '../testing/madeUpTables.ts'
import { isGross } from './withoutGross.ts'

const plant = (headers: readonly string[], ...cells: readonly CellValue[]) =>
  report(
    settings(),
    table(
      'ZC_Activity',
      '活动',
      ['期间起', '排放源', '用量', '单位', ...headers],
      [[2026, '柴油', 10, 't', ...cells]],
    ),
  )

it.each([
  '高位发热量',
  '实测高位热值',
  'GCV',
  'HHV (GJ/t)',
  'Gross calorific value',
  '发热量（高位）',
  'NCV (gross)',
])('refuses a value under %s and names the cell', (header) => {
  const found = plant([header], 45)
  expect(codesOf(found)).toEqual(['ZC-HEAT-GROSS 活动!E2'])
  expect(found.inventory.complete).toBe(false)
  // Never used: the line stands on the default.
  expect(found.inventory.lines[0]!.plan.basis).toBe('default')
})

it('says nothing where the net value stands beside it, or the cell is blank', () => {
  expect(codesOf(plant(['高位发热量', '实测低位发热量'], 45, 42))).toEqual([])
  expect(codesOf(plant(['GCV'], null))).toEqual([])
})

it.each(['低位发热量', '高位水箱', 'gross weight', '备注'])('takes %s for something else', (header) => {
  expect(isGross(header)).toBe(false)
})

it.each(['高位发热量=45', 'GCV=45', 'hhv = 45'])('refuses the option %s of a function', (option) => {
  const read = () => readOption(option, null, createFactorBook(cn2026))
  expect(read).toThrowError(
    expect.objectContaining({ problem: expect.objectContaining({ code: 'ZC-HEAT-GROSS' }) as unknown }),
  )
})
