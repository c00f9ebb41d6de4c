import { describe, expect, it } from 'vitest'
import { Decimal, findUnit, kgCO2, quantity } from '../quantity/index.ts'
import { stepsOf } from '../trace/index.ts'
import { problemOf, sourceOf } from '../testing/madeUpActivities.ts'
import { madeUpFinder as finder } from '../testing/madeUpFinder.ts'
import type { ActivityOptions } from './Activity.ts'
import { scopeOf, type ActivitySource, type Role } from './ActivitySource.ts'
import { emissionsOf } from './emissionsOf.ts'

// All factors are made up; see madeUpFinder.
const d = (text: string): Decimal => new Decimal(text)
const run = (
  source: ActivitySource,
  amount: string,
  unit: string,
  options: ActivityOptions | null = null,
  date?: string,
) => emissionsOf({ source, amount: quantity(amount, findUnit(unit)), options, date }, finder)
const tonnes = (...args: Parameters<typeof run>): string => run(...args).emissions.value.toFixed()
const codeOf = (...args: Parameters<typeof run>): string => problemOf(() => run(...args)).code

const diesel = sourceOf('fuel', 'diesel')
const gas = sourceOf('fuel', 'natural-gas')
const typed = (evidence: string): ActivityOptions => ({
  typedFactor: { value: d('0.25'), numerator: kgCO2, per: findUnit('kWh'), evidence },
})

describe('the role decides method, sign and scope', () => {
  it.each<[Role, string, string, string, 1 | 2 | null, string]>([
    ['fuel', 't', '22', 'default', 1, '1'],
    ['bought-power', 'MWh', '5', 'published', 2, '1'],
    ['own-power', 'MWh', '0', 'zero', 2, '1'],
    ['dedicated-power', 'MWh', '0', 'zero', 2, '1'],
    ['exported-power', 'MWh', '0', 'listed', null, '1'],
    ['sold-power', 'MWh', '-5', 'published', 2, '-1'],
    ['bought-heat', 'GJ', '1', 'published', 2, '1'],
    ['sold-heat', 'GJ', '-1', 'published', 2, '-1'],
    ['recovered-heat', 'GJ', '0', 'listed', null, '1'],
  ])('%s', (role, unit, expected, basis, scope, sign) => {
    const { emissions, plan } = run(role === 'fuel' ? diesel : sourceOf(role), '10', unit)
    expect([emissions.value.toFixed(), plan.basis, String(plan.sign)]).toEqual([expected, basis, sign])
    expect(scopeOf(role)).toBe(scope)
  })

  it.each<Role>(['own-power', 'dedicated-power', 'exported-power', 'recovered-heat'])(
    '%s is energy, though it counts nothing',
    (role) => {
      expect(codeOf(sourceOf(role), '10', 't')).toBe('ZC-UNIT-MISMATCH')
    },
  )

  it('a role that counts zero takes no typed factor', () => {
    expect(tonnes(sourceOf('own-power'), '10', 'MWh', typed('meter log'))).toBe('0')
  })
})

