import { cn2026, readOwnFactors, withOwnFactors } from '@zerocarbon/factors'
import { rulesBundle } from '@zerocarbon/rules-engine'
import { describe, expect, it } from 'vitest'
import { createCatalogue } from './createCatalogue.ts'
import type { Argument } from './ZcFunction.ts'

const catalogue = createCatalogue({ factors: cn2026, rules: rulesBundle, language: 'zh' })

/** The exact value of a call, or the code of its refusal. */
function call(name: string, ...args: readonly Argument[]): string {
  const found = catalogue.call(name, args)
  if (Array.isArray(found)) throw new Error('a range')
  return 'problem' in found ? found.problem.code : (found.exact ?? String(found.value))
}
const emissions = (source: string, unit: string, option: string, amount = 1): string =>
  call('EMISSIONS', source, amount, unit, undefined, undefined, option)

describe('the set of an option', () => {
  it.each([
    ['无烟煤', 't', 'set=ipcc-2006', '2.62461'],
    ['柴油', 't', '系列=cn-mee-2022-25', '3.095909637333333333333333333333333333333'],
    ['柴油', 't', '系列=碳市场', '3.095909637333333333333333333333333333333'],
    ['柴油', 't', 'set=GB/T 32151-2024', '3.095909637333333333333333333333333333333'],
    ['柴油', 't', 'set=发改委2015', '3.145122493333333333333333333333333333333'],
    ['柴油', 't', 'set=IPCC', '3.1863'],
    ['柴油', 't', 'set=nothing', 'ZC-VALUE-INVALID'],
    ['煤焦油', 't', 'set=epa-2025', 'ZC-FACTOR-MISSING'],
    ['外购电力', 'MWh', 'set=ipcc-2006', 'ZC-FACTOR-MISSING'],
    ['柴油', 't', 'set=ipcc-2006;系列=ipcc-2006', 'ZC-OPTION-UNKNOWN'],
  ])('%s per %s by %s: %s', (source, unit, option, expected) => {
    expect(emissions(source, unit, option)).toBe(expected)
  })

  it('takes the row per litre where the set has one, and the density where not', () => {
    expect(emissions('柴油', 'L', 'set=defra-2023', 1000)).toBe('2.626')
    expect(emissions('柴油', 'L', 'set=ipcc-2006')).toBe('ZC-DENSITY-NEEDED')
    expect(emissions('柴油', 'L', 'set=ipcc-2006;密度=0.84', 1000)).toBe('2.676492')
  })

  it('takes a row per heat only where the unit says net or gross', () => {
    expect(emissions('天然气', 'MMBtu(HHV)', 'set=epa-2025')).toBe('0.05306')
    expect(emissions('天然气', 'MMBtu', 'set=epa-2025')).toBe('ZC-UNIT-MISMATCH')
    expect(emissions('天然气', 'MMBtu(net)', 'set=epa-2025')).toBe('ZC-UNIT-MISMATCH')
    expect(emissions('天然气', 'GJ(gross)', '')).toBe('ZC-UNIT-MISMATCH')
    // 0.0153 tC/GJ × 0.99 × 44/12, without any calorific value.
    expect(emissions('天然气', 'GJ(net)', '')).toBe('0.055539')
    expect(emissions('天然气', 'GJ(低位)', 'set=ipcc-2006')).toBe('0.0561')
  })

  it('multiplies a CO2 per heat by measured heat and a given oxidation', () => {
    // 25 GJ/t × 0.0983 t/GJ × 0.98
    expect(emissions('无烟煤', 't', 'set=ipcc-2006;低位发热量=25;氧化率=98%')).toBe('2.40835')
    // A measured carbon per tonne means nothing per gallon.
    expect(emissions('柴油', 'gal', 'set=epa-2025;含碳量=0.8;氧化率=99%')).toBe('ZC-UNIT-MISMATCH')
  })

  it('takes a gas in Nm3 by a record per tonne where its heat was measured', () => {
    // 389.31 GJ/万Nm3 × 0.0561 t/GJ; LPG is sold by mass, and its heat is per tonne.
    expect(emissions('天然气', '万Nm3', 'set=ipcc-2006;低位发热量=389.31')).toBe('21.840291')
    expect(emissions('天然气', '万Nm3', 'set=ipcc-2006')).toBe('ZC-DENSITY-NEEDED')
    expect(emissions('液化石油气', '万Nm3', 'set=ipcc-2006;低位发热量=47.3')).toBe('ZC-UNIT-MISMATCH')
  })

  it('counts biogenic CO2 as zero, and says so', () => {
    expect(emissions('木材', 't', 'set=ipcc-2006')).toBe('0')
    const steps = catalogue.call('EXPLAIN', ['木材', 1, 't', undefined, undefined, 'set=ipcc-2006'])
    expect(JSON.stringify(steps)).toContain('生物源')
    expect(JSON.stringify(steps)).toContain('1.7472 tCO2')
  })

  it('reaches FACTOR', () => {
    const factor = (source: string, option: string, field?: string): string =>
      call('FACTOR', source, undefined, undefined, field, option)
    expect(factor('无烟煤', 'set=ipcc-2006')).toBe('2.62461')
    expect(factor('无烟煤', 'set=ipcc-2006', '编号')).toBe('fuel/anthracite/ipcc-2006')
    expect(factor('木材', 'set=ipcc-2006')).toBe('1.7472')
    expect(factor('外购电力', 'known on=2024-06-30')).toBe('0.5568')
    expect(factor('外购电力', '已知截至=2024-06-30;口径=化石能源')).toBe('0.8426')
  })
})

