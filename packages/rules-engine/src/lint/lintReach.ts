import { Decimal } from '@zerocarbon/accounting/quantity'
import type { Text } from '@zerocarbon/accounting/trace'
import { shareWritten } from '../facts/shareWritten.ts'
import { parameterOf } from '../ruleset/parameterOf.ts'
import type { FactDefinition } from '../ruleset/FactDictionary.ts'
import type { Leaf, Operator } from '../ruleset/RuleSet.ts'
import type { RuleProblem } from '../read/RuleProblem.ts'
import type { LintContext, Path } from './LintContext.ts'

/** What is compared: a fact, or one over another. */
interface Compared {
  readonly fact: FactDefinition
  readonly per: FactDefinition | undefined
}

/** The ends of what a number can be; undefined where there is none. */
interface Range {
  readonly least: Decimal | undefined
  readonly most: Decimal | undefined
}

/** Lines that nobody can meet, or that everybody meets: mostly a percentage written as 80 in place of 0.8. */
export function lintReach(
  context: LintContext,
  { op, limit, value }: Leaf,
  path: Path,
  compared: Compared,
): RuleProblem[] {
  if (limit === undefined) return told(context, op, String(value), [...path, 'value'], rangeOf(compared))
  const parameter = parameterOf(context.set, limit)
  if (!parameter) return []
  const range = rangeOf(compared, parameter.unit)
  const at: Path = ['parameters', limit]
  const histories: readonly (readonly [Path, typeof parameter.values])[] = [
    [[...at, 'values'], parameter.values],
    ...(parameter.bands ?? []).map(
      ({ values }, index) => [[...at, 'bands', index, 'values'], values] as const,
    ),
  ]
  return histories.flatMap(([place, values = []]) =>
    values.flatMap(({ value: amount }, index) =>
      typeof amount === 'string' ? told(context, op, amount, [...place, index, 'value'], range) : [],
    ),
  )
}

/**
 * A number is not below zero, and a share at most one, unless its fact says otherwise. A quotient is a share where its
 * limit has the unit of one; with an empty unit it is a ratio such as 1.28.
 */
function rangeOf({ fact, per }: Compared, unit?: string): Range {
  const isShare = per ? unit === '1' && fact.unit === per.unit : fact.unit === '1'
  const canBeNegative = fact.belowZero ?? per?.belowZero ?? false
  const { least = canBeNegative ? undefined : '0', most = isShare ? '1' : undefined } = per
    ? {}
    : (fact.range ?? {})
  return { least: numberOr(least), most: numberOr(most) }
}

const numberOr = (text: string | undefined): Decimal | undefined =>
  text === undefined ? undefined : new Decimal(text)

function told(context: LintContext, op: Operator, text: string, path: Path, range: Range): RuleProblem[] {
  const line = new Decimal(text)
  const fault = neverHolds(op, line, range) ? 'never' : alwaysHolds(op, line, range) ? 'always' : undefined
  if (!fault) return []
  const { zh, en } = within(range)
  const [zhFault, enFault] =
    fault === 'never' ? ['谁都达不到', 'nobody meets it'] : ['人人都达到', 'everybody meets it']
  const isPercent = range.most?.eq(1) === true && line.gt(1) && line.lte(100)
  const hint = isPercent ? [shareWritten(text)] : []
  return [
    context.invalid(path, text, {
      zh: [`一个有人达到、有人达不到的数；${zh}，这样写${zhFault}`, ...hint.map((each) => each.zh)].join(
        '；',
      ),
      en: [
        `a figure some meet and some do not; ${en}, and as it stands ${enFault}`,
        ...hint.map((each) => each.en),
      ].join('; '),
    }),
  ]
}

function neverHolds(op: Operator, line: Decimal, { least, most }: Range): boolean {
  if (op === 'atMost' || op === 'lessThan')
    return least !== undefined && (op === 'atMost' ? line.lt(least) : line.lte(least))
  if (op === 'equals') return (least !== undefined && line.lt(least)) || (most !== undefined && line.gt(most))
  return most !== undefined && (op === 'atLeast' ? line.gt(most) : line.gte(most))
}

function alwaysHolds(op: Operator, line: Decimal, { least, most }: Range): boolean {
  if (op === 'atMost' || op === 'lessThan')
    return most !== undefined && (op === 'atMost' ? line.gte(most) : line.gt(most))
  if (op === 'equals') return false
  return least !== undefined && (op === 'atLeast' ? line.lte(least) : line.lt(least))
}

function within({ least, most }: Range): Text {
  if (least && most)
    return {
      zh: `这项数据在 ${least.toFixed()} 到 ${most.toFixed()} 之间`,
      en: `this is between ${least.toFixed()} and ${most.toFixed()}`,
    }
  if (most) return { zh: `这项数据不大于 ${most.toFixed()}`, en: `this is at most ${most.toFixed()}` }
  const [zh, en] = least ? [`不小于 ${least.toFixed()}`, `at least ${least.toFixed()}`] : ['可正可负', 'any']
  return { zh: `这项数据${zh}`, en: `this is ${en}` }
}
