import { difference, sum } from '../arithmetic.ts'
import { carbonToCO2 } from '../carbonToCO2.ts'
import type { Inputs } from '../Inputs.ts'
import type { Answer, ProcessMethod } from '../ProcessMethod.ts'
import type { Traced } from '../Traced.ts'
import type { Text } from '../../trace/index.ts'
import { carbonOutFigure } from './carbonOut.ts'
import { carbonOf, type CarbonGroup } from './carbonStream.ts'

const tCIn: Text = { zh: '投入碳', en: 'Carbon in' }
const lost: Text = { zh: '碳差额', en: 'Carbon that is left' }

/** CO2 of the carbon that goes in and does not come out, as one line; tC in and out are figures. Without outputs all counts. */
export function carbonBalance(
  method: ProcessMethod,
  inputs: Inputs,
  into: readonly CarbonGroup[],
  out: readonly CarbonGroup[],
): Answer {
  const streamsOf = (groups: readonly CarbonGroup[]): readonly Traced[] =>
    groups.flatMap((group) => inputs.streams(group.id).map((stream) => carbonOf(method, group, stream)))
  const carbonIn = sum(tCIn, 'tC', streamsOf(into))
  const carbonOut = carbonOutFigure(streamsOf(out))
  const mass = carbonToCO2(method.name, difference(lost, 'tC', carbonIn, carbonOut.figure))
  return {
    emissions: [{ role: 'process', gas: 'CO2', label: method.name, mass }],
    figures: [{ id: 'carbon-in', label: tCIn, figure: carbonIn }, carbonOut],
  }
}
