import { ZcError } from '@zerocarbon/accounting/errors'
import type { Text } from '@zerocarbon/accounting/trace'
import { conditionLeaves, type Criterion } from '@zerocarbon/rules-engine'
import { verdictOn } from './criterionVerdict.ts'
import { limitAnswer, type LimitAsked } from './limitAnswer.ts'
import { numberAnswer } from './numberAnswer.ts'
import { openCure } from './openCure.ts'
import { openProblem } from './openProblem.ts'
import { provisionalWarnings } from './provisionalWarnings.ts'
import type { FunctionContext, Outcome } from './ZcFunction.ts'

/**
 * The one limit of a criterion, as it holds for this workbook.
 *
 * @throws {ZcError} `ZC-CRITERION-OPEN` where it does not apply, holds nothing that day, or has no limit or several.
 */
export function criterionLimit(
  criterion: Criterion,
  given: Omit<LimitAsked, 'title'>,
  context: FunctionContext,
): Outcome {
  const { title, require, confidence } = criterion
  const { ruleSet, c } = given
  const verdict = verdictOn(ruleSet, criterion, c, context)
  const { applies, limit, outcome, provisionalBecause, reason } = verdict
  const { facts } = context.assessor().bundle
  const open = (why: Text, cure = openCure(verdict, facts)): ZcError =>
    new ZcError(openProblem(title, why, cure))
  // No limit holds where the criterion does not apply, nor by a definition nobody saw.
  if (applies?.result === false || confidence === 'recalled') throw open(reason)
  const [name, ...others] = new Set(conditionLeaves(require).flatMap((leaf) => leaf.limit ?? []))
  if (others.length > 0)
    throw open(
      {
        zh: `它的限值不止一个：${[name, ...others].join('、')}`,
        en: `it has several limits: ${[name, ...others].join(', ')}`,
      },
      {
        zh: `逐个查，如 =ZC.THRESHOLD("${name!}")`,
        en: `Ask for them one by one, such as =ZC.THRESHOLD("${name!}")`,
      },
    )
  if (name !== undefined) {
    const answer = limitAnswer(name, { ...given, title }, context)
    // The line is known; whether it is meant for this workbook is not.
    if (applies?.result !== null || 'problem' in answer) return answer
    const unknown = provisionalWarnings(title, [
      { zh: `是否适用还不知道：${reason.zh}`, en: `whether it applies is not known: ${reason.en}` },
    ])
    return { ...answer, warnings: [...unknown, ...(answer.warnings ?? [])] }
  }
  if (outcome === 'notInForce') throw open(reason)
  if (!limit || typeof limit.value !== 'object')
    throw open(
      {
        zh: '它的要求不是一个数，没有限值可列',
        en: 'what it asks is not a number, so there is no limit to give',
      },
      { zh: '结论用 ZC.VERDICT 看', en: 'ZC.VERDICT gives the verdict' },
    )
  return numberAnswer({ ...limit, value: limit.value, provisionalBecause }, ruleSet, title)
}
