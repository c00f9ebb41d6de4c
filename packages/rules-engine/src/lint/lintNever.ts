import { Decimal } from '@zerocarbon/accounting/quantity'
import { negationNormal, type EngineOperator, type Normal } from '../resolve/negationNormal.ts'
import { limitsOf } from '../resolve/limitsOf.ts'
import type { RuleProblem } from '../read/RuleProblem.ts'
import { parameterOf } from '../ruleset/parameterOf.ts'
import type { Leaf, Parameter } from '../ruleset/RuleSet.ts'
import type { LintContext } from './LintContext.ts'

/**
 * Criteria that apply to nobody, by conditions that exclude each other or limits that begin after the set has ended, and
 * conditions that come out one way whatever the facts are.
 */
export function lintNever(context: LintContext): RuleProblem[] {
  const { criteria, inForce } = context.set
  return criteria.flatMap((criterion, index) => {
    const { id, appliesWhen } = criterion
    if (appliesWhen && !canHold(appliesWhen))
      return [context.at('ZC-RULE-NEVER', ['criteria', index, 'appliesWhen'], { criterion: id })]
    const idle = (['require', 'appliesWhen'] as const).filter((key) => {
      const condition = criterion[key]
      return condition && (!canHold(condition) || !canHold({ not: condition }))
    })
    if (idle.length > 0)
      return idle.map((key) => context.invalid(['criteria', index, key], id, oneWayOrTheOther))
    const limits = limitsOf(criterion).flatMap((name) => parameterOf(context.set, name) ?? [])
    const ended = inForce.to !== undefined && limits.some((limit) => firstDay(limit) > inForce.to!)
    return ended ? [context.at('ZC-RULE-NEVER', ['criteria', index], { criterion: id })] : []
  })
}

const oneWayOrTheOther = {
  zh: '有人满足、有人不满足的条件；这里的写法不管数据如何，结论都一样',
  en: 'a condition some meet and some do not; as it stands it comes out one way whatever the data are',
}

const firstDay = ({ values, bands = [] }: Parameter): string =>
  [...(values ?? []), ...bands.flatMap((band) => band.values)].map(({ from }) => from).toSorted()[0] ?? ''

type Comparison = { readonly leaf: Leaf; readonly op: EngineOperator }
/** More ways than this nobody writes by hand; whether they can hold is then left open. */
const MOST = 512

/**
 * Whether some facts make it true, as far as plain values and one limit beside itself tell; different limits and
 * different facts are taken as free.
 */
export function canHold(condition: Parameters<typeof negationNormal>[0]): boolean {
  const ways = waysOf(negationNormal(condition, false))
  return ways.length > MOST || ways.some(agree)
}

function waysOf(normal: Normal): readonly (readonly Comparison[])[] {
  if ('leaf' in normal) return [[normal]]
  if ('any' in normal) return normal.any.flatMap(waysOf)
  return normal.all
    .map(waysOf)
    .reduce<readonly (readonly Comparison[])[]>(
      (all, part) =>
        all.length * part.length > MOST
          ? Array.from({ length: MOST + 1 }, () => [])
          : all.flatMap((one) => part.map((other) => [...one, ...other])),
      [[]],
    )
}

function agree(way: readonly Comparison[]): boolean {
  const subjects = new Set(way.map(({ leaf }) => subjectOf(leaf)))
  return [...subjects].every((subject) => agreeOnOne(way.filter(({ leaf }) => subjectOf(leaf) === subject)))
}

/** What is compared, and with what kind of line: plain values are told apart, and of a limit only that it is the same. */
const subjectOf = ({ fact, per = '', limit = '' }: Leaf): string => `${fact} ${per} ${limit}`

function agreeOnOne(comparisons: readonly Comparison[]): boolean {
  const lineOf = ({ leaf }: Comparison): unknown => leaf.limit ?? leaf.value
  const words = comparisons.filter(({ op }) => op === 'equals').map(lineOf)
  const not = new Set(comparisons.filter(({ op }) => op === 'differs').map(lineOf))
  if (new Set(words).size > 1 || words.some((word) => not.has(word))) return false
  // Yes and no are all there is.
  if (not.has(true) && not.has(false)) return false
  const numbers = comparisons.filter(({ op }) => op !== 'differs')
  if (!numbers.every(({ leaf }) => leaf.limit !== undefined || isNumber(leaf.value))) return true
  return numbers.every((low) => numbers.every((high) => below(low, high)))
}

const isNumber = (value: unknown): value is string => typeof value === 'string' && /^-?\d/.test(value)
const lower = new Set<EngineOperator>(['atLeast', 'moreThan', 'equals'])
const upper = new Set<EngineOperator>(['atMost', 'lessThan', 'equals'])

/** Whether a lower bound lies below an upper bound, or on it where both include it. */
function below(low: Comparison, high: Comparison): boolean {
  if (!lower.has(low.op) || !upper.has(high.op)) return true
  // Of one subject either both have the same limit or both have a value.
  const isSame = low.leaf.limit !== undefined
  const order = isSame ? 0 : new Decimal(low.leaf.value as string).comparedTo(high.leaf.value as string)
  return order < 0 || (order === 0 && low.op !== 'moreThan' && high.op !== 'lessThan')
}
