import { Decimal, readNumber } from '@zerocarbon/accounting/quantity'
import type { Formula } from '../ruleset/RuleSet.ts'

/**
 * What a formula gives, exactly: there is no division in it. Undefined where a fact is not known.
 *
 * @param known - Asked for every fact of the formula, also after one is missing, so that all missing ones are named.
 */
export function formulaValue(
  formula: Formula,
  known: (fact: string) => Decimal | undefined,
): Decimal | undefined {
  if (typeof formula === 'string') return readNumber(formula)
  if ('fact' in formula) return known(formula.fact)
  const [name, parts] = Object.entries(formula)[0] as [keyof typeof joins, readonly Formula[]]
  const values = parts.map((part) => formulaValue(part, known))
  const given = values.filter((value) => value !== undefined)
  return given.length < values.length ? undefined : given.reduce(joins[name])
}

const joins = {
  plus: (a: Decimal, b: Decimal): Decimal => a.plus(b),
  minus: (a: Decimal, b: Decimal): Decimal => a.minus(b),
  times: (a: Decimal, b: Decimal): Decimal => a.times(b),
  least: (a: Decimal, b: Decimal): Decimal => Decimal.min(a, b),
  greatest: (a: Decimal, b: Decimal): Decimal => Decimal.max(a, b),
}
