import { describe, expect, it } from 'vitest'
import { activities, inputs, settings, type Rows } from '../testing/madeUpTables.ts'
import { codesOf, heat, power, report, total } from '../testing/madeUpPlant.ts'

const plant = (rows: Rows, more: Rows = []) =>
  report(settings([['报告期', 2026], ...more]), activities([power]), inputs(rows))
/** 200 t of limestone at 97 %: 85.3018 tCO2 beside 530.6 of power. */
const kiln: Rows = [
  ['碳酸盐分解', '1号窑', null, null, '用量:石灰石', 200, 't', '过磅单'],
  ['碳酸盐分解', '1号窑', null, null, '纯度:石灰石', 0.97, null, '化验单'],
]

describe('a run in ZC_Inputs', () => {
  it('adds its CO2 to scope 1 and to the total, on lines of its own', () => {
    const found = plant(kiln)
    expect([total(found), found.inventory.direct.value.toFixed()]).toEqual(['615.9018', '85.3018'])
    expect(found.totals.terms.map(({ id, co2 }) => [id, co2.toFixed()])).toEqual([
      ['process', '85.3018'],
      ['bought-power', '530.6'],
    ])
    expect(codesOf(found)).toEqual([])
  })

  it('is one of several: instances and months are told apart', () => {
    const month = (n: number): Rows =>
      kiln.map(([method, , , , ...rest]) => [
        method!,
        '2号窑',
        `2026-${String(n).padStart(2, '0')}`,
        null,
        ...rest,
      ])
    const months = (n: number): Rows => Array.from({ length: n }, (_, i) => month(i + 1)).flat()
    const whole = plant([...kiln, ...months(12)])
    expect([total(whole), codesOf(whole)]).toEqual(['1639.5234', []])
    const eleven = plant(months(11))
    expect(codesOf(eleven)).toEqual(['ZC-MONTH-MISSING 工艺!A2'])
    expect(eleven.inventory.complete).toBe(false)
  })

  it('that lacks an input is an issue at its first cell and leaves the total incomplete', () => {
    const found = plant(kiln.slice(1))
    expect(codesOf(found)).toEqual(['ZC-INPUT-MISSING 工艺!A2'])
    expect([found.inventory.complete, total(found)]).toEqual([false, '530.6'])
  })

  it('names the cell of every bad row', () => {
    const rows: Rows = [
      ...kiln,
      ['碳酸盐分界', '', null, null, '用量', 1, 't', null],
      ['碳酸盐分解', '3号窑', null, null, '用量:白云石', null, 't', null],
      ['碳酸盐分解', '4号窑', null, null, '用量:白云石', 5, '屯', null],
      ['碳酸盐分解', '5号窑', '2025-01', '2025-12', '用量:白云石', 5, 't', null],
    ]
    expect(codesOf(plant(rows))).toEqual([
      'ZC-METHOD-UNKNOWN 工艺!A4',
      'ZC-AMOUNT-BLANK 工艺!F5',
      'ZC-INPUT-MISSING 工艺!A5',
      'ZC-UNIT-UNKNOWN 工艺!F6',
      'ZC-PERIOD-OUTSIDE 工艺!A7',
    ])
  })
})

describe('settings', () => {
  it('choose the potentials and the rounding of process lines', () => {
    const gas: Rows = [['碳酸盐分解', '', null, null, '用量:石灰石', 201, 't', null]]
    const found = plant(gas, [
      ['GWP', 'AR6'],
      ['修约', '逐行 2 位 四舍五入'],
    ])
    expect([found.processes[0]?.potentials, found.totals.direct.co2.toFixed()]).toEqual(['AR6', '88.38'])
    expect(found.totals.exact.co2.minus(found.totals.total.co2).toFixed()).toBe('-0.0003')
    expect(codesOf(plant(gas, [['GWP', 'AR9']]))).toEqual(['ZC-SETTING-INVALID 设置!B3'])
    expect(codesOf(plant(gas, [['修约', '随便']]))).toEqual(['ZC-SETTING-INVALID 设置!B3'])
  })
})

describe('steam in tonnes', () => {
  const boiler: Rows = [
    ['外购蒸汽', '', null, null, '质量', 10_000, 't', null],
    ['外购蒸汽', '', null, null, '比焓', 2776.9, 'kJ/kg', null],
  ]

  it('counts as an activity in GJ: once, in scope 2, and in standard coal', () => {
    const found = plant(boiler)
    expect(codesOf(found)).toEqual([])
    expect(total(found)).toBe('3493.076')
    expect(found.totals.terms.map(({ id, co2 }) => [id, co2.toFixed()])).toEqual([
      ['bought-power', '530.6'],
      ['bought-heat', '2962.476'],
    ])
    const metered = report(settings(), activities([power, heat.with(3, 26_931.6)]))
    expect(found.energy.当量值?.total.value.eq(metered.energy.当量值!.total.value)).toBe(true)
  })

  it('explains the heat down to mass and enthalpy', () => {
    const steps = JSON.stringify(plant(boiler).inventory.why())
    expect(steps).toContain('工艺')
    expect(steps).toContain('2776.9')
  })

  it('takes the factor of the supplier with its evidence only', () => {
    const factor = (evidence: string | null): Rows => [
      ...boiler,
      ['外购蒸汽', '', null, null, '供热因子', 65, 'kgCO2/GJ', evidence],
    ]
    expect(total(plant(factor('热力公司证明 2026-03')))).toBe('2281.154')
    expect(codesOf(plant(factor(null)))).toEqual(['ZC-FACTOR-UNSOURCED 工艺!A2'])
  })
})
