import { constant, difference, product, quotient } from '../arithmetic.ts'
import { assertOneWay } from '../assertOneWay.ts'
import { assertWithin } from '../assertWithin.ts'
import type { Inputs } from '../Inputs.ts'
import { measure } from '../inputSpecs.ts'
import { missingInput } from '../missingInput.ts'
import { namedAmount } from '../namedAmount.ts'
import type { InputSpec, ProcessMethod } from '../ProcessMethod.ts'
import type { Traced } from '../Traced.ts'

/** What the organic matter of wastewater was measured as. */
export type OrganicBasis = 'cod' | 'bod'

/** The word for a basis. */
export const basisName = (basis: OrganicBasis): 'COD' | 'BOD' => (basis === 'cod' ? 'COD' : 'BOD')

const nothing = { otherwise: 'nothing' } as const
const specId = {
  cod: { removed: 'cod', into: 'cod-in', out: 'cod-out', sludge: 'sludge', capacity: 'capacity' },
  bod: { removed: 'bod', into: 'bod-in', out: 'bod-out', sludge: 'bod-sludge', capacity: 'bod-capacity' },
} as const

/** The basis that the inputs speak of. @throws {ZcError} `ZC-INPUT-TWICE` where they speak of both. */
export function basisOf(method: ProcessMethod, inputs: Inputs): OrganicBasis {
  const [cod, bod] = [Object.values(specId.cod), Object.values(specId.bod)]
  for (const one of cod) for (const other of bod) assertOneWay(method, inputs, [one, other])
  return bod.some((id) => inputs.numberOrNull(id)) ? 'bod' : 'cod'
}

/** Inputs of organic matter on one basis: kg removed, or mg/L in and out; what leaves as sludge; CH4 that a kg can make. */
export function organicInputs(basis: OrganicBasis): readonly InputSpec[] {
  const id = specId[basis]
  const word = basisName(basis)
  const capacity = basis === 'cod' ? { zh: '', en: '' } : { zh: '（BOD）', en: ' per BOD' }
  // Beyond 500 g/L it would be no wastewater.
  const most = '500000'
  return [
    measure(id.removed, { zh: `${word}去除量`, en: `${word} removed` }, `kg${word}`, {
      ...nothing,
      aliases: [`去除的${word}`, word],
    }),
    measure(id.into, { zh: `进水${word}`, en: `Inflow ${word}` }, 'mg/L', {
      ...nothing,
      most,
      aliases: [`进口${word}浓度`, `${word}浓度`, `${word} in`],
    }),
    measure(id.out, { zh: `出水${word}`, en: `Outflow ${word}` }, 'mg/L', {
      ...nothing,
      most,
      aliases: [`出口${word}浓度`, `${word} out`],
    }),
    measure(id.sludge, { zh: `污泥${word}`, en: `${word} in sludge` }, `kg${word}`, {
      ...nothing,
      aliases: [`以污泥方式清除的${word}`],
    }),
    measure(
      id.capacity,
      { zh: `甲烷最大产生能力${capacity.zh}`, en: `Methane capacity${capacity.en}` },
      `kgCH4/kg${word}`,
      {
        ...nothing,
        most: '1',
        aliases:
          basis === 'cod'
            ? ['Bo', 'B0', '最大CH4产生能力']
            : ['Bo(BOD)', 'B0(BOD)', '按BOD的甲烷最大产生能力'],
      },
    ),
  ]
}

/** kg removed: as measured, else flow × (inflow − outflow concentration); without an outflow all of it counts. */
export function removedOf(method: ProcessMethod, inputs: Inputs, basis: OrganicBasis): Traced {
  const id = specId[basis]
  const word = basisName(basis)
  for (const way of [id.into, id.out]) assertOneWay(method, inputs, [id.removed, way])
  const given = inputs.numberOrNull(id.removed)
  if (given) return given
  const flow = inputs.numberOrNull('flow')
  const into = inputs.numberOrNull(id.into)
  if (!flow) throw missingInput(method, into ? 'flow' : id.removed)
  if (!into) throw missingInput(method, id.into)
  const out = inputs.numberOrNull(id.out)
  const named = (input: string) => namedAmount(method, inputs, input)
  if (out) assertWithin(named(id.out), named(id.into))
  const net = out ? difference({ zh: '进出水浓度差', en: 'Inflow less outflow' }, 'mg/L', into, out) : into
  const removed = { zh: `${word}去除量`, en: `${word} removed` }
  return quotient(
    removed,
    `kg${word}`,
    product(removed, `g${word}`, flow, net),
    constant('1000', 'g/kg', { zh: 'm3 × mg/L 为 g', en: 'm3 × mg/L is g' }),
  )
}

/** What stays in the water: removed less what leaves as sludge. @throws {ZcError} `ZC-INPUT-RANGE` where that is more. */
export function leftOf(method: ProcessMethod, inputs: Inputs, basis: OrganicBasis, removed: Traced): Traced {
  const id = specId[basis].sludge
  const sludge = inputs.numberOrNull(id)
  if (!sludge) return removed
  const word = basisName(basis)
  const name = { zh: `${word}去除量`, en: `${word} removed` }
  assertWithin(namedAmount(method, inputs, id), { name, amount: removed })
  return difference({ zh: `扣除污泥后的 ${word}`, en: `${word} less sludge` }, `kg${word}`, removed, sludge)
}
