import { sentence } from '@zerocarbon/accounting/errors'
import { describe, expect, it } from 'vitest'
import type { CellValue } from '../model/index.ts'
import { codesOf, heat, power, report, total } from '../testing/madeUpPlant.ts'
import { activities, inputs, settings } from '../testing/madeUpTables.ts'

const gas = ['2026-01', '2026-12', '柴油', 1, 't', 'D-1']
const plant = (key: string, value: CellValue, more: readonly (readonly CellValue[])[] = []) =>
  report(settings([['报告期', 2026], [key, value], ...more]), activities([power, heat, gas]))
// 530.6 of power, 11 of heat, 42.652 × 0.0202 × 0.98 × 44/12 = 3.0959 of diesel: 544.6959
const wrong = ['ZC-CONTROL-TOTAL 设置!B3']

describe('a control total', () => {
  it.each([
    ['控制总量', 544.7, []],
    ['控制总量', '544.70 tCO2', []],
    ['控制总量', '544.69 tCO2', wrong],
    ['控制总量', 545, []],
    ['控制总量', 544, wrong],
    ['控制总量', '544,695.9 kgCO2', []],
    ['控制总量', '544.70 tCO2e', []],
    ['控制范围一', '3.10', []],
    ['控制范围一', '3.11', wrong],
    ['控制范围二', '541.6 tCO2', []],
    ['control scope 2', '541.60 tCO2', []],
    ['Control total', '0.05 万tCO2', []],
    ['控制总量', '大约 500', ['ZC-SETTING-INVALID 设置!B3']],
    ['控制总量', '544.7 t', ['ZC-SETTING-INVALID 设置!B3']],
  ])('%s %s', (key, value, codes) => {
    expect(codesOf(plant(key, value))).toEqual(codes)
  })

  it('takes half a unit of the last decimal for no difference, however it was rounded', () => {
    // 5 GJ × 0.11 = 0.55
    const of = (typed: string) =>
      codesOf(
        report(
          settings([
            ['报告期', 2026],
            ['控制总量', typed],
          ]),
          activities([heat.with(3, 5)]),
        ),
      )
    expect([of('0.5'), of('0.6')]).toEqual([[], []])
    expect([of('0.4'), of('0.7')]).toEqual([wrong, wrong])
  })

  it('names both and the difference, asks for a look, and never changes the total', () => {
    const found = plant('控制总量', '500.0 tCO2')
    const [issue] = found.issues
    expect(issue?.severity).toBe('should')
    expect(sentence(issue!, 'zh')).toBe(
      '控制总量填的是 500.0 tCO2，算出来是 544.7 tCO2，相差 44.7 tCO2。核对漏填、多填的行和因子；合计按算出来的，不随它改',
    )
    expect([found.inventory.complete, total(found)]).toEqual([true, total(plant('企业名称', '某厂'))])
  })

  it('is compared with the total of rounded lines where lines are rounded', () => {
    const kiln = ['碳酸盐分解', '', null, null, '用量:石灰石', 201, 't', null]
    const of = (rounding: string) =>
      codesOf(
        report(
          settings([
            ['报告期', 2026],
            ['控制总量', '618.980 tCO2'],
            ['修约', rounding],
          ]),
          activities([power]),
          inputs([kiln]),
        ),
      )
    expect([of('逐行 2 位 四舍五入'), of('不修约')]).toEqual([[], []])
  })
})