describe('fuel', () => {
  it('takes measured carbon before a measured calorific value, and both before defaults', () => {
    const [ncv, carbon] = [d('60'), d('0.6')]
    const basis = (options: ActivityOptions | null): string[] => {
      const { emissions, plan } = run(diesel, '1', 't', options)
      return [emissions.value.toFixed(), plan.basis]
    }
    // 40 × 0.03 × 0.5 × 44/12; 60 × 0.03 × 0.5 × 44/12; 0.6 × 0.5 × 44/12
    expect(basis(null)).toEqual(['2.2', 'default'])
    expect(basis({ ncv })).toEqual(['3.3', 'measured-ncv'])
    expect(basis({ carbon })).toEqual(['1.1', 'measured-carbon'])
    expect(basis({ ncv, carbon })).toEqual(['1.1', 'measured-carbon'])
  })

  it('takes a measured oxidation in every case', () => {
    expect(tonnes(diesel, '1', 't', { oxidation: d('1') })).toBe('4.4')
    expect(tonnes(diesel, '1', 't', { oxidation: d('1'), carbon: d('0.6') })).toBe('2.2')
  })

  it('keeps 44/12 unrounded', () => {
    expect(tonnes(diesel, '1', 't', { carbon: d('0.3'), oxidation: d('1') })).toBe('1.1')
    expect(tonnes(diesel, '1', 't', { carbon: d('0.8'), oxidation: d('1') })).toMatch(/^2\.93333333333/)
  })

  it('needs a density for litres and guesses none', () => {
    expect(problemOf(() => run(diesel, '1000', 'L'))).toEqual({
      code: 'ZC-DENSITY-NEEDED',
      info: { carrier: diesel.name, unit: 'L' },
    })
    // 1,000 L × 0.8 kg/L × 2.2 t/t
    expect(tonnes(diesel, '1000', 'L', { density: d('0.8') })).toBe('1.76')
    expect(tonnes(diesel, '1', 'm3', { density: d('0.8') })).toBe('1.76')
  })

  it('does not need a density for tonnes', () => {
    expect(tonnes(diesel, '1000', 'kg', { density: d('0.8') })).toBe('2.2')
  })

  it('asks for the temperature of a gas and converts those that have one', () => {
    expect(problemOf(() => run(gas, '1', '万m3'))).toEqual({
      code: 'ZC-GAS-CONDITIONS',
      info: { unit: '万m3' },
    })
    expect(tonnes(gas, '1', '万Nm3')).toBe('11')
    expect(tonnes(gas, '293.15', 'm3(20C)')).toBe('0.300465')
  })

  it('refuses a unit of another kind and names the source', () => {
    expect(problemOf(() => run(gas, '1', 't'))).toEqual({
      code: 'ZC-UNIT-MISMATCH',
      info: { from: 't', to: '万Nm3', subject: gas.name },
    })
  })

  it('takes a ready-made factor where nothing else was published', () => {
    expect(tonnes(sourceOf('fuel', 'waste-oil'), '2', 't')).toBe('6')
  })

  it('takes the family of guidelines asked for', () => {
    expect(tonnes(diesel, '1', 't', { method: 'ets' })).toBe('1.54')
    expect(codeOf(diesel, '1', 't', { method: 'reductant' })).toBe('ZC-FACTOR-MISSING')
  })

  it('says so where the set knows no such carrier', () => {
    expect(codeOf(sourceOf('fuel', 'unobtainium'), '1', 't')).toBe('ZC-FACTOR-MISSING')
  })
})

describe('power and heat', () => {
  const power = sourceOf('bought-power')

  it('takes the factor of the year, the region and the calibre', () => {
    expect(tonnes(power, '10', 'MWh', null, '2022-06-30')).toBe('6')
    expect(tonnes(power, '10', 'MWh', null, '2024-06-30')).toBe('5')
    expect(tonnes(power, '10', 'MWh', { region: 'CN-JS' })).toBe('4')
    expect(tonnes(power, '10', 'MWh', { calibre: 'residual' })).toBe('7.5')
    expect(codeOf(power, '10', 'MWh', null, '2021-12-31')).toBe('ZC-FACTOR-DATE')
  })

  it('converts the unit people write', () => {
    expect(tonnes(power, '1', '万kWh')).toBe('5')
    expect(tonnes(power, '36', 'GJ')).toBe('5')
    expect(codeOf(power, '1', 't')).toBe('ZC-UNIT-MISMATCH')
    expect(codeOf(power, '1', 'tce')).toBe('ZC-UNIT-MISMATCH')
  })

  it('takes no region for heat, which has none', () => {
    expect(tonnes(sourceOf('bought-heat'), '10', 'GJ', { region: 'CN-JS' })).toBe('1')
  })
})

