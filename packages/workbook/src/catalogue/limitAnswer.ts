import { ZcError } from '@zerocarbon/accounting/errors'
import type { Text } from '@zerocarbon/accounting/trace'
import { limitOn, type Case, type RuleSet } from '@zerocarbon/rules-engine'
import { caseWith } from './caseWith.ts'
import { numberAnswer } from './numberAnswer.ts'
import { openCure } from './openCure.ts'
import { openProblem } from './openProblem.ts'
import { sizeFacts } from './sizeFacts.ts'
import type { Argument, FunctionContext, Outcome } from './ZcFunction.ts'

/** What a limit is asked of. */
export interface LimitAsked {
  readonly ruleSet: RuleSet
  readonly c: Case
  /** What chooses the band in place of the workbook's own fact. */
  readonly size: Argument
  /** How the criterion or the limit is called. */
  readonly title: Text
}

/**
 * The limit of a set by its key, as it holds for this workbook.
 *
 * @throws {ZcError} `ZC-CRITERION-OPEN` where it decides nothing that day, or its band is not known; `ZC-ARGUMENT-INVALID`
 *   for a size that chooses nothing.
 */
export function limitAnswer(
  name: string,
  { ruleSet, c, size, title }: LimitAsked,
  context: FunctionContext,
): Outcome {
  const found = limitOn(ruleSet, caseWith(c, sizeFacts(size, name, ruleSet)), name)
  if ('open' in found) {
    const cure = openCure(found, context.assessor().bundle.facts)
    throw new ZcError(openProblem(title, found.open, cure))
  }
  return numberAnswer({ ...found.dated, ...found }, ruleSet, title)
}
