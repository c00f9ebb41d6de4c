import type { Issue, Language } from '@zerocarbon/accounting/errors'
import {
  limitNotes,
  type Assessment,
  type Limit,
  type Margin,
  type Measure,
  type ReadingVerdict,
  type Verdict,
} from '@zerocarbon/rules-engine'
import type { ElsewhereOf } from './assessmentText.ts'
import { problemJson } from './problemJson.ts'

/** The verdicts of a workbook for programs. Numbers are decimal text, so that no digit is lost. */
export function assessmentJson(
  file: string,
  assessments: readonly Assessment[],
  issues: readonly Issue[],
  language: Language,
  elsewhereOf: ElsewhereOf,
): unknown {
  return {
    file,
    assessments: assessments.map(
      ({ ruleSet, on, sector, verdicts, overall, overallReason, counts, phases }, index) => ({
        ruleSet,
        otherRegion: elsewhereOf(assessments[index]!).region?.[language] ?? null,
        otherSubject: elsewhereOf(assessments[index]!).subject?.[language] ?? null,
        on,
        sector: sector ?? null,
        overall,
        overallReason: overallReason[language],
        counts,
        phases: phases.map(({ phase, applies, state }) => ({
          id: phase.id,
          title: phase.title[language],
          targetBy: phase.targetBy,
          applies,
          state,
          force: phase.force,
        })),
        verdicts: verdicts.map((verdict) => verdictJson(verdict, language)),
      }),
    ),
    issues: issues.map((issue) => problemJson(issue, language)),
  }
}

function verdictJson(verdict: Verdict, language: Language): unknown {
  const { criterion, outcome, provisional, provisionalBecause, reason, readings, missing, cite, clause } =
    verdict
  return {
    criterion: criterion.id,
    title: criterion.title[language],
    severity: criterion.severity,
    stage: criterion.stage ?? null,
    outcome,
    provisional,
    provisionalBecause: provisionalBecause.map((text) => text[language]),
    reason: reason[language],
    ...figuresJson(verdict, language),
    notes: limitNotes(verdict).map((text) => text[language]),
    readings: readings.map((reading) => readingJson(reading, language)),
    missing: missing.map(({ id, reason: why, at }) => ({ fact: id, reason: why[language], at: at ?? null })),
    cite,
    clause,
  }
}

function readingJson(reading: ReadingVerdict, language: Language): unknown {
  const { id, label, argument, confidence, outcome } = reading
  return {
    id,
    label: label[language],
    argument: argument[language],
    confidence,
    outcome,
    ...figuresJson(reading, language),
  }
}

const lineJson = ({ value, below }: NonNullable<Limit['line']>): object => ({ value: value.toFixed(), below })

interface Figures {
  readonly measured?: Measure
  readonly limit?: Limit
  readonly margin?: Margin
}

function figuresJson({ measured, limit, margin }: Figures, language: Language): object {
  const text = (value: Limit['value']): boolean | string =>
    typeof value === 'object' ? value.toFixed() : value
  const fact = (part: Measure['part']): unknown => part && { ...part, value: part.value.toFixed() }
  return {
    measured: measured
      ? {
          value: measured.value.toFixed(),
          unit: measured.unit,
          part: fact(measured.part) ?? null,
          whole: fact(measured.whole) ?? null,
        }
      : null,
    limit: limit
      ? {
          ...limit,
          value: text(limit.value),
          ...(limit.line && { line: lineJson(limit.line) }),
          ...(limit.word && { word: limit.word[language] }),
          ...(limit.note && { note: limit.note[language] }),
        }
      : null,
    margin: margin
      ? { value: margin.value.toFixed(), part: margin.part.toFixed(), partUnit: margin.partUnit }
      : null,
  }
}
