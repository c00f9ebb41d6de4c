import type { Text } from '../../trace/index.ts'
import { constant, difference, product, quotient } from '../arithmetic.ts'
import { assertOneWay } from '../assertOneWay.ts'
import { convertedTo } from '../convertedTo.ts'
import type { Inputs } from '../Inputs.ts'
import { measure } from '../inputSpecs.ts'
import { missingInput } from '../missingInput.ts'
import { numberOrPublished } from '../numberOrPublished.ts'
import type { Emission, InputSpec, ProcessMethod } from '../ProcessMethod.ts'
import type { Traced } from '../Traced.ts'

const label: Text = { zh: '废水厌氧处理 CH4', en: 'CH4 of wastewater' }
const removed: Text = { zh: 'COD去除量', en: 'COD removed' }
const recoveredLabel: Text = { zh: '回收的 CH4', en: 'CH4 recovered' }
const nitrous: Text = { zh: '废水 N2O', en: 'N2O of wastewater' }
const nothing = { otherwise: 'nothing' } as const

const choices: NonNullable<InputSpec['choices']> = [
  { id: 'discharge', name: { zh: '排入江河湖海', en: 'discharge to sea, river or lake' } },
  {
    id: 'aerobic-well-managed',
    name: { zh: '好氧处理设施（管理良好）', en: 'aerobic plant, well managed' },
    aliases: ['管理良好的好氧处理', '好氧管理良好'],
  },
  {
    id: 'aerobic-overloaded',
    name: { zh: '好氧处理设施（过载）', en: 'aerobic plant, overloaded' },
    aliases: ['好氧过载', '过载的好氧处理'],
  },
  { id: 'sludge-digester', name: { zh: '污泥厌氧消化池', en: 'anaerobic sludge digester' } },
  {
    id: 'anaerobic-reactor',
    name: { zh: '厌氧反应器', en: 'anaerobic reactor' },
    aliases: ['UASB', 'IC', '厌氧'],
  },
  {
    id: 'shallow-lagoon',
    name: { zh: '浅厌氧塘（<2m）', en: 'shallow anaerobic lagoon' },
    aliases: ['浅厌氧塘'],
  },
  { id: 'deep-lagoon', name: { zh: '深厌氧塘（>2m）', en: 'deep anaerobic lagoon' }, aliases: ['深厌氧塘'] },
  { id: 'food', name: { zh: '食品制造（含酒精）', en: 'food manufacturing' }, aliases: ['食品'] },
  { id: 'tobacco', name: { zh: '烟草制品', en: 'tobacco' }, aliases: ['烟草'] },
  { id: 'beverages', name: { zh: '饮料和精制茶', en: 'beverages and refined tea' }, aliases: ['饮料'] },
  { id: 'paper', name: { zh: '造纸', en: 'paper' } },
]

/** COD in kg: as measured, else flow × (inflow − outflow concentration); without an outflow all of it counts. */
function codRemoved(inputs: Inputs): Traced {
  for (const way of ['cod-in', 'cod-out']) assertOneWay(wastewater, inputs, ['cod', way])
  const given = inputs.numberOrNull('cod')
  if (given) return given
  const flow = inputs.numberOrNull('flow')
  const into = inputs.numberOrNull('cod-in')
  if (!flow) throw missingInput(wastewater, into ? 'flow' : 'cod')
  if (!into) throw missingInput(wastewater, 'cod-in')
  const out = inputs.numberOrNull('cod-out')
  const net = out ? difference({ zh: '进出水浓度差', en: 'Inflow less outflow' }, 'mg/L', into, out) : into
  return quotient(
    removed,
    'kgCOD',
    product(removed, 'gCOD', flow, net),
    constant('1000', 'g/kg', { zh: 'm3 × mg/L 为 g', en: 'm3 × mg/L is g' }),
  )
}

