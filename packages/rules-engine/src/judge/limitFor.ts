import { Decimal, readNumber } from '@zerocarbon/accounting/quantity'
import type { Text } from '@zerocarbon/accounting/trace'
import { wordSays } from '../facts/wordSays.ts'
import { formulaValue } from '../resolve/formulaValue.ts'
import { limitAt } from '../resolve/limitAt.ts'
import { lineOf } from '../resolve/lineOf.ts'
import type { DatedValue, Day, Leaf, Parameter } from '../ruleset/RuleSet.ts'
import type { Limit } from '../verdict/Measure.ts'
import type { LimitGap } from '../verdict/TraceNode.ts'
import type { World } from './World.ts'

/** The limit of a comparison on the day, or why there is none. */
export interface LimitFor {
  readonly limit?: Limit
  readonly gap?: LimitGap
  /** Of a value that sets no limit; otherwise the limit has it. */
  readonly openNote?: Text
  /** The day from which it holds, where that is a later one and known. */
  readonly laterFrom?: Day
  readonly parameter?: Parameter
}

type KnownValue = Decimal | boolean | string | undefined

/**
 * Finds what a comparison is held against: the parameter of the day, chosen by its band and computed by its formula, or
 * the plain value of the leaf.
 *
 * @param known - The value of a fact; it notes the facts that are missing.
 */
export function limitFor(leaf: Leaf, world: World, known: (id: string) => KnownValue): LimitFor {
  const { criterion, on, ruleSet } = world
  // A definition nobody has seen decides no more than a limit nobody has seen.
  const unseen = criterion.confidence === 'recalled' ? ({ gap: 'recalled' } as const) : {}
  if (leaf.limit === undefined) return { limit: plainLimit(leaf, world), ...unseen }
  const parameter = ruleSet.parameters![leaf.limit]!
  const size = parameter.by === undefined ? undefined : known(world.actual(parameter.by))
  const chosen = typeof size === 'boolean' ? undefined : size
  const { dated, gap } = limitAt(parameter, on, chosen)
  const value = dated && valueOf(dated, (id) => asNumber(known(world.actual(id))))
  const limit = dated && value && { ...limitOf(leaf, world, parameter, value), ...sourceOf(dated) }
  // Without its size a banded limit is not known, which is another thing than not seen.
  const open = parameter.by === undefined || chosen !== undefined ? unseen : {}
  const openNote = limit ? undefined : dated?.note
  const laterFrom = gap === 'later' ? (dated?.from ?? firstDay(parameter)) : undefined
  return {
    parameter,
    ...(limit && { limit }),
    ...(gap ? { gap } : open),
    ...(openNote && { openNote }),
    ...(laterFrom !== undefined && { laterFrom }),
  }
}

/** The first day on which any band holds: which of them it is hangs on a size nobody gave. */
const firstDay = ({ bands = [] }: Parameter): Day | undefined =>
  bands.flatMap(({ values: [first] }) => first?.from ?? []).toSorted()[0]

const asNumber = (value: KnownValue): Decimal | undefined => (value instanceof Decimal ? value : undefined)

function valueOf(
  { value, formula }: DatedValue,
  known: (fact: string) => Decimal | undefined,
): Decimal | undefined {
  if (formula !== undefined) return formulaValue(formula, known)
  return typeof value === 'string' ? readNumber(value) : undefined
}

const sourceOf = ({
  from,
  confidence,
  cite,
  note,
}: DatedValue): Pick<Limit, 'from' | 'confidence' | 'cite' | 'note'> => ({
  from,
  confidence,
  cite,
  ...(note && { note }),
})

function limitOf(
  { op }: Leaf,
  { ruleSet }: World,
  { unit, decimals }: Pick<Parameter, 'unit' | 'decimals'>,
  value: Decimal,
): Pick<Limit, 'op' | 'value' | 'unit' | 'line'> {
  const line = op === 'equals' ? undefined : lineOf(op, value, ruleSet.compare ?? 'full-value', decimals)
  return { op, value, unit, ...(line && { line }) }
}

/** A value without a document behind it stands where the criterion stands. */
function plainLimit(leaf: Leaf, world: World): Limit {
  const { criterion, ruleSet } = world
  const { confidence, cite } = criterion
  const { op, value = '' } = leaf
  const definition = ruleSet.facts[world.actual(leaf.fact)]
  const source = { from: ruleSet.inForce.from, confidence, cite }
  if (typeof value !== 'string') return { op, value, unit: '', ...source }
  if (definition?.type !== 'decimal')
    return { op, value, unit: '', word: wordSays(value, definition), ...source }
  return { ...limitOf(leaf, world, definition, readNumber(value)), ...source }
}
