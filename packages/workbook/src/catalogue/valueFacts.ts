import { ZcError } from '@zerocarbon/accounting/errors'
import { Decimal } from '@zerocarbon/accounting/quantity'
import type { Text } from '@zerocarbon/accounting/trace'
import {
  conditionLeaves,
  type Case,
  type Criterion,
  type Fact,
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

/**
 * A value typed for a criterion as the facts it stands for: the fact compared, or the two facts of a share. None where
 * the argument is blank. They are provisional, since nothing backs them.
 *
 * @throws {ZcError} `ZC-CRITERION-OPEN` where the criterion compares more than one thing, `ZC-ARGUMENT-INVALID` for a value
 *   it cannot have, `ZC-CELL-ERROR`.
 */
export function valueFacts(
  given: Argument,
  { title, require, readings = [], appliesWhen }: Criterion,
  { ruleSet, c }: { readonly ruleSet: RuleSet; readonly c: Case },
): readonly Fact[] {
  const value = scalarArgument(given, NAME)
  if (value === undefined) return []
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
  const meanings = readings.length === 0 ? [{ facts: {} as Readonly<Record<string, string>> }] : readings
  const facts = meanings.flatMap(({ facts: takes }) => {
    const idOf = (name: string): string => takes[name] ?? name
    return factsOfLeaf(value, leaf, { idOf, ruleSet, c, asked })
  })
  return [...new Map(facts.map((fact) => [fact.id, fact])).values()]
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
  const given = factValue(value, definition, { argument: NAME, isShare: (limit?.unit ?? unit) === '1' })
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
