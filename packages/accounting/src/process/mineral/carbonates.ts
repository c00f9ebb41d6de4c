import { constant, product, quotient } from '../arithmetic.ts'
import type { Stream } from '../Inputs.ts'
import { amountOf } from '../inputSpecs.ts'
import { numberOrPublished } from '../numberOrPublished.ts'
import type { ProcessMethod } from '../ProcessMethod.ts'
import { streamLabel } from '../streamLabel.ts'
import type { Traced } from '../Traced.ts'
import { carbonateFactor, carbonatePurity, decomposedShare } from './carbonateInputs.ts'

const label = { zh: '碳酸盐分解', en: 'Carbonate decomposition' }
const factorLabel = { zh: '由摩尔质量得排放因子', en: 'Factor from the molar mass' }
const molesLabel = { zh: 'CO2 分子数', en: 'Molecules of CO2' }

/**
 * CO2 of carbonates that decompose: limestone and dolomite as flux, in kilns or in flue-gas cleaning, soda ash in glass.
 *
 * Mass in t × purity × decomposed share × tCO2 per t of pure carbonate. One line a carbonate. The factor is the given
 * one, else n × 44.0095 ÷ molar mass in g/mol where that is given, else the published one.
 *
 * @see IPCC 2006 Vol. 3 Table 2.1; the sector forms of MEE print the same factors to four digits
 */
export const carbonates: ProcessMethod = {
  id: 'carbonate',
  name: label,
  aliases: ['碳酸盐', 'carbonates', '石灰石分解', '脱硫', '熔剂分解'],
  sector: { zh: '各行业', en: 'all sectors' },
  formula: {
    zh: 'Σ 用量 × 纯度 × 分解率 × 排放因子（没有因子时 CO2 分子数 × 44.0095 ÷ 摩尔质量）',
    en: 'Σ amount × purity × decomposed share × factor (without one: molecules of CO2 × 44.0095 ÷ molar mass)',
  },
  source: { title: 'IPCC 2006 Guidelines, Vol. 3', locator: 'Ch. 2, Table 2.1' },
  potentials: 'AR5',
  inputs: [
    {
      ...amountOf('carbonate'),
      aliases: ['消耗量', '碳酸盐用量', '碳酸盐消耗量', 'consumption', 'mass'],
    },
    carbonatePurity,
    decomposedShare('carbonate', [
      '煅烧比例',
      '煅烧分数',
      '转化率',
      'calcination fraction',
      'fraction calcined',
    ]),
    carbonateFactor('nothing'),
    {
      id: 'molar-mass',
      name: { zh: '摩尔质量', en: 'Molar mass' },
      unit: 'g/mol',
      each: 'carbonate',
      least: '44',
      most: '1000',
      otherwise: 'nothing',
    },
    {
      id: 'co2-per-formula',
      name: molesLabel,
      unit: '',
      each: 'carbonate',
      least: '0.5',
      most: '10',
      otherwise: {
        value: '1',
        because: { zh: '没有给出，按每个化学式放出一个 CO2', en: 'not given: one CO2 a formula unit' },
      },
    },
  ],
  run: (inputs) => ({
    emissions: inputs.streams('carbonate').map((stream) => ({
      role: 'process',
      gas: 'CO2',
      label: streamLabel(label, stream),
      mass: product(
        label,
        'tCO2',
        stream.number('amount'),
        stream.number('purity'),
        stream.number('decomposed'),
        factorOf(stream),
      ),
    })),
  }),
}

function factorOf(stream: Stream): Traced {
  const molar = stream.numberOrNull('molar-mass')
  if (stream.numberOrNull('factor') || !molar)
    return numberOrPublished(carbonates, stream, 'factor', 'carbonate', stream.substance, stream.label)
  const co2 = constant('44.0095', 'g/mol', { zh: 'CO2 摩尔质量', en: 'Molar mass of CO2' })
  return quotient(
    factorLabel,
    'tCO2/t',
    product(molesLabel, 'g/mol', stream.number('co2-per-formula'), co2),
    molar,
  )
}
