import type { Text } from '@zerocarbon/accounting/trace'
import type { RuleSet } from '../ruleset/RuleSet.ts'

/** The days a set is in force, said where another day was asked about. */
export function forceSays({ inForce: { from, to } }: Pick<RuleSet, 'inForce'>): Text {
  return {
    zh: `规则集自 ${from} 起施行${to === undefined ? '' : `，至 ${to} 止`}`,
    en: `the rule set holds from ${from}${to === undefined ? '' : ` to ${to}`}`,
  }
}
