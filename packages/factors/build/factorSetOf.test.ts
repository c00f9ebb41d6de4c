/// <reference types="node" />
import { readFileSync } from 'node:fs'
import type { FuelFactor } from '@zerocarbon/accounting/factor'
import { Decimal } from '@zerocarbon/accounting/quantity'
import { describe, expect, it } from 'vitest'
import { cn2026 } from '../src/cn2026.ts'
import { nameKey } from '../src/nameKey.ts'
import type { PackedFactorSet } from '../src/PackedFactorSet.ts'
import { factorSetOf, type FileName } from './factorSetOf.ts'
import { firstDifference } from './firstDifference.ts'
import { hashOf } from './hashOf.ts'
import { printFactorSet } from './printFactorSet.ts'
import { readCsv } from './readCsv.ts'
import { readData } from './readData.ts'

const data = readData()
const rowsOf = (file: FileName): Record<string, string>[] => {
  const [header, ...rows] = readCsv(file, data[file])
  return rows.map(({ fields }) => Object.fromEntries(header!.fields.map((name, i) => [name, fields[i]!])))
}
const fuels = cn2026.factors.filter(
  (factor): factor is FuelFactor => factor.kind === 'fuel' && factor.region === 'CN',
)

describe('the committed set', () => {
  it('is what the data give, with the right hash', () => {
    const committed = readFileSync('packages/factors/sets/cn-2026.1.json', 'utf8')
    expect(firstDifference(committed, printFactorSet(factorSetOf('cn-2026.1', data)))).toBeUndefined()
    expect(cn2026.hash).toBe(hashOf(JSON.parse(committed) as PackedFactorSet))
  })

  it('holds every row of every table once', () => {
    const grid = rowsOf('grid-factors-cn.csv')
    const coal = rowsOf('tce.csv')
    const counts = [grid.length, rowsOf('fuels-cn.csv').length, rowsOf('heat.csv').length, coal.length]
    expect(counts).toEqual([123, 80, 1, 44])
    // EPA: 15 fuels and steam; DEFRA: one factor a row, and one more for each upstream value.
    const upstream = rowsOf('fuels-defra.csv').filter((row) => row['WTT_2025_kgCO2e'] !== '').length
    expect([rowsOf('fuels-ipcc.csv').length, rowsOf('fuels-epa.csv').length, upstream]).toEqual([54, 16, 114])
    const footprints = rowsOf('electricity-footprint-cn.csv').filter((row) => row['kgCO2e_per_kWh'] !== '')
    const freight = rowsOf('transport.csv').filter(({ set, gas }) =>
      set === 'DESNZ-2025' ? gas === 'CO2e' : gas?.startsWith('CO2'),
    )
    const foreign = 54 + 16 + 183 + upstream + footprints.length + freight.length
    expect(cn2026.factors.length).toBe(123 + 80 + 1 + 44 + foreign)
    const values = cn2026.factors.map((f) => ('value' in f ? (f.value ?? '') : ''))
    expect(values.slice(0, 123)).toEqual(grid.map((row) => row['kgCO2_per_kWh']))
    const coals = cn2026.factors.filter((factor) => factor.kind === 'coal')
    const printed = coals.map(({ value, range }) => value ?? range?.join('-') ?? 'open')
    const inTable = coal.map(({ carrier_zh: name, tce_coefficient: text = '' }) =>
      name === '电力(等价值)' ? '0.2856' : text.startsWith('by ') ? 'open' : text,
    )
    expect(printed).toEqual(inTable)
  })

  it('has the size that its page tells', () => {
    const { factors, process, potentials, carriers, regions } = cn2026
    const sizes = [factors, process, potentials, carriers, regions].map((list) => list.length)
    expect(
      readFileSync('docs/factors.md', 'utf8').match(/\d+(?= (?:factors|process|warming|carriers|regions))/g),
    ).toEqual(sizes.map(String))
  })

  it('names source, confidence and review day of every factor', () => {
    for (const factor of cn2026.factors) {
      expect(factor.source.title).not.toBe('')
      expect(factor.source.locator).not.toBe('')
      expect(factor.confidence).toMatch(/^(verified-2plus|single-source|recalled)$/)
      expect(factor.reviewBy).toMatch(/^202[67]-\d\d-\d\d$/)
    }
  })

  it('has no two carriers or regions of one name', () => {
    for (const things of [cn2026.carriers, cn2026.regions]) {
      const names = things.flatMap(({ name, aliases }) => [
        ...new Set([name.zh, name.en, ...aliases].map(nameKey)),
      ])
      expect(new Set(names).size).toBe(names.length)
    }
  })
})

it.each(rowsOf('fuels-cn.csv').map((row, i) => ({ row, fuel: fuels[i]! })))(
  '$fuel.id gives the printed tCO2 per unit to five decimals',
  ({ row, fuel }) => {
    const { ncv, carbon, oxidation, direct } = fuel
    const computed =
      direct ??
      new Decimal(ncv!).times(carbon!).times(oxidation!).times(44).div(12).toDecimalPlaces(5).toString()
    expect(new Decimal(computed).equals(row['tCO2_per_unit']!)).toBe(true)
  },
)

