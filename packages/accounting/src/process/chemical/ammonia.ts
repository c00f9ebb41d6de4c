import { product } from '../arithmetic.ts'
import { carbonToCO2 } from '../carbonToCO2.ts'
import type { Inputs } from '../Inputs.ts'
import { measure, share } from '../inputSpecs.ts'
import { missingInput } from '../missingInput.ts'
import { numberOrPublished } from '../numberOrPublished.ts'
import type { Emission, InputSpec, ProcessMethod } from '../ProcessMethod.ts'
import { carbonInputs, carbonOf, type CarbonFlow } from './carbonFlows.ts'

const label = { zh: '合成氨（按燃料需求）', en: 'Ammonia, by fuel need' }
const feedLabel = { zh: '合成氨（按原料）', en: 'Ammonia, by feed' }
const sector = { zh: '化工（合成氨）', en: 'chemicals (ammonia)' }
const ureaLabel = { zh: '尿素固定的 CO2', en: 'CO2 bound in urea' }
const capturedLabel = { zh: '回收的 CO2', en: 'CO2 recovered' }

const deductions: readonly InputSpec[] = [
  measure('urea', { zh: '尿素产量', en: 'Urea output' }, 't', { otherwise: 'nothing' }),
  measure('captured', { zh: 'CO2回收量', en: 'CO2 recovered' }, 'tCO2', { otherwise: 'nothing' }),
]
const ureaCarbon = measure('urea-carbon', { zh: '尿素含碳量', en: 'Urea carbon' }, '', {
  most: '0.3',
  otherwise: 'nothing',
})

function deducted(method: ProcessMethod, inputs: Inputs): readonly Emission[] {
  const urea = inputs.numberOrNull('urea')
  const captured = inputs.numberOrNull('captured')
  const found: Emission[] = []
  if (urea) {
    const carbon = product(
      { zh: '尿素中的碳', en: 'Carbon in urea' },
      'tC',
      urea,
      numberOrPublished(method, inputs, 'urea-carbon', 'urea', ''),
    )
    found.push({ role: 'fixed', gas: 'CO2', label: ureaLabel, mass: carbonToCO2(ureaLabel, carbon) })
  }
  if (captured) found.push({ role: 'recovered', gas: 'CO2', label: capturedLabel, mass: captured })
  return found
}

/**
 * CO2 of ammonia: output in t × fuel need in GJ/t × tC/GJ × oxidised share × 44/12; CO2 that goes into urea or is
 * recovered is a negative line of its own. The fuel need is that of feed and fuel together.
 *
 * @see IPCC 2006 Vol. 3 Eq. 3.1 to 3.3 and Table 3.1
 */
export const ammonia: ProcessMethod = {
  id: 'ammonia',
  name: label,
  aliases: ['合成氨', 'ammonia'],
  sector,
  formula: {
    zh: 'Σ 产量 × 燃料需求 × 单位热值含碳量 × 碳氧化率 × 44/12 − 尿素产量 × 尿素含碳量 × 44/12 − CO2回收量',
    en: 'Σ output × fuel need × carbon per heat × oxidised share × 44/12 − urea × its carbon × 44/12 − CO2 recovered',
  },
  source: { title: 'IPCC 2006 Guidelines, Vol. 3', locator: 'Ch. 3, Eq. 3.1 and Table 3.1' },
  potentials: 'AR5',
  inputs: [
    measure('output', { zh: '产量', en: 'Output' }, 't', {
      each: 'plant',
      aliases: ['合成氨产量', '氨产量'],
    }),
    measure('fuel-need', { zh: '燃料需求', en: 'Fuel need' }, 'GJ/t', {
      each: 'plant',
      most: '100',
      otherwise: { published: 'ammonia-fuel' },
      aliases: ['fuel requirement'],
    }),
    measure('carbon', { zh: '单位热值含碳量', en: 'Carbon per heat' }, 'tC/GJ', {
      each: 'plant',
      most: '0.04',
      aliases: ['carbon content'],
    }),
    share('oxidised', { zh: '碳氧化率', en: 'Oxidised share' }, 'plant', {
      value: '1',
      because: { zh: '没有给出氧化率，按全部氧化计', en: 'no oxidised share given: all carbon is oxidised' },
    }),
    ...deductions,
    ureaCarbon,
  ],
  run: (inputs) => {
    const plants = inputs.streams('plant')
    return {
      emissions: [
        ...plants.map((plant): Emission => {
          const name = { zh: `合成氨：${plant.label}`, en: `Ammonia: ${plant.label}` }
          const carbon = product(
            { zh: '碳量', en: 'Carbon' },
            'tC',
            plant.number('output'),
            plant.number('fuel-need'),
            plant.number('carbon'),
            plant.number('oxidised'),
          )
          return { role: 'process', gas: 'CO2', label: name, mass: carbonToCO2(name, carbon) }
        }),
        ...deducted(ammonia, inputs),
      ],
      figures: plants.map((plant) => {
        const name = { zh: `吨氨 CO2：${plant.label}`, en: `CO2 per t: ${plant.label}` }
        const carbon = product(
          { zh: '吨氨含碳', en: 'Carbon per t' },
          'tC/t',
          plant.number('fuel-need'),
          plant.number('carbon'),
          plant.number('oxidised'),
        )
        return {
          id: `factor:${plant.label}`,
          label: name,
          figure: { ...carbonToCO2(name, carbon), unit: 'tCO2/t' },
        }
      }),
    }
  },
}

const feeds: readonly CarbonFlow[] = [
  {
    group: 'feed',
    amount: { zh: '原料量', en: 'Feed' },
    content: { zh: '原料含碳量', en: 'Feed carbon' },
  },
  {
    group: 'feed-gas',
    amount: { zh: '原料气量', en: 'Feed gas' },
    content: { zh: '原料气含碳量', en: 'Feed gas carbon' },
    gas: true,
  },
]

/**
 * CO2 of ammonia from its measured feed: all carbon of feed becomes CO2, less what urea binds or is recovered.
 *
 * @see IPCC 2006 Vol. 3 Eq. 3.4 (Tier 3)
 */
export const ammoniaByFeed: ProcessMethod = {
  id: 'ammonia-by-feed',
  name: feedLabel,
  sector,
  formula: {
    zh: 'Σ 原料量 × 原料含碳量 × 44/12 − 尿素产量 × 尿素含碳量 × 44/12 − CO2回收量',
    en: 'Σ feed × feed carbon × 44/12 − urea × its carbon × 44/12 − CO2 recovered',
  },
  source: { title: 'IPCC 2006 Guidelines, Vol. 3', locator: 'Ch. 3, Eq. 3.4 (Tier 3)' },
  potentials: 'AR5',
  inputs: [...feeds.flatMap(carbonInputs), ...deductions, ureaCarbon],
  optional: feeds.map(({ group }) => group),
  run: (inputs) => {
    if (feeds.every(({ group }) => inputs.streams(group).length === 0))
      throw missingInput(ammoniaByFeed, 'feed', '…')
    const carbon = carbonOf(inputs, { zh: '原料碳量', en: 'Carbon of feed' }, feeds)
    return {
      emissions: [
        { role: 'process', gas: 'CO2', label: feedLabel, mass: carbonToCO2(feedLabel, carbon) },
        ...deducted(ammoniaByFeed, inputs),
      ],
      figures: [{ id: 'carbon-in', label: { zh: '原料碳量', en: 'Carbon of feed' }, figure: carbon }],
    }
  },
}