describe('a factor of the user', () => {
  it('comes first for fuel, power and heat, and keeps the sign of what is sold', () => {
    expect(tonnes(sourceOf('bought-power'), '10', 'MWh', typed('bill 7'))).toBe('2.5')
    expect(tonnes(sourceOf('sold-heat'), '36', 'GJ', typed('bill 7'))).toBe('-2.5')
    expect(run(sourceOf('bought-heat'), '36', 'GJ', typed('bill 7')).plan.basis).toBe('typed')
    const perTonne = { value: d('3000'), numerator: kgCO2, per: findUnit('t'), evidence: 'lab 3' }
    expect(tonnes(diesel, '500', 'kg', { typedFactor: perTonne })).toBe('1.5')
  })

  it.each(['', '   ', '—', '0', '无', 'N/A', '待补'])('needs evidence: %j is none', (evidence) => {
    expect(problemOf(() => run(sourceOf('bought-power'), '10', 'MWh', typed(evidence)))).toEqual({
      code: 'ZC-FACTOR-UNSOURCED',
      info: { factor: '0.25 kgCO2/kWh' },
    })
  })

  it('fits the unit of the amount', () => {
    expect(codeOf(diesel, '1', 't', typed('bill 7'))).toBe('ZC-UNIT-MISMATCH')
  })

  it('chosen by id is used as it is, for its own carrier only', () => {
    const factorId = 'made-up/rate/electricity/CN-JS/2023/average'
    expect(tonnes(sourceOf('bought-power'), '10', 'MWh', { factorId }, '2021-01-01')).toBe('4')
    expect(codeOf(sourceOf('bought-heat'), '10', 'GJ', { factorId })).toBe('ZC-VALUE-INVALID')
    expect(codeOf(diesel, '1', 't', { factorId })).toBe('ZC-VALUE-INVALID')
    expect(codeOf(diesel, '1', 't', { factorId: 'nothing' })).toBe('ZC-FACTOR-UNKNOWN')
    const ets = 'made-up/fuel/diesel/CN/2000/ets'
    expect(tonnes(diesel, '1', 't', { factorId: ets })).toBe('1.54')
  })
})

describe('emissionsOf', () => {
  it('refuses a negative amount, whatever the role', () => {
    expect(problemOf(() => run(diesel, '-0.001', 't'))).toEqual({
      code: 'ZC-AMOUNT-NEGATIVE',
      info: { amount: '-0.001 t' },
    })
    expect(codeOf(sourceOf('sold-heat'), '-1', 'GJ')).toBe('ZC-AMOUNT-NEGATIVE')
    expect(tonnes(diesel, '0', 't')).toBe('0')
  })

  it('explains the conversion, the factor and its source', () => {
    const how = stepsOf(run(sourceOf('bought-power'), '1', '万kWh', null, '2024-06-30').why(), 'zh')
    expect(how.map(({ depth, label, result }) => `${String(depth)} ${label} ${result}`)).toEqual([
      '0 排放量 5 tCO2',
      '1 换算单位 10 MWh',
      '2 用量 1 万kWh',
      '2 换算系数 10 MWh/万kWh',
      '1 排放因子 0.5 tCO2/MWh',
    ])
    expect(how.at(-1)?.how).toContain('不晚于 2024-06-30 的最新数据年 2023')
  })

  it('explains what is sold as a deduction of its own', () => {
    const { why } = run(sourceOf('sold-heat'), '10', 'GJ')
    expect(why()).toMatchObject({ kind: 'subtract', of: [{ kind: 'multiply' }] })
    expect(why().gives.value.toFixed()).toBe('-1')
  })

  it('names the evidence of a typed factor and the measured values in the steps', () => {
    const text = (options: ActivityOptions, unit: string, source: ActivitySource): string =>
      JSON.stringify(stepsOf(run(source, '1', unit, options).why(), 'en'))
    expect(text(typed('bill 7'), 'MWh', sourceOf('bought-power'))).toContain(
      'typed-in factor, evidence: bill 7',
    )
    expect(text({ carbon: d('0.6') }, 't', diesel)).toContain('Carbon content, measured')
    expect(text({ density: d('0.8') }, 'L', diesel)).toContain('Density, given')
  })
})
