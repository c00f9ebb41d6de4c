import { ZcError } from '@zerocarbon/accounting/errors'
import type { Text } from '@zerocarbon/accounting/trace'
import { gapOf } from '@zerocarbon/rules-engine'
import { criterionVerdict, verdictParameters } from '../criterionVerdict.ts'
import { openCure } from '../openCure.ts'
import { openProblem } from '../openProblem.ts'
import { provisionalWarnings } from '../provisionalWarnings.ts'
import type { ZcFunction } from '../ZcFunction.ts'

/** How far this workbook is from the limit of one criterion, in the unit of what is compared; below 0 is short. */
export const GAP: ZcFunction = {
  name: 'GAP',
  summary: { zh: '离一条判据的限值还有多远', en: 'How far it is to the limit of one criterion' },
  parameters: verdictParameters,
  reads: 'tables',
  examples: ['=ZC.GAP("non-fossil-share-entry")', '=ZC.GAP("co2-per-energy-2030",,"2030-01-01")'],
  run(args, context) {
    const verdict = criterionVerdict(args, context, true)
    const { criterion, outcome, provisionalBecause, reason } = verdict
    const gap = gapOf(verdict)
    const open = (why: Text): ZcError =>
      new ZcError(openProblem(criterion.title, why, openCure(verdict, context.assessor().bundle.facts)))
    // A figure beside a limit that decides nothing would read as a verdict.
    if (outcome !== 'pass' && outcome !== 'fail') throw open(reason)
    if (!gap)
      throw open({
        zh: `它不是一个数与一个限值相比，没有余量；判定：${reason.zh}`,
        en: `it does not compare one number with one limit and has no margin; the verdict: ${reason.en}`,
      })
    const { part, partUnit } = gap.margin
    const unit = partUnit === '1' ? '' : partUnit
    return {
      value: part.toNumber(),
      exact: part.toFixed(),
      ...(unit !== '' && { unit }),
      why: () => ({
        kind: 'constant',
        label: criterion.title,
        gives: { value: part, unit },
        because: gap.reading ? by(gap.reading, reason) : reason,
      }),
      warnings: provisionalWarnings(criterion.title, provisionalBecause),
    }
  },
}

/** Readings may differ in tonnes where they agree in the verdict. */
const by = (reading: Text, reason: Text): Text => ({
  zh: `按“${reading.zh}”，各种理解中差得最多或富余最少；${reason.zh}`,
  en: `by "${reading.en}", of all readings the most short or the least to spare; ${reason.en}`,
})
