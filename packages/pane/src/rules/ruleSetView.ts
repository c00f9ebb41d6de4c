import type { Language } from '@zerocarbon/accounting/errors'
import type { Assessment, Outcome } from '@zerocarbon/rules-engine'
import { verdictView, type VerdictView } from './verdictView.ts'
import { outcomeWords } from '@zerocarbon/rules-engine'
import { worstFirst } from './worstFirst.ts'

/** One rule set as the page shows it: its verdicts worst first, those of later days last. */
export interface RuleSetView {
  readonly id: string
  readonly title: string
  /** `cn.factory.national-2026 1.0.0 · 2026-12-31` */
  readonly line: string
  readonly overall: Outcome
  readonly overallWord: string
  /** Why the overall verdict may still change, each reason once; empty where it stands. */
  readonly provisionalBecause: readonly string[]
  readonly verdicts: readonly VerdictView[]
  readonly ahead: readonly VerdictView[]
}

/** Writes an assessment in a language. */
export function ruleSetView(assessment: Assessment, language: Language): RuleSetView {
  const { ruleSet, on, overall, verdicts } = assessment
  const rank = (outcome: Outcome): number => worstFirst.indexOf(outcome)
  const views = verdicts
    .toSorted((a, b) => rank(a.outcome) - rank(b.outcome))
    .map((verdict) => verdictView(verdict, language, assessment.evidence))
  return {
    id: ruleSet.id,
    title: ruleSet.title[language],
    line: `${ruleSet.id} ${ruleSet.version} · ${on}`,
    overall,
    overallWord: outcomeWords[overall][language],
    // The worst outcome is only as sure as the verdicts that lead to it.
    provisionalBecause: [
      ...new Set(
        views.filter(({ outcome }) => outcome === overall).flatMap((view) => view.provisionalBecause),
      ),
    ],
    verdicts: views.filter(({ outcome }) => outcome !== 'notInForce'),
    ahead: views.filter(({ outcome }) => outcome === 'notInForce'),
  }
}