/** A measured MCF, else the published one of the treatment; with both, the step of the measured one names the other. */
function mcfOf(inputs: Inputs): Traced {
  const measured = inputs.numberOrNull('mcf')
  const treatment = choices.find(({ id }) => id === inputs.choice('treatment'))
  if (!treatment) {
    if (measured) return measured
    throw missingInput(wastewater, 'mcf')
  }
  if (!measured) return numberOrPublished(wastewater, inputs, 'mcf', 'wastewater-mcf', treatment.id)
  const usual = inputs.published('wastewater-mcf', treatment.id, treatment.name)
  const { zh, en } = treatment.name
  const both: Text = usual
    ? {
        zh: `给出的 MCF，代替“${zh}”的指南值 ${usual.value.toFixed()}`,
        en: `MCF as given, in place of ${usual.value.toFixed()} for ${en}`,
      }
    : { zh: `给出的 MCF（${zh}）`, en: `MCF as given (${en})` }
  return { ...measured, why: () => ({ ...measured.why(), label: both }) }
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
 * its own, in kg. COD comes from the meter or from m3 × mg/L. An aerobic plant makes none only where it is well managed,
 * which must be said; a measured MCF goes before that of the treatment.
 *
 * @see IPCC 2006 Vol. 5 Eq. 6.4 and 6.5; NDRC guideline for other industries 2015
 */
export const wastewater: ProcessMethod = {
  id: 'wastewater',
  name: label,
  aliases: ['废水', '废水处理', '废水厌氧处理', 'wastewater', 'wastewater CH4'],
  sector: { zh: '各行业', en: 'all sectors' },
  formula: {
    zh: '(COD去除量 − 污泥COD) × 甲烷最大产生能力 × MCF − CH4回收量；COD去除量 = 废水量 × (进水COD − 出水COD) ÷ 1000',
    en: '(COD removed − COD in sludge) × methane capacity × MCF − CH4 recovered; COD removed = wastewater × (inflow − outflow) ÷ 1000',
  },
  source: { title: 'IPCC 2006 Guidelines, Vol. 5', locator: 'Ch. 6, Eq. 6.4 and 6.5' },
  potentials: 'cn-legacy',
  inputs: [
    measure('cod', removed, 'kgCOD', { ...nothing, aliases: ['去除的COD', 'COD'] }),
    measure('flow', { zh: '废水量', en: 'Wastewater' }, 'm3', {
      ...nothing,
      aliases: ['废水处理量', 'flow'],
    }),
    // Beyond 500 g/L it would be no wastewater.
    measure('cod-in', { zh: '进水COD', en: 'Inflow COD' }, 'mg/L', {
      ...nothing,
      most: '500000',
      aliases: ['进口COD浓度', 'COD浓度', 'COD in'],
    }),
    measure('cod-out', { zh: '出水COD', en: 'Outflow COD' }, 'mg/L', {
      ...nothing,
      most: '500000',
      aliases: ['出口COD浓度', 'COD out'],
    }),
    measure('sludge', { zh: '污泥COD', en: 'COD in sludge' }, 'kgCOD', {
      ...nothing,
      aliases: ['以污泥方式清除的COD'],
    }),
    measure('capacity', { zh: '甲烷最大产生能力', en: 'Methane capacity' }, 'kgCH4/kgCOD', {
      most: '1',
      otherwise: { published: 'wastewater-bo', of: '' },
      aliases: ['Bo', 'B0', '最大CH4产生能力'],
    }),
    measure('treatment', { zh: '处理方式', en: 'Treatment' }, '', { ...nothing, choices }),
    measure('mcf', { zh: 'MCF', en: 'Methane correction factor' }, '', {
      ...nothing,
      aliases: ['甲烷修正因子'],
    }),
    measure('recovered', { zh: 'CH4回收量', en: 'CH4 recovered' }, 'kgCH4', {
      ...nothing,
      aliases: ['甲烷回收量'],
    }),
    measure('nitrogen', { zh: '排放的氮', en: 'Nitrogen in the effluent' }, 'kgN', nothing),
    measure('n2o-factor', { zh: 'N2O排放因子', en: 'N2O factor' }, 'kgN2O-N/kgN', {
      ...nothing,
      most: '0.25',
    }),
  ],
  run: (inputs) => {
    const cod = codRemoved(inputs)
    const sludge = inputs.numberOrNull('sludge')
    const left = sludge
      ? difference({ zh: '扣除污泥后的 COD', en: 'COD less sludge' }, 'kgCOD', cod, sludge)
      : cod
    const made = convertedTo('tCH4', product(label, 'kgCH4', left, inputs.number('capacity'), mcfOf(inputs)))
    const recovered = inputs.numberOrNull('recovered')
    const lines: Emission[] = [{ role: 'process', gas: 'CH4', label, mass: made }]
    const net: Traced[] = [made]
    if (recovered) {
      const mass = convertedTo('tCH4', recovered)
      lines.push({ role: 'recovered', gas: 'CH4', label: recoveredLabel, mass })
      net.push(mass)
    }
    const netLabel = { zh: '净排放的 CH4', en: 'CH4 emitted' }
    return {
      emissions: [...lines, ...nitrousOf(inputs)],
      figures: [
        { id: 'cod-removed', label: removed, figure: cod },
        { id: 'ch4-net', label: netLabel, figure: difference(netLabel, 'tCH4', made, ...net.slice(1)) },
      ],
    }
  },
}
