import { product, sum } from '../arithmetic.ts'
import { measure } from '../inputSpecs.ts'
import type { Inputs } from '../Inputs.ts'
import type { InputSpec } from '../ProcessMethod.ts'
import type { Traced } from '../Traced.ts'
import type { Text } from '../../trace/index.ts'

/** A group of streams that carry carbon, by mass or as a gas. */
export interface CarbonFlow {
  readonly group: string
  readonly amount: Text
  readonly content: Text
  /** Gases in 万Nm3 with tC/万Nm3; else t with tC/t. */
  readonly gas?: true
  readonly amountAliases?: readonly string[]
  readonly contentAliases?: readonly string[]
  /** Where the published carbon content of the substance does not serve. */
  readonly published?: { readonly parameter: string; readonly of: string }
}

/** The two inputs of a flow: `<group>` and `<group>-carbon`. The content of a gas has no default. */
export function carbonInputs(flow: CarbonFlow): readonly InputSpec[] {
  const { group, amount, content, gas, amountAliases = [], contentAliases = [], published } = flow
  const amountSpec = measure(group, amount, gas ? '万Nm3' : 't', { each: group, aliases: amountAliases })
  const contentId = `${group}-carbon`
  const aliases = contentAliases
  if (gas)
    // Hexane vapour, the heaviest gas met in practice, holds 32 tC in 10^4 Nm3.
    return [amountSpec, measure(contentId, content, 'tC/万Nm3', { each: group, most: '60', aliases })]
  const otherwise = published
    ? { published: published.parameter, of: published.of }
    : { published: 'carbon-content' }
  return [amountSpec, measure(contentId, content, '', { each: group, shareOf: 'mass', otherwise, aliases })]
}

const carbon: Text = { zh: '碳量', en: 'Carbon' }

/** Carbon of all streams of some groups, in tC; zero where there are none, which the caller must allow for. */
export function carbonOf(inputs: Inputs, label: Text, flows: readonly CarbonFlow[]): Traced {
  const parts = flows.flatMap(({ group }) =>
    inputs.streams(group).map((stream) => {
      const named = { zh: `${stream.label}${carbon.zh}`, en: `${carbon.en} of ${stream.label}` }
      return product(named, 'tC', stream.number(group), stream.number(`${group}-carbon`))
    }),
  )
  return sum(label, 'tC', parts)
}
