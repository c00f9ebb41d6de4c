import { describe, expect, it } from 'vitest'
import { calculate } from '../calculate.ts'
import { madeUpBook } from '../testing/madeUpBook.ts'
import { hotWater } from './hotWater.ts'
import { steam } from './steam.ts'

const book = madeUpBook([
  ['heat-default', '', '0.11', 'tCO2/GJ'],
  ['feedwater-enthalpy', '', '83.74', 'kJ/kg'],
  ['water-heat', '', '4.1868', 'kJ/(kg·°C)'],
])
const given = (inputs: Readonly<Record<string, string>>) =>
  Object.entries(inputs).map(([name, value]) => ({ name, value, unit: '' }))
const figures = (
  method: typeof steam,
  inputs: Readonly<Record<string, string>>,
): {
  readonly codes: readonly string[]
  readonly co2: string | undefined
  readonly heat?: string
  readonly enthalpy?: string
} => {
  const result = calculate(method, { rows: given(inputs) }, book)
  return {
    codes: result.issues.map(({ code, info }) => ('example' in info ? `${code} ${info.example}` : code)),
    co2: result.co2?.toDecimalPlaces(6).toString(),
    ...Object.fromEntries(result.figures.map(({ id, value }) => [id, value.toDecimalPlaces(4).toString()])),
  }
}

