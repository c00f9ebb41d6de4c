import { product } from '../arithmetic.ts'
import { carbonToCO2 } from '../carbonToCO2.ts'
import { convertedTo } from '../convertedTo.ts'
import type { Stream } from '../Inputs.ts'
import { missingInput } from '../missingInput.ts'
import type { InputSpec, ProcessMethod } from '../ProcessMethod.ts'
import { streamLabel } from '../streamLabel.ts'
import type { Traced } from '../Traced.ts'
import type { Text } from '../../trace/index.ts'
import { assertStreams } from './assertStreams.ts'
import { carbonInputs, carbonOf, type CarbonGroup } from './carbonStream.ts'

const label = { zh: '还原剂', en: 'Reducing agent' }

/** Coal, coke, petroleum coke and electrodes that reduce an ore. */
export const reductant: CarbonGroup = {
  id: 'reductant',
  name: label,
  aliases: ['还原剂用量', '还原剂消耗量', '还原剂', '用量', 'amount', 'reductant'],
}

const factorName: Text = { zh: '还原剂排放因子', en: 'Factor of the reducing agent' }

/** Inputs of the reducing agents: a factor beside the ways to know their carbon. */
export const reductantInputs: readonly InputSpec[] = [
  ...carbonInputs(reductant),
  {
    id: 'reductant-factor',
    name: factorName,
    aliases: ['排放因子', 'factor', 'EF'],
    unit: 'tCO2/t',
    each: 'reductant',
    most: '4',
    otherwise: 'nothing',
  },
]

/** tCO2 of one agent: measured carbon before a given factor before the published one. */
export function reductantCO2(method: ProcessMethod, stream: Stream): Traced {
  const what = streamLabel(label, stream)
  const ways = ['carbon', 'heat-value', 'carbon-per-heat', 'gas-carbon', 'gas-heat-value']
  const amount = stream.numberOrNull('reductant-amount')
  if (amount && ways.every((way) => stream.numberOrNull(`reductant-${way}`) === null)) {
    const given = stream.numberOrNull('reductant-factor')
    const factor = given ?? stream.published('reducing-agent', stream.substance, factorName)
    if (factor) return product(what, 'tCO2', amount, convertedTo('tCO2/t', factor))
    // Coke has four factors: which is meant, its list has to say.
    if (!stream.published('carbon-content', stream.substance, label))
      throw missingInput(method, 'reductant-factor', stream.label)
  }
  return carbonToCO2(what, carbonOf(method, reductant, stream))
}

/**
 * CO2 of coal, coke and other carbon used as reducing agent in smelting, such as lead, zinc, tin or antimony.
 *
 * Σ agent in t × carbon content (or heat value × carbon per heat) × 44/12, or × tCO2 per t. A line an agent.
 *
 * @see NDRC guideline for other non-ferrous metals (2015); IPCC 2006 Vol. 3 Table 4.6
 */
export const reducingAgents: ProcessMethod = {
  id: 'reductant',
  name: { zh: '还原剂消耗', en: 'Reducing agents' },
  aliases: ['还原剂', '能源作为原材料用途', '铅锌还原剂', 'reducing agent', 'reductants'],
  sector: { zh: '有色金属和铁合金', en: 'non-ferrous metals and ferro-alloys' },
  formula: {
    zh: 'Σ 还原剂量 × 还原剂含碳量（或 还原剂低位发热量 × 还原剂单位热值含碳量）× 44/12，或 × 还原剂排放因子',
    en: 'Σ reducing agent × carbon content (or net heat value × carbon per heat) × 44/12, or × factor',
  },
  source: { title: 'IPCC 2006 Guidelines, Vol. 3', locator: 'Ch. 4, Table 4.6' },
  potentials: 'AR5',
  inputs: reductantInputs,
  optional: ['reductant'],
  run: (inputs) => {
    assertStreams(reducingAgents, inputs, [reductant])
    return {
      emissions: inputs.streams('reductant').map((stream) => ({
        role: 'process',
        gas: 'CO2',
        label: streamLabel(label, stream),
        mass: reductantCO2(reducingAgents, stream),
      })),
    }
  },
}
