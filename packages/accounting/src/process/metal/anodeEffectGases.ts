import { constant, product, quotient } from '../arithmetic.ts'
import type { Inputs } from '../Inputs.ts'
import { massShare, share } from '../inputSpecs.ts'
import { missingInput } from '../missingInput.ts'
import { numberOrPublished } from '../numberOrPublished.ts'
import type { Answer, InputSpec, ProcessMethod } from '../ProcessMethod.ts'
import type { Traced } from '../Traced.ts'
import { cellTechnology } from './cellTechnology.ts'

const cf4Label = { zh: '阳极效应：CF4', en: 'Anode effect: CF4' }
const c2f6Label = { zh: '阳极效应：C2F6', en: 'Anode effect: C2F6' }
const factorLabel = { zh: '吨铝 CF4 排放', en: 'CF4 per t of aluminium' }

const collectedLabel = (gas: string) => ({ zh: `捕集到的 ${gas}`, en: `${gas} that is collected` })

/** Aluminium output, in t. */
export const aluminium: InputSpec = {
  id: 'amount',
  name: { zh: '铝产量', en: 'Aluminium' },
  aliases: ['产量', '原铝产量', '铝液产量', 'amount', 'output', 'production'],
  unit: 't',
}

/** Inputs that every measured way has: aluminium, kind of cell, C2F6 beside CF4, and what of it is collected. */
export const measuredInputs: readonly InputSpec[] = [
  aluminium,
  cellTechnology,
  {
    ...massShare(
      'c2f6-fraction',
      { zh: 'C2F6 与 CF4 质量比', en: 'C2F6 per CF4 by mass' },
      undefined,
      'nothing',
    ),
    aliases: ['C2F6质量比', 'C2F6/CF4', 'C2F6 weight fraction', 'F_C2F6'],
  },
  {
    ...share('collected', { zh: '烟气捕集率', en: 'Collection efficiency' }, undefined, {
      value: '1',
      because: { zh: '没有给出，不修正', en: 'not given: no correction' },
    }),
    aliases: ['捕集效率', '集气效率', 'collection efficiency'],
    least: '0.5',
  },
]

/** kg of a gas per t of aluminium times aluminium, in t. */
export function gasOf(label: typeof cf4Label, amount: Traced, perTonne: Traced): Traced {
  const kg = product(label, 'kg', amount, perTonne)
  return quotient(label, 't', kg, constant('1000', 'kg/t', { zh: 'kg 换算为 t', en: 'kg to t' }))
}

/** The published coefficient of a kind of cell, or the given one. @throws {ZcError} `ZC-INPUT-MISSING`. */
export function ofTechnology(method: ProcessMethod, inputs: Inputs, id: string, parameter: string): Traced {
  const given = inputs.numberOrNull(id)
  if (given) return given
  const technology = inputs.choice('technology')
  if (technology === null) throw missingInput(method, 'technology')
  return numberOrPublished(method, inputs, id, parameter, technology)
}

/** CF4 by kg per t, C2F6 by its share of CF4, both over the collection efficiency: gases that escape unmeasured. */
export function measuredGases(method: ProcessMethod, inputs: Inputs, cf4PerTonne: Traced): Answer {
  const fraction = ofTechnology(method, inputs, 'c2f6-fraction', 'c2f6-weight-fraction')
  const collected = inputs.number('collected')
  const caught = gasOf(cf4Label, inputs.number('amount'), cf4PerTonne)
  const caughtToo = product(c2f6Label, 't', caught, fraction)
  const escaped = (label: typeof cf4Label, gas: Traced): Traced => quotient(label, 't', gas, collected)
  return {
    emissions: [
      { role: 'process', gas: 'CF4', label: cf4Label, mass: escaped(cf4Label, caught) },
      { role: 'process', gas: 'C2F6', label: c2f6Label, mass: escaped(c2f6Label, caughtToo) },
    ],
    figures: [
      { id: 'cf4-per-tonne', label: factorLabel, figure: cf4PerTonne },
      { id: 'cf4-collected', label: collectedLabel('CF4'), figure: caught },
      { id: 'c2f6-collected', label: collectedLabel('C2F6'), figure: caughtToo },
    ],
  }
}
