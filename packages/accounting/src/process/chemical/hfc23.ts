import { constant, difference, product, quotient, sum } from '../arithmetic.ts'
import { assertOneWay } from '../assertOneWay.ts'
import { assertWithin, joined } from '../assertWithin.ts'
import type { Inputs } from '../Inputs.ts'
import { measure } from '../inputSpecs.ts'
import { missingInput } from '../missingInput.ts'
import { namedAmount } from '../namedAmount.ts'
import type { Emission, ProcessMethod } from '../ProcessMethod.ts'
import type { Traced } from '../Traced.ts'

const label = { zh: 'HCFC-22 生产副产 HFC-23', en: 'HFC-23 from HCFC-22 production' }
const ratio = { zh: 'CO2 与 HFC-23 的质量比 44/70', en: 'CO2 per HFC-23 by mass, 44/70' }

/** HFC-23 that a destruction plant really destroyed, in t: as given, else what went in × efficiency or less what came out. */
function destroyed(inputs: Inputs): Traced | null {
  for (const way of ['to-destruction', 'from-destruction', 'efficiency'])
    assertOneWay(hfc23, inputs, ['destroyed', way])
  assertOneWay(hfc23, inputs, ['from-destruction', 'efficiency'])
  const given = inputs.numberOrNull('destroyed')
  if (given) return given
  const into = inputs.numberOrNull('to-destruction')
  if (!into) return null
  const name = { zh: '销毁的 HFC-23', en: 'HFC-23 destroyed' }
  const out = inputs.numberOrNull('from-destruction')
  if (out) {
    const named = (id: string) => namedAmount(hfc23, inputs, id)
    assertWithin(named('from-destruction'), named('to-destruction'))
    return difference(name, 't', into, out)
  }
  const efficiency = inputs.numberOrNull('efficiency')
  // What went in counts as destroyed only with proof of how much of it was.
  return efficiency ? product(name, 't', into, efficiency) : null
}

/**
 * HFC-23 made with HCFC-22, less what is recovered as product and what is destroyed; the destroyed part leaves CO2.
 *
 * HCFC-22 in t × generation factor; destroyed HFC-23 × 44/70 is CO2. Deductions are lines of their own, and cannot be
 * more than was made: gas kept from another year was counted as emitted then.
 *
 * @see NDRC fluorochemical guideline 2015; IPCC 2006 Vol. 3 Eq. 3.31 to 3.33 and Table 3.28
 */
export const hfc23: ProcessMethod = {
  id: 'hfc-23',
  name: label,
  aliases: ['HCFC-22', 'HFC-23', '二氟一氯甲烷', '三氟甲烷副产'],
  sector: { zh: '氟化工', en: 'fluorochemicals' },
  formula: {
    zh: 'HCFC-22产量 × HFC-23生成系数 − HFC-23回收量 − HFC-23销毁量；CO2：HFC-23销毁量 × 44/70',
    en: 'HCFC-22 output × generation factor − HFC-23 recovered − HFC-23 destroyed; CO2: HFC-23 destroyed × 44/70',
  },
  source: {
    title: 'NDRC guideline, fluorochemical enterprises (2015)',
    remark: { zh: 'HCFC-22；未见原文', en: 'HCFC-22; no original read' },
  },
  // The guideline embeds the numbers of the second assessment.
  potentials: 'cn-legacy',
  inputs: [
    measure('output', { zh: 'HCFC-22产量', en: 'HCFC-22 output' }, 't', {
      otherwise: 'nothing',
      aliases: ['产量'],
    }),
    measure('factor', { zh: 'HFC-23生成系数', en: 'Generation factor' }, '', {
      // Older plants reach 4 %.
      most: '0.1',
      otherwise: { published: 'hfc-23', of: 'generation' },
      aliases: ['生成系数'],
    }),
    measure('made', { zh: 'HFC-23产生量', en: 'HFC-23 made' }, 't', { otherwise: 'nothing' }),
    measure('recovered', { zh: 'HFC-23回收量', en: 'HFC-23 recovered' }, 't', { otherwise: 'nothing' }),
    measure('destroyed', { zh: 'HFC-23销毁量', en: 'HFC-23 destroyed' }, 't', { otherwise: 'nothing' }),
    measure('to-destruction', { zh: '进入销毁装置量', en: 'To destruction' }, 't', { otherwise: 'nothing' }),
    measure('from-destruction', { zh: '销毁装置出口量', en: 'From destruction' }, 't', {
      otherwise: 'nothing',
    }),
    measure('efficiency', { zh: '销毁效率', en: 'Destruction efficiency' }, '', { otherwise: 'nothing' }),
  ],
  run: (inputs) => {
    assertOneWay(hfc23, inputs, ['output', 'made'])
    const made = inputs.numberOrNull('made') ?? generated(inputs)
    const recovered = inputs.numberOrNull('recovered')
    const gone = destroyed(inputs)
    assertMade(made, recovered, gone)
    const lines: Emission[] = [{ role: 'process', gas: 'HFC-23', label, mass: made }]
    if (recovered) {
      const name = { zh: '回收的 HFC-23', en: 'HFC-23 recovered' }
      lines.push({ role: 'recovered', gas: 'HFC-23', label: name, mass: recovered })
    }
    if (gone) {
      const name = { zh: '销毁的 HFC-23', en: 'HFC-23 destroyed' }
      const co2 = { zh: '销毁 HFC-23 产生的 CO2', en: 'CO2 of destroyed HFC-23' }
      const mass = quotient(
        co2,
        'tCO2',
        product(co2, 't', gone, constant('44', '', ratio)),
        constant('70', '', ratio),
      )
      lines.push({ role: 'recovered', gas: 'HFC-23', label: name, mass: gone })
      lines.push({ role: 'process', gas: 'CO2', label: co2, mass })
    }
    const off = [recovered, gone].filter((part) => part !== null)
    const net = difference({ zh: '排放的 HFC-23', en: 'HFC-23 emitted' }, 't', made, ...off)
    return {
      emissions: lines,
      figures: [{ id: 'net', label: { zh: '排放的 HFC-23', en: 'HFC-23 emitted' }, figure: net }],
    }
  },
}

/** @throws {ZcError} `ZC-INPUT-RANGE` where more is recovered and destroyed than was made. */
function assertMade(made: Traced, recovered: Traced | null, gone: Traced | null): void {
  const parts = [
    ...(recovered ? [{ name: { zh: 'HFC-23回收量', en: 'HFC-23 recovered' }, amount: recovered }] : []),
    ...(gone ? [{ name: { zh: 'HFC-23销毁量', en: 'HFC-23 destroyed' }, amount: gone }] : []),
  ]
  const name = joined(parts.map((part) => part.name))
  const amounts = parts.map(({ amount }) => amount)
  assertWithin(
    { name, amount: sum(name, 't', amounts) },
    { name: { zh: 'HFC-23产生量', en: 'HFC-23 made' }, amount: made },
  )
}

function generated(inputs: Inputs): Traced {
  const output = inputs.numberOrNull('output')
  if (!output) throw missingInput(hfc23, 'output')
  return product({ zh: '产生的 HFC-23', en: 'HFC-23 made' }, 't', output, inputs.number('factor'))
}
