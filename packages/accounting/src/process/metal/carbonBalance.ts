import { difference, sum } from '../arithmetic.ts'
import { carbonToCO2 } from '../carbonToCO2.ts'
import type { Inputs } from '../Inputs.ts'
import type { Answer, ProcessMethod } from '../ProcessMethod.ts'
import type { Traced } from '../Traced.ts'
import type { Text } from '../../trace/index.ts'
import { carbonOf, type CarbonGroup } from './carbonStream.ts'

const tCIn: Text = { zh: '投入碳', en: 'Carbon in' }
const tCOut: Text = { zh: '产出碳', en: 'Carbon out' }
const lost: Text = { zh: '碳差额', en: 'Carbon that is left' }

/** CO2 of the carbon that goes in and does not come out, as one line; tC in and out are figures. */
export function carbonBalance(
  method: ProcessMethod,
  inputs: Inputs,
  into: readonly CarbonGroup[],
  out: readonly CarbonGroup[],
): Answer {
  const total = (label: Text, groups: readonly CarbonGroup[]): Traced =>
    sum(
      label,
      'tC',
      groups.flatMap((group) => inputs.streams(group.id).map((stream) => carbonOf(method, group, stream))),
    )
  const carbonIn = total(tCIn, into)
  const carbonOut = total(tCOut, out)
  const mass = carbonToCO2(method.name, difference(lost, 'tC', carbonIn, carbonOut))
  return {
    emissions: [{ role: 'process', gas: 'CO2', label: method.name, mass }],
    figures: [
      { id: 'carbon-in', label: tCIn, figure: carbonIn },
      { id: 'carbon-out', label: tCOut, figure: carbonOut },
    ],
  }
}
