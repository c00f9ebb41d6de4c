import { issueOf } from '@zerocarbon/accounting/errors'
import type { Derivation } from '@zerocarbon/accounting/trace'
import { outcomeWords, type Verdict } from '@zerocarbon/rules-engine'
import { criterionParameters, criterionVerdict } from '../criterionVerdict.ts'
import { openProblem } from '../openProblem.ts'
import { provisionalWarnings } from '../provisionalWarnings.ts'
import type { ZcFunction } from '../ZcFunction.ts'

/** The verdict on one criterion in a word, with its reason behind it. */
export const VERDICT: ZcFunction = {
  name: 'VERDICT',
  summary: { zh: '一条判据的判定', en: 'The verdict on one criterion' },
  parameters: criterionParameters,
  reads: 'tables',
  examples: [
    '=ZC.VERDICT("co2-per-energy-entry")',
    '=ZC.VERDICT("physical-share-entry","cn.factory.national-2026","2026-12-31")',
  ],
  run(args, context) {
    const verdict = criterionVerdict(args, context)
    const { criterion, outcome, provisionalBecause, reason } = verdict
    const open = outcome === 'missing' || outcome === 'undetermined'
    return {
      value: outcomeWords[outcome][context.language],
      ...whyOf(verdict),
      warnings: [
        ...(open ? [issueOf(openProblem(criterion.title, reason))] : []),
        ...provisionalWarnings(criterion.title, provisionalBecause),
      ],
      ...(outcome === 'missing' && { missing: true as const }),
    }
  },
}

/** The sentence beside the verdict, where a number was measured. */
function whyOf({ criterion, measured, reason }: Verdict): { readonly why?: () => Derivation } {
  if (!measured) return {}
  const { value, unit } = measured
  return {
    why: () => ({ kind: 'constant', label: criterion.title, gives: { value, unit }, because: reason }),
  }
}
