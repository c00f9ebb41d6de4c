import { ZcError } from '@zerocarbon/accounting/errors'
import type { Text } from '@zerocarbon/accounting/trace'
import { limitOn, type RuleSet } from '@zerocarbon/rules-engine'
import { numberAnswer } from './numberAnswer.ts'
import { openProblem } from './openProblem.ts'
import type { FunctionContext, Outcome } from './ZcFunction.ts'

/** What a limit is asked of. */
export interface LimitAsked {
  readonly ruleSet: RuleSet
  /** ISO day; the end of the reporting period where left out. */
  readonly on: string | undefined
  /** How the criterion or the limit is called. */
  readonly title: Text
}

/**
 * The limit of a set by its key, as it holds for this workbook.
 *
 * @throws {ZcError} `ZC-CRITERION-OPEN` where it decides nothing that day, or its band is not known.
 */
export function limitAnswer(
  name: string,
  { ruleSet, on, title }: LimitAsked,
  context: FunctionContext,
): Outcome {
  const found = limitOn(ruleSet, context.assessor().caseOn(on), name)
  if ('open' in found) throw new ZcError(openProblem(title, found.open))
  return numberAnswer({ ...found.dated, ...found }, ruleSet, title)
}
