import { assess } from '../judge/assess.ts'
import type { Criterion, RuleSet } from '../ruleset/RuleSet.ts'
import type { Verdict } from '../verdict/Verdict.ts'
import { at, both } from './madeUpSet.ts'

/** The limit of the made-up set with other values. */
export const limits = (values: object[], more: object = {}): object => ({
  parameters: { most: { label: both('most'), unit: 't/MJ', decimals: 1, values, ...more } },
})
export const day = '2026-06-30'
/** Exactly on the line of the made-up set. */
export const enough = { mass: '2', energy: '1' } as const
/** The verdict on the first criterion. */
export const first = (ruleSet: RuleSet, ...args: Parameters<typeof at>): Verdict =>
  assess(ruleSet, at(...args)).verdicts[0]!
export const waivable: NonNullable<Criterion['waivable']> = {
  reason: both('no such thing'),
  cite: { source: 'doc', clause: '2' },
}
export const never = { fact: 'yes', op: 'equals', value: true } as const