describe('steam', () => {
  it('takes a given enthalpy first: 10,000 t at 2776.9 kJ/kg', () => {
    expect(figures(steam, { 质量: '10000 t', 比焓: '2776.9 kJ/kg', 压力: '4 MPa' })).toMatchObject({
      heat: '26931.6',
      co2: '2962.476',
    })
  })

  it('computes saturated, superheated and wet steam', () => {
    const at = (inputs: Readonly<Record<string, string>>) =>
      figures(steam, { 质量: '1 t', 压力类型: '绝压', ...inputs })
    expect(at({ 压力: '1 MPa' })).toMatchObject({ enthalpy: '2777.1195' })
    expect(at({ 压力: '500 kPa', 温度: '400 °C' })).toMatchObject({ enthalpy: '3272.292' })
    expect(at({ 压力: '10 bar', 干度: '100 %' })).toMatchObject({ enthalpy: '2777.1195' })
  })

  it('tells gauge from absolute pressure and guesses neither', () => {
    const gauge = figures(steam, { 质量: '1 t', 压力: '0.898675 MPa', 压力类型: '表压' })
    expect(gauge).toMatchObject({ enthalpy: '2777.1195' })
    expect(figures(steam, { 质量: '1 t', 压力: '1 MPa' }).codes).toEqual(['ZC-INPUT-MISSING 压力类型'])
    expect(figures(steam, { 质量: '1 t' }).codes).toEqual(['ZC-INPUT-MISSING 压力'])
  })

  it('refuses what IF97 or steam itself excludes', () => {
    const codes = (inputs: Readonly<Record<string, string>>) =>
      figures(steam, { 质量: '1 t', 压力类型: '绝压', ...inputs }).codes
    expect(codes({ 压力: '25 MPa', 温度: '400 °C' })).toEqual(['ZC-STEAM-RANGE'])
    expect(codes({ 压力: '1 MPa', 温度: '100 °C' })).toEqual(['ZC-STEAM-PHASE'])
    expect(codes({ 压力: '1 MPa', 干度: '0.9', 温度: '200 °C' })).toEqual(['ZC-INPUT-CHOICE'])
  })

  it('takes saturated and wet steam by temperature alone', () => {
    const at = (inputs: Readonly<Record<string, string>>) => figures(steam, { 质量: '1 t', ...inputs })
    const wet = { 压力类型: '绝压', 压力: '1 MPa', 干度: '0.95' }
    // 179.885632 °C is where water boils at 1 MPa.
    expect(at({ 温度: '179.885632 °C', 蒸汽状态: '饱和' })).toMatchObject({ enthalpy: '2777.1195' })
    expect(at({ 温度: '355.794138 °F', state: 'saturated' })).toMatchObject({ enthalpy: '2777.1195' })
    expect(at({ 温度: '179.885632 °C', 干度: '0.95' })).toMatchObject({ enthalpy: at(wet).enthalpy })
    expect(at({ ...wet, 温度: '180 °C' }).enthalpy).toBe(at(wet).enthalpy)
    expect(at({ 温度: '180 °C' }).codes).toEqual(['ZC-INPUT-MISSING 压力'])
    expect(at({ 温度: '180 °C', 干度: '0.9', 蒸汽状态: '过热' }).codes).toEqual(['ZC-INPUT-CHOICE'])
    expect(at({ 压力: '1 MPa', 压力类型: '绝压', 蒸汽状态: '过热' }).codes).toEqual(['ZC-INPUT-MISSING 温度'])
  })

  it('says in the answer that pressure alone means dry saturated steam', () => {
    const label = (inputs: Readonly<Record<string, string>>) =>
      calculate(
        steam,
        { rows: given({ 质量: '1 t', 压力: '1 MPa', 压力类型: '绝压', ...inputs }) },
        book,
      ).figures.find(({ id }) => id === 'enthalpy')?.label.zh
    expect(label({})).toBe('比焓（只给了压力，按干饱和蒸汽）')
    expect(label({ 蒸汽状态: '饱和' })).toBe('比焓')
    expect(label({ 温度: '300 °C' })).toBe('比焓')
  })

  it('refuses an enthalpy beside other steam, naming both', () => {
    const said = (inputs: Readonly<Record<string, string>>) =>
      calculate(steam, { rows: given({ 质量: '1 t', ...inputs }) }, book).issues.map(({ code, info }) =>
        code === 'ZC-INPUT-CHOICE'
          ? `${code} ${info.known.map((name) => (typeof name === 'string' ? name : name.zh)).join(' / ')}`
          : code,
      )
    const state = { 压力: '1 MPa', 压力类型: '绝压', 温度: '300 °C' }
    expect(said({ 比焓: '2776.9 kJ/kg', ...state })).toEqual([
      'ZC-INPUT-CHOICE 比焓 2776.9 kJ/kg / 按所给状态算出的 3051.7 kJ/kg',
    ])
    expect(said({ 比焓: '3050 kJ/kg', ...state })).toEqual([])
    expect(said({ 比焓: '2776.9 kJ/kg', 干度: '0.5', 温度: '180 °C' })[0]).toContain('1770.2 kJ/kg')
    expect(said({ 比焓: '3300 kJ/kg', 温度: '300 °C' })[0]).toContain('温度 300 °C（最多 3077.0 kJ/kg）')
    expect(said({ 比焓: '2776.9 kJ/kg', 温度: '300 °C' })).toEqual([])
    expect(said({ 比焓: '2776.9 kJ/kg', ...state, 温度: '100 °C' })).toEqual(['ZC-STEAM-PHASE'])
  })

  it('knows the technical atmosphere and the jin', () => {
    const at = (压力: string) => figures(steam, { 质量: '2000 斤', 压力, 压力类型: '绝压' })
    const exact = at('0.980665 MPa')
    expect(at('10 kgf/cm2')).toEqual(exact)
    expect(at('10 kg/cm²')).toEqual(exact)
    expect(at('10 公斤/平方厘米')).toEqual(exact)
    expect(exact.heat).toBe(figures(steam, { 质量: '1 t', 压力: '0.980665 MPa', 压力类型: '绝压' }).heat)
  })

  it('takes the factor of the supplier before the default', () => {
    expect(figures(steam, { 质量: '10 t', 比焓: '1083.74 kJ/kg', 供热因子: '65 kgCO2/GJ' })).toMatchObject({
      co2: '0.65',
    })
  })
})

it('heats water from 20 °C', () => {
  expect(figures(hotWater, { 质量: '100 t', 水温: '70 °C' })).toMatchObject({
    heat: '20.934',
    co2: '2.30274',
  })
})
