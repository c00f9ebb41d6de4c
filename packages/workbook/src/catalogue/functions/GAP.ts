import { ZcError } from '@zerocarbon/accounting/errors'
import { criterionParameters, criterionVerdict } from '../criterionVerdict.ts'
import { openProblem } from '../openProblem.ts'
import { provisionalWarnings } from '../provisionalWarnings.ts'
import type { ZcFunction } from '../ZcFunction.ts'

/** How far this workbook is from the limit of one criterion, in the unit of what is compared; below 0 is short. */
export const GAP: ZcFunction = {
  name: 'GAP',
  summary: { zh: '离一条判据的限值还有多远', en: 'How far it is to the limit of one criterion' },
  parameters: criterionParameters,
  reads: 'tables',
  examples: ['=ZC.GAP("non-fossil-share-entry")', '=ZC.GAP("co2-per-energy-2030",,"2030-01-01")'],
  run(args, context) {
    const { criterion, margin, outcome, provisionalBecause, reason } = criterionVerdict(args, context)
    // A figure beside a limit that decides nothing would read as a verdict.
    if (outcome !== 'pass' && outcome !== 'fail') throw new ZcError(openProblem(criterion.title, reason))
    if (!margin)
      throw new ZcError(
        openProblem(criterion.title, {
          zh: `它不是一个数与一个限值相比，没有余量；判定：${reason.zh}`,
          en: `it does not compare one number with one limit and has no margin; the verdict: ${reason.en}`,
        }),
      )
    const { part, partUnit } = margin
    const unit = partUnit === '1' ? '' : partUnit
    return {
      value: part.toNumber(),
      exact: part.toFixed(),
      ...(unit !== '' && { unit }),
      why: () => ({
        kind: 'constant',
        label: criterion.title,
        gives: { value: part, unit },
        because: reason,
      }),
      warnings: provisionalWarnings(criterion.title, provisionalBecause),
    }
  },
}
