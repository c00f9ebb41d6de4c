import { product, sum } from '../arithmetic.ts'
import { assertShares } from '../assertShares.ts'
import { massShare } from '../inputSpecs.ts'
import type { ProcessMethod } from '../ProcessMethod.ts'
import { streamLabel } from '../streamLabel.ts'
import { carbonateFactor, decomposedShare } from './carbonateInputs.ts'

const label = { zh: '矿石中碳酸盐分解', en: 'Carbonates in ore that is calcined' }
const content = { zh: '质量分数', en: 'Mass share' }
const factorSum = { zh: '单位矿石的排放因子', en: 'Factor per t of ore' }

/**
 * CO2 of an ore that is calcined or sintered, by the carbonates in it.
 *
 * Ore in t × decomposed share × Σ (mass share × tCO2 per t of pure carbonate), a line for each carbonate. Shares of
 * more than the whole ore are refused. Several ores are several calculations.
 *
 * @see IPCC 2006 Vol. 3 Table 2.1; mining form of the Chinese sector guidelines
 */
export const carbonatesInOre: ProcessMethod = {
  id: 'ore-carbonate',
  name: label,
  aliases: ['矿山碳酸盐分解', '矿石煅烧', '采矿碳酸盐', 'ore calcination', 'mining carbonates'],
  sector: { zh: '采矿', en: 'mining' },
  formula: {
    zh: '矿石量 × 分解率 × Σ（质量分数 × 排放因子）',
    en: 'ore × decomposed share × Σ (mass share × factor)',
  },
  source: { title: 'IPCC 2006 Guidelines, Vol. 3', locator: 'Ch. 2, Table 2.1' },
  potentials: 'AR5',
  inputs: [
    {
      id: 'ore',
      name: { zh: '矿石量', en: 'Ore' },
      aliases: ['煅烧矿石量', '原矿量', '矿石用量', 'amount of ore'],
      unit: 't',
    },
    decomposedShare(undefined, ['煅烧比例', 'calcination fraction']),
    { ...massShare('content', content, 'carbonate'), aliases: ['含量', '碳酸盐含量', 'content'] },
    carbonateFactor(),
  ],
  run: (inputs) => {
    const parts = inputs.streams('carbonate')
    const shares = parts.map((stream) => stream.number('content'))
    assertShares(content, sum(content, '', shares), false)
    const factor = sum(
      factorSum,
      'tCO2/t',
      parts.map((stream) =>
        product(streamLabel(content, stream), 'tCO2/t', stream.number('content'), stream.number('factor')),
      ),
    )
    return {
      emissions: parts.map((stream) => ({
        role: 'process',
        gas: 'CO2',
        label: streamLabel(label, stream),
        mass: product(
          label,
          'tCO2',
          inputs.number('ore'),
          inputs.number('decomposed'),
          stream.number('content'),
          stream.number('factor'),
        ),
      })),
      figures: [{ id: 'factor-per-ore', label: factorSum, figure: factor }],
    }
  },
}
