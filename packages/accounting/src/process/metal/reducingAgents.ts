import { product } from '../arithmetic.ts'
import { carbonToCO2 } from '../carbonToCO2.ts'
import { convertedTo } from '../convertedTo.ts'
import { firstPublished } from '../firstPublished.ts'
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

/**
 * tCO2 of one agent: measured carbon before a given factor before the published one.
 *
 * @param lists - Published factors in the order they are looked through: those of the sector before those of IPCC.
 */
export function reductantCO2(
  method: ProcessMethod,
  stream: Stream,
  lists: readonly string[] = ['reducing-agent'],
): Traced {
  const what = streamLabel(label, stream)
  const ways = ['carbon', 'heat-value', 'carbon-per-heat', 'gas-carbon', 'gas-heat-value']
  const [mass, gas] = [stream.numberOrNull('reductant-amount'), stream.numberOrNull('reductant-gas')]
  const amount = mass && gas ? null : (mass ?? gas)
  if (amount && ways.every((way) => stream.numberOrNull(`reductant-${way}`) === null)) {
    const unit = `tCO2/${amount.unit}`
    const given = mass && stream.numberOrNull('reductant-factor')
    // A factor per t of a gas that is metered by volume says nothing, and the other way round.
    const fits = (found: Traced): boolean => found.unit === unit
    const factor = given ?? publishedIn(lists, stream, fits)
    if (factor) return product(what, 'tCO2', amount, convertedTo(unit, factor))
    // IPCC has four factors of coke: which is meant, its list has to say.
    if (mass && !stream.published('carbon-content', stream.substance, label))
      throw missingInput(method, 'reductant-factor', stream.label)
  }
  return carbonToCO2(what, carbonOf(method, reductant, stream))
}

function publishedIn(
  lists: readonly string[],
  stream: Stream,
  fits: (found: Traced) => boolean,
): Traced | null {
  for (const list of lists) {
    const found = firstPublished(stream, list, [stream.substance], factorName, fits)
    if (found) return found
  }
  return null
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
    zh: 'Σ 还原剂量 × 还原剂含碳量（或 还原剂低位发热量 × 还原剂单位热值含碳量）× 44/12，或 × 还原剂排放因子；气体：Σ 还原剂气量 × 气体含碳量 × 44/12，或 × 公布的因子',
    en: 'Σ reducing agent × carbon content (or net heat value × carbon per heat) × 44/12, or × factor; gases: Σ gas × its carbon content × 44/12, or × the published factor',
  },
  source: {
    title: 'NDRC guideline, other non-ferrous metals (2015); IPCC 2006 Guidelines, Vol. 3',
    locator: 'Ch. 4, Table 4.6',
    remark: { zh: '还原剂缺省因子', en: 'default reductant factors' },
  },
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
        mass: reductantCO2(reducingAgents, stream, ['reducing-agent-nonferrous', 'reducing-agent']),
      })),
    }
  },
}
