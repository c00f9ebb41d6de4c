import { ZcError } from '@zerocarbon/accounting/errors'
import { Decimal } from '@zerocarbon/accounting/quantity'
import type { Text } from '@zerocarbon/accounting/trace'
import {
  conditionLeaves,
  type Case,
  type Criterion,
  type Fact,
  type FactDefinition,
  type Leaf,
  type RuleSet,
} from '@zerocarbon/rules-engine'
import { factValue } from './factValue.ts'
import { openProblem } from './openProblem.ts'
import { scalarArgument } from './scalarArgument.ts'
import type { Argument } from './ZcFunction.ts'

/** What a ratio is of where the workbook does not say: it decides a verdict and is no amount of anybody's. */
export const WHOLE: Decimal = new Decimal(1)
const NAME = '实测值 value'
const typed: Text = {
  zh: '实测值是写在公式里的，没有证据',
  en: 'the value was given in the formula, without evidence',
}

/** Facts that a typed value stands for, and the set with readings that take them. */
export interface TypedValue {
  readonly facts: readonly Fact[]
  readonly ruleSet: RuleSet
}

/**
 * A value typed for a criterion as the facts it stands for: the fact compared, or the two facts of a share. None where
 * the argument is blank. They are provisional, since nothing backs them. A ratio is that of every reading, so each takes
 * amounts of its own: of two wholes, one part would make two ratios.
 *
 * @throws {ZcError} `ZC-CRITERION-OPEN` where the criterion compares more than one thing, `ZC-ARGUMENT-INVALID` for a value
 *   it cannot have, `ZC-CELL-ERROR`.
 */
export function valueFacts(
  given: Argument,
  criterion: Criterion,
  { ruleSet, c }: { readonly ruleSet: RuleSet; readonly c: Case },
): TypedValue {
  const { title, require, readings, appliesWhen } = criterion
  const value = scalarArgument(given, NAME)
  if (value === undefined) return { facts: [], ruleSet }
  const leaves = conditionLeaves(require)
  const [leaf] = leaves
  if (leaf === undefined || leaves.length > 1)
    throw new ZcError(
      openProblem(
        title,
        { zh: '它要比较的不止一个数', en: 'it compares more than one thing' },
        { zh: '实测值留空，数据填在 ZC_Facts', en: 'Leave the value empty and enter the data in ZC_Facts' },
      ),
    )
  const by = leaf.limit === undefined ? undefined : ruleSet.parameters?.[leaf.limit]?.by
  const asked = new Set([
    ...(appliesWhen ? conditionLeaves(appliesWhen).flatMap((one) => [one.fact, one.per ?? '']) : []),
    by ?? '',
  ])
  if (!readings)
    return { facts: factsOfLeaf(value, leaf, { idOf: (name) => name, ruleSet, c, asked }), ruleSet }
  const taken = readings.map((reading, index) => {
    const idOf = (name: string): string => reading.facts[name] ?? name
    const found = factsOfLeaf(value, leaf, { idOf, ruleSet, c, asked })
    const own = found.map((fact) => ({ ...fact, id: `${fact.id} ${String(index + 1)}` }))
    const names = [leaf.fact, leaf.per ?? ''].slice(0, own.length)
    const facts = { ...reading.facts, ...Object.fromEntries(names.map((name, i) => [name, own[i]!.id])) }
    const definitions = own.map(({ id }, i) => [id, ruleSet.facts[found[i]!.id]!] as const)
    return { own, definitions, reading: { ...reading, facts } }
  })
  const asTaken = { ...criterion, readings: taken.map(({ reading }) => reading) }
  return {
    facts: taken.flatMap(({ own }) => own),
    ruleSet: {
      ...ruleSet,
      facts: { ...ruleSet.facts, ...Object.fromEntries(taken.flatMap(({ definitions }) => definitions)) },
      criteria: ruleSet.criteria.map((each) => (each === criterion ? asTaken : each)),
    },
  }
}

/** What a ratio can be has nothing to do with the range of its part. */
function ratioOf(definition: FactDefinition, unit: string): FactDefinition {
  const { range: _, ...rest } = definition
  return { ...rest, unit }
}

function factsOfLeaf(
  value: string | number | boolean,
  leaf: Leaf,
  {
    idOf,
    ruleSet,
    c,
    asked,
  }: {
    readonly idOf: (name: string) => string
    readonly ruleSet: RuleSet
    readonly c: Case
    readonly asked: ReadonlySet<string>
  },
): readonly Fact[] {
  const id = idOf(leaf.fact)
  const definition = ruleSet.facts[id]!
  const { unit } = definition
  const limit = leaf.limit === undefined ? undefined : ruleSet.parameters?.[leaf.limit]
  const given = factValue(
    value,
    leaf.per === undefined ? definition : ratioOf(definition, limit?.unit ?? unit),
    NAME,
  )
  if (!(given instanceof Decimal) || leaf.per === undefined)
    return [{ id, value: given, unit, provisional: typed }]
  const per = idOf(leaf.per)
  const known = c.facts.absent(per) ? undefined : c.facts.get(per)?.value
  if (known instanceof Decimal && known.gt(0))
    return [{ id, value: given.times(known), unit, provisional: typed }]
  // A share of nothing known: of one. Where the limit, or whether the criterion applies, hangs on it, only the workbook
  // can tell.
  if (asked.has(per)) return []
  const one: Fact = { id: per, value: WHOLE, unit: ruleSet.facts[per]!.unit, provisional: typed }
  return [{ id, value: given, unit, provisional: typed }, one]
}
