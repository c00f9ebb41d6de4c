import { product } from '../arithmetic.ts'
import { carbonToCO2 } from '../carbonToCO2.ts'
import type { Inputs } from '../Inputs.ts'
import { amountOf, massShare } from '../inputSpecs.ts'
import { missingInput } from '../missingInput.ts'
import { numberOrPublished } from '../numberOrPublished.ts'
import type { Emission, ProcessMethod } from '../ProcessMethod.ts'
import { streamLabel } from '../streamLabel.ts'
import { carbonateFactor, carbonatePurity, decomposedShare } from './carbonateInputs.ts'

const label = { zh: '玻璃原料分解', en: 'Glass batch' }
const calcined = { zh: '煅烧比例', en: 'Calcined share' }
const powderLabel = { zh: '碳粉氧化', en: 'Carbon powder oxidised' }

/**
 * CO2 of the carbonates in a glass batch and of the carbon powder that goes with them.
 *
 * Σ carbonate in t × purity × calcined share × tCO2/t + carbon powder in t × carbon × 44/12. A line a carbonate and one
 * for the powder; with neither of them something is missing.
 *
 * @see NDRC guideline for flat glass, glass form; IPCC 2006 Vol. 3 Table 2.1
 */
export const glass: ProcessMethod = {
  id: 'glass',
  name: label,
  aliases: ['玻璃', '平板玻璃', '玻璃配料', 'glass batch', 'flat glass'],
  sector: { zh: '玻璃', en: 'glass' },
  formula: {
    zh: 'Σ 用量 × 纯度 × 煅烧比例 × 排放因子 + 碳粉用量 × 碳粉含碳量 × 44/12',
    en: 'Σ amount × purity × calcined share × factor + carbon powder × carbon content × 44/12',
  },
  source: { title: 'NDRC guideline, flat glass', remark: { zh: '玻璃表', en: 'glass form' } },
  potentials: 'AR5',
  inputs: [
    { ...amountOf('carbonate'), aliases: ['消耗量', '碳酸盐用量', 'consumption', 'mass'] },
    carbonatePurity,
    decomposedShare('carbonate', ['分解率', 'calcination fraction', 'decomposed share'], calcined),
    carbonateFactor(),
    {
      id: 'powder',
      name: { zh: '碳粉用量', en: 'Carbon powder' },
      aliases: ['碳粉', '碳粉消耗量'],
      unit: 't',
      otherwise: 'nothing',
    },
    {
      ...massShare(
        'powder-carbon',
        { zh: '碳粉含碳量', en: 'Carbon content of the powder' },
        undefined,
        'nothing',
      ),
      aliases: ['碳粉碳含量'],
    },
  ],
  optional: ['carbonate'],
  run: (inputs) => {
    const emissions: Emission[] = inputs.streams('carbonate').map((stream) => ({
      role: 'process',
      gas: 'CO2',
      label: streamLabel(label, stream),
      mass: product(
        label,
        'tCO2',
        stream.number('amount'),
        stream.number('purity'),
        stream.number('decomposed'),
        stream.number('factor'),
      ),
    }))
    emissions.push(...powderOf(inputs))
    if (emissions.length === 0) throw missingInput(glass, 'amount', '…')
    return { emissions }
  },
}

function powderOf(inputs: Inputs): readonly Emission[] {
  const amount = inputs.numberOrNull('powder')
  if (!amount) {
    if (inputs.numberOrNull('powder-carbon')) throw missingInput(glass, 'powder')
    return []
  }
  const content = numberOrPublished(glass, inputs, 'powder-carbon', 'carbon-powder', '')
  const carbon = product(powderLabel, 'tC', amount, content)
  return [{ role: 'process', gas: 'CO2', label: powderLabel, mass: carbonToCO2(powderLabel, carbon) }]
}
