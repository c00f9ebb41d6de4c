import type { Text } from '../../trace/index.ts'
import { constant, difference, product, quotient } from '../arithmetic.ts'
import { assertWithin } from '../assertWithin.ts'
import { convertedTo } from '../convertedTo.ts'
import type { Inputs } from '../Inputs.ts'
import { measure } from '../inputSpecs.ts'
import { namedAmount } from '../namedAmount.ts'
import { numberOrPublished } from '../numberOrPublished.ts'
import type { Emission, ProcessMethod } from '../ProcessMethod.ts'
import type { Traced } from '../Traced.ts'
import { basisName, basisOf, leftOf, organicInputs, removedOf, type OrganicBasis } from './organicLoad.ts'
import { mcfOf, treatments } from './wastewaterTreatment.ts'

const label: Text = { zh: '废水厌氧处理 CH4', en: 'CH4 of wastewater' }
const recoveredLabel: Text = { zh: '回收的 CH4', en: 'CH4 recovered' }
const nitrous: Text = { zh: '废水 N2O', en: 'N2O of wastewater' }
const madeLabel: Text = {
  zh: '产生的 CH4（去除量 × 甲烷最大产生能力 × MCF）',
  en: 'CH4 made (removed × methane capacity × MCF)',
}
const nothing = { otherwise: 'nothing' } as const

/** CH4 that a kg can make; what is published is for COD, and the factor set has none for BOD. */
function capacityOf(inputs: Inputs, basis: OrganicBasis): Traced {
  const [id, of] = basis === 'cod' ? ['capacity', ''] : ['bod-capacity', 'bod']
  return numberOrPublished(wastewater, inputs, id, 'wastewater-bo', of)
}

/** N2O of nitrogen in the effluent: kgN × factor × 44/28; none where nobody asks for it. */
function nitrousOf(inputs: Inputs): readonly Emission[] {
  const nitrogen = inputs.numberOrNull('nitrogen')
  if (!nitrogen) return []
  const factor = numberOrPublished(wastewater, inputs, 'n2o-factor', 'wastewater-n2o', 'effluent')
  const ratio = { zh: 'N2O 与氮的质量比 44/28', en: 'N2O per nitrogen by mass, 44/28' }
  const scaled = product(nitrous, 'kg', nitrogen, factor, constant('44', '', ratio))
  const mass = convertedTo('tN2O', quotient(nitrous, 'kgN2O', scaled, constant('28', '', ratio)))
  return [{ role: 'process', gas: 'N2O', label: nitrous, mass }]
}

/**
 * CH4 of wastewater without oxygen: (COD removed − COD in sludge) in kg × Bo × MCF; what is recovered is a line of
 * its own, in kg, and cannot be more than is made. COD comes from the meter or from m3 × mg/L; BOD in its place needs a
 * Bo of its own, in kg CH4 a kg BOD. An aerobic plant makes none only where it is well managed, which must be said; a
 * measured MCF goes before that of the treatment.
 *
 * @see IPCC 2006 Vol. 5 Eq. 6.4 and 6.5; NDRC guideline for other industries 2015
 */
export const wastewater: ProcessMethod = {
  id: 'wastewater',
  name: label,
  aliases: ['废水', '废水处理', '废水厌氧处理', 'wastewater', 'wastewater CH4'],
  sector: { zh: '各行业', en: 'all sectors' },
  formula: {
    zh: '(COD去除量 − 污泥COD) × 甲烷最大产生能力 × MCF − CH4回收量；COD去除量 = 废水量 × (进水COD − 出水COD) ÷ 1000；或全部用 BOD',
    en: '(COD removed − COD in sludge) × methane capacity × MCF − CH4 recovered; COD removed = wastewater × (inflow − outflow) ÷ 1000; or BOD throughout',
  },
  source: { title: 'IPCC 2006 Guidelines, Vol. 5', locator: 'Ch. 6, Eq. 6.4 and 6.5' },
  potentials: 'cn-legacy',
  inputs: [
    ...organicInputs('cod'),
    measure('flow', { zh: '废水量', en: 'Wastewater' }, 'm3', {
      ...nothing,
      aliases: ['废水处理量', 'flow'],
    }),
    measure('treatment', { zh: '处理方式', en: 'Treatment' }, '', { ...nothing, choices: treatments }),
    measure('mcf', { zh: 'MCF', en: 'Methane correction factor' }, '', {
      ...nothing,
      aliases: ['甲烷修正因子'],
    }),
    measure('recovered', { zh: 'CH4回收量', en: 'CH4 recovered' }, 'kgCH4', {
      ...nothing,
      aliases: ['甲烷回收量'],
    }),
    ...organicInputs('bod'),
    measure('nitrogen', { zh: '排放的氮', en: 'Nitrogen in the effluent' }, 'kgN', nothing),
    measure('n2o-factor', { zh: 'N2O排放因子', en: 'N2O factor' }, 'kgN2O-N/kgN', {
      ...nothing,
      most: '0.25',
    }),
  ],
  run: (inputs) => {
    const basis = basisOf(wastewater, inputs)
    const capacity = capacityOf(inputs, basis)
    const mcf = mcfOf(wastewater, inputs)
    const removed = removedOf(wastewater, inputs, basis)
    const left = leftOf(wastewater, inputs, basis, removed)
    const kilograms = product(label, 'kgCH4', left, capacity, mcf)
    const made = convertedTo('tCH4', kilograms)
    const recovered = inputs.numberOrNull('recovered')
    const lines: Emission[] = [{ role: 'process', gas: 'CH4', label, mass: made }]
    const net: Traced[] = [made]
    if (recovered) {
      assertWithin(namedAmount(wastewater, inputs, 'recovered'), { name: madeLabel, amount: kilograms })
      const mass = convertedTo('tCH4', recovered)
      lines.push({ role: 'recovered', gas: 'CH4', label: recoveredLabel, mass })
      net.push(mass)
    }
    const word = basisName(basis)
    const removedLabel = { zh: `${word}去除量`, en: `${word} removed` }
    const netLabel = { zh: '净排放的 CH4', en: 'CH4 emitted' }
    return {
      emissions: [...lines, ...nitrousOf(inputs)],
      figures: [
        { id: `${basis}-removed`, label: removedLabel, figure: removed },
        { id: 'ch4-net', label: netLabel, figure: difference(netLabel, 'tCH4', made, ...net.slice(1)) },
      ],
    }
  },
}