describe('what was known on a day', () => {
  it.each([
    ['外购电力', 'MWh', 'known on=2024-06-30', '0.5568'],
    ['外购电力', 'MWh', '已知截至=2025-12-30', '0.5366'],
    ['外购电力', 'MWh', '已知截至=2025-12-31', '0.5306'],
    ['外购电力', 'MWh', 'known on=2020', 'ZC-FACTOR-UNRELEASED'],
    ['柴油', 't', 'set=cn-mee-2022-25;known on=2026', 'ZC-FACTOR-UNRELEASED'],
    ['外购电力', 'MWh', 'known on=soon', 'ZC-DATE-INVALID'],
  ])('%s: %s by %s gives %s', (source, unit, option, expected) => {
    expect(emissions(source, unit, option)).toBe(expected)
  })
})

describe("a company's own factors", () => {
  const { factors } = readOwnFactors(
    'id,carrier,value,unit,year,evidence\n' +
      'coal-a,无烟煤,2.4,tCO2/t,2025,检测报告 A-1\n' +
      'power-b,电力,0.3,tCO2/MWh,2025,供电合同 B-2\n',
    catalogue.book,
  )
  const own = createCatalogue({
    factors: withOwnFactors(cn2026, factors),
    rules: rulesBundle,
    language: 'zh',
  })
  const exact = (source: string, unit: string, option?: string): unknown =>
    own.call('EMISSIONS', [source, 1, unit, '2026', undefined, option])

  it('are used where they are named, and change nothing else', () => {
    expect(exact('无烟煤', 't', '系列=own')).toMatchObject({ exact: '2.4' })
    expect(exact('无烟煤', 't', '因子=own/coal-a')).toMatchObject({ exact: '2.4' })
    expect(exact('外购电力', 'MWh', '系列=自有')).toMatchObject({ exact: '0.3' })
    expect(exact('外购电力', 'MWh')).toMatchObject({ exact: '0.5306' })
    expect(exact('外购电力', 'MWh', '系列=own;已知截至=2026')).toMatchObject({
      problem: { code: 'ZC-FACTOR-UNRELEASED' },
    })
  })
})
