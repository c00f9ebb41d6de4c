import { product, sum } from '../arithmetic.ts'
import { assertShares } from '../assertShares.ts'
import type { Stream } from '../Inputs.ts'
import { share } from '../inputSpecs.ts'
import { missingInput } from '../missingInput.ts'
import type { ProcessMethod } from '../ProcessMethod.ts'
import type { Traced } from '../Traced.ts'

const label = { zh: '加权排放因子', en: 'Weighted factor' }
const shareLabel = { zh: '占比', en: 'Share' }

/**
 * A factor made of parts: Σ share × factor, such as a national default from the split of processes.
 *
 * Factors in tCO2 per t, or coefficients without unit such as a share oxidised, the same kind for all. Shares must make
 * exactly 1. Figure: the weighted factor; with an amount in t also the emission.
 *
 * @see IPCC 2006 Vol. 3 Tables 4.1, 4.24 and 5.2, whose defaults are made this way
 */
export const weightedFactor: ProcessMethod = {
  id: 'weighted-factor',
  name: label,
  aliases: ['加权因子', '加权平均因子', '综合排放因子', 'weighted default', 'weighted average factor'],
  sector: { zh: '各行业', en: 'all sectors' },
  formula: {
    zh: 'Σ 占比 × 排放因子（或 × 系数）；给出产量时再 × 产量',
    en: 'Σ share × factor (or × coefficient); × output where one is given',
  },
  source: { title: 'IPCC 2006 Guidelines, Vol. 3', locator: 'Tables 4.1, 4.24 and 5.2' },
  potentials: 'AR5',
  inputs: [
    { ...share('share', shareLabel, 'part'), aliases: ['比例', '份额', 'fraction', 'split'] },
    {
      id: 'factor',
      name: { zh: '排放因子', en: 'Emission factor' },
      aliases: ['因子', 'factor', 'EF'],
      unit: 'tCO2/t',
      each: 'part',
      otherwise: 'nothing',
    },
    {
      ...share('coefficient', { zh: '系数', en: 'Coefficient' }, 'part', 'nothing'),
      aliases: ['氧化比例', 'ODU'],
    },
    {
      id: 'amount',
      name: { zh: '产量', en: 'Output' },
      aliases: ['用量', 'amount', 'production'],
      unit: 't',
      otherwise: 'nothing',
    },
  ],
  run: (inputs) => {
    const parts = inputs.streams('part')
    assertShares(
      shareLabel,
      sum(
        shareLabel,
        '',
        parts.map((part) => part.number('share')),
      ),
      true,
    )
    const amount = inputs.numberOrNull('amount')
    const plain = !amount && parts.some((part) => part.numberOrNull('coefficient') !== null)
    const unit = plain ? '' : 'tCO2/t'
    const figure = sum(
      label,
      unit,
      parts.map((part) =>
        product(label, unit, part.number('share'), valueOf(part, plain ? 'coefficient' : 'factor')),
      ),
    )
    return {
      emissions: amount
        ? [{ role: 'process', gas: 'CO2', label, mass: product(label, 'tCO2', amount, figure) }]
        : [],
      figures: [{ id: 'weighted-factor', label, figure }],
    }
  },
}

function valueOf(part: Stream, id: 'factor' | 'coefficient'): Traced {
  const value = part.numberOrNull(id)
  if (!value) throw missingInput(weightedFactor, id, part.label)
  return value
}
