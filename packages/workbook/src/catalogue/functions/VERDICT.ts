import { issueOf } from '@zerocarbon/accounting/errors'
import type { Derivation } from '@zerocarbon/accounting/trace'
import { outcomeWords, type Verdict } from '@zerocarbon/rules-engine'
import { criterionVerdict, verdictParameters } from '../criterionVerdict.ts'
import { openCure } from '../openCure.ts'
import { openProblem } from '../openProblem.ts'
import { provisionalWarnings } from '../provisionalWarnings.ts'
import type { ZcFunction } from '../ZcFunction.ts'

/** The verdict on one criterion in a word, with its reason behind it. */
export const VERDICT: ZcFunction = {
  name: 'VERDICT',
  summary: { zh: '一条判据的判定', en: 'The verdict on one criterion' },
  parameters: verdictParameters,
  reads: 'tables',
  examples: [
    '=ZC.VERDICT("co2-per-energy-entry")',
    '=ZC.VERDICT("co2-per-energy-entry",1.75)',
    '=ZC.VERDICT("non-fossil-share-2030",,"2030-01-01",,"cn.factory.national-2026")',
  ],
  run(args, context) {
    const verdict = criterionVerdict(args, context)
    const { criterion, outcome, provisionalBecause, reason } = verdict
    const cure = openCure(verdict, context.assessor().bundle.facts)
    const open = outcome === 'missing' || outcome === 'undetermined'
    return {
      value: outcomeWords[outcome][context.language],
      ...whyOf(verdict),
      warnings: [
        ...(open ? [issueOf(openProblem(criterion.title, reason, cure))] : []),
        // Nothing is missing; the day it begins is worth knowing.
        ...(outcome === 'notInForce'
          ? [{ ...openProblem(criterion.title, reason, cure), severity: 'note' as const }]
          : []),
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