describe('the checks of the data', () => {
  const build = (file: FileName, from: string, to: string) => (): unknown => {
    expect(data[file]).toContain(from)
    return factorSetOf('test', { ...data, [file]: data[file].replace(from, to) })
  }

  it.each<[FileName, string, string, string]>([
    ['grid-factors-cn.csv', '0.5568', '0,5568', 'grid-factors-cn.csv:2: has 14 columns'],
    ['grid-factors-cn.csv', '0.5568', '.5568', ':2: kgCO2_per_kWh ".5568" is not a decimal number'],
    ['grid-factors-cn.csv', '0.5568', '5.568e-1', 'is not a decimal number'],
    ['grid-factors-cn.csv', '全国,China', '全国, China', 'has spaces around'],
    ['grid-factors-cn.csv', '北京,Beijing', '北平,Beijing', 'region_zh "北平" is not in'],
    ['grid-factors-cn.csv', '山西,Shanxi', '陕西,Shanxi', 'do not agree on CN-SN'],
    ['grid-factors-cn.csv', 'provincial,北京', 'regional,北京', 'do not agree on CN-BJ'],
    ['grid-factors-cn.csv', ',average,', ',mean,', 'kind "mean" is none of'],
    ['grid-factors-cn.csv', 'verified-2plus', 'certain', 'confidence "certain" is none of'],
    [
      'grid-factors-cn.csv',
      '2022,national',
      '2021,national',
      'two rows give the factor "grid/CN/2021/average"',
    ],
    ['grid-factors-cn.csv', 'kgCO2_per_kWh', 'factor', 'unknown columns [factor], lacking [kgCO2_per_kWh]'],
    ['fuels-cn.csv', 'GJ/10^4 Nm3', 'GJ/10^4 m3', 'ncv_unit "GJ/10^4 m3" is none of GJ/10^4 Nm3'],
    ['fuels-cn.csv', '24.515', '24.551', 'tCO2_per_unit 2.32277 is not 2.32618'],
    ['fuels-cn.csv', '褐煤', '无烟煤', 'two rows give the factor "fuel/anthracite/NDRC-2015-other"'],
    ['fuels-cn.csv', 'NDRC-2015-other,褐煤', 'NDRC-2014,褐煤', 'set "NDRC-2014" is none of'],
    ['fuels-ipcc.csv', 'Anthracite,26.7', 'Antracite,26.7', 'fuel "Antracite" is not in fuel-names.csv'],
    ['fuels-ipcc.csv', 'Anthracite,26.7', 'Anthracite,26.7.1', 'ncv_TJ_per_Gg "26.7.1" is not a decimal'],
    ['fuels-epa.csv', 'scf', 'ccf', 'unit "ccf" is none of'],
    ['fuels-defra.csv', '3029.26,', '3029.62,', 'kgCO2e_per_unit is not the sum of its parts'],
    ['fuels-defra.csv', '3029.26,', '3.02926E3,', 'kgCO2_per_unit "3.02926E3" is not a number'],
    [
      'fuel-names.csv',
      'ipcc,Anthracite,anthracite',
      'ipcc,Anthracite,antracite',
      'carrier "antracite" is not in',
    ],
    ['electricity-footprint-cn.csv', '0.5777', '', 'kgCO2e_per_kWh "" is not a decimal number'],
    ['electricity-footprint-cn.csv', 'photovoltaic', 'solar', 'type "solar" is none of'],
    ['transport.csv', 'kgCO2e/tonne.km', 'kgCO2e/ton.km', 'unit "kgCO2e/ton.km" is none of'],
    ['heat.csv', 'tCO2/GJ', 'tCO2/MJ', 'unit "tCO2/MJ" is none of tCO2/GJ'],
    ['tce.csv', 'kgce/kg', 'tce/t', 'coefficient_unit "tce/t" is none of'],
    ['tce.csv', '0.7143,kgce', '0.7143.1,kgce', 'tce_coefficient "0.7143.1" is not a decimal number'],
    ['tce-electricity-primary.csv', '电力(等价值)', '电力(当量值)', 'no open row "电力(当量值)" in tce.csv'],
    ['carriers.csv', '0号柴油', '汽油', 'carriers.csv:5: the name "汽油" stands twice'],
    ['carriers.csv', '0号柴油', 'Diesel', 'the alias "Diesel" says nothing new'],
    ['regions.csv', 'CN-EAST\n', 'CN-WEST\n', 'parent "CN-WEST" is none of'],
    ['editions.csv', '2024-12-31', '31.12.2024', 'released "31.12.2024" is not a date'],
    [
      'remarks.csv',
      'grid/CN/2022/ets-default',
      'grid/CN/2024/ets-default',
      'no factor "grid/CN/2024/ets-default"',
    ],
  ])('refuses %s with %j written %j', (file, from, to, message) => {
    expect(build(file, from, to)).toThrow(message)
  })

  it('notices that a number changed', () => {
    const old = readFileSync('packages/factors/sets/cn-2026.1.json', 'utf8')
    const now = printFactorSet(
      factorSetOf('cn-2026.1', { ...data, 'heat.csv': data['heat.csv'].replace('0.11', '0.12') }),
    )
    expect(firstDifference(old, now)).toMatch(/^line 3\n- "hash"/)
  })
})
