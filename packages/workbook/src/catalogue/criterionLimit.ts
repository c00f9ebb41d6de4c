import { ZcError } from '@zerocarbon/accounting/errors'
import type { Text } from '@zerocarbon/accounting/trace'
import { conditionLeaves, type Criterion } from '@zerocarbon/rules-engine'
import { verdictOn } from './criterionVerdict.ts'
import { limitAnswer, type LimitAsked } from './limitAnswer.ts'
import { numberAnswer } from './numberAnswer.ts'
import { openProblem } from './openProblem.ts'
import type { FunctionContext, Outcome } from './ZcFunction.ts'

/**
 * The one limit of a criterion, as it holds for this workbook.
 *
 * @throws {ZcError} `ZC-CRITERION-OPEN` where it does not apply, holds nothing that day, or has no limit or several.
 */
export function criterionLimit(
  { id, title, require, confidence }: Criterion,
  { ruleSet, on }: Omit<LimitAsked, 'title'>,
  context: FunctionContext,
): Outcome {
  const { applies, limit, outcome, provisionalBecause, reason } = verdictOn(ruleSet, id, on, context)
  const open = (why: Text): ZcError => new ZcError(openProblem(title, why))
  // No limit holds where the criterion does not apply or nobody knows whether it does, nor by a definition nobody saw.
  if ((applies && applies.result !== true) || confidence === 'recalled') throw open(reason)
  const [name, ...others] = new Set(conditionLeaves(require).flatMap((leaf) => leaf.limit ?? []))
  if (others.length > 0)
    throw open({
      zh: `它的限值不止一个，请逐个查：${[name, ...others].join('、')}`,
      en: `it has several limits, to be asked for one by one: ${[name, ...others].join(', ')}`,
    })
  if (name !== undefined) return limitAnswer(name, { ruleSet, on, title }, context)
  if (outcome === 'notInForce') throw open(reason)
  if (!limit || typeof limit.value !== 'object')
    throw open({
      zh: '它的要求不是一个数，没有限值可列',
      en: 'what it asks is not a number, so there is no limit to give',
    })
  return numberAnswer({ ...limit, value: limit.value, provisionalBecause }, ruleSet, title)
}
