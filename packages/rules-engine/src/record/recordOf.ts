import { Decimal } from '@zerocarbon/accounting/quantity'
import type { Case, Fact } from '../facts/Facts.ts'
import { canonicalJson } from '../hash/canonicalJson.ts'
import { sha256 } from '../hash/sha256.ts'
import { gapOf } from '../judge/gapOf.ts'
import type { RuleSet } from '../ruleset/RuleSet.ts'
import type { Assessment } from '../verdict/Assessment.ts'
import type { Verdict } from '../verdict/Verdict.ts'
import type {
  Backend,
  DecisionRecord,
  RecordedCriterion,
  RecordedFact,
  RecordedSubject,
} from './DecisionRecord.ts'
import { plainOf } from './plainOf.ts'
import { recordedGap } from './recordedGap.ts'

/** What the record is about, and what judged. */
export interface RecordOptions extends Pick<RecordedSubject, 'name' | 'file' | 'period'> {
  readonly backend: Backend
}

/** Writes down a decision: the same case, set and backend always give the same record, byte for byte. */
export function recordOf(
  ruleSet: RuleSet,
  c: Case,
  assessment: Assessment,
  { backend, name, file, period }: RecordOptions,
): DecisionRecord {
  const ids = Object.keys(ruleSet.facts).toSorted()
  const { id, version, hash, status, subject } = ruleSet
  const content = plainOf({
    format: 'zc-record/1',
    ruleSet: { id, version, hash, status },
    backend,
    on: c.on,
    subject: { kind: subject, name, sector: c.sector, file, period },
    facts: ids.flatMap((fact) => {
      const known = c.facts.absent(fact) ? undefined : c.facts.get(fact)
      return known ? [recordedFact(known)] : []
    }),
    absent: ids.flatMap((fact) => c.facts.absent(fact) ?? []),
    waived: c.waived ?? {},
    overall: assessment.overall,
    overallReason: assessment.overallReason,
    criteria: assessment.verdicts.map((verdict) => recordedCriterion(verdict, c)),
  }) as Omit<DecisionRecord, 'id' | 'hash'>
  const named = { ...content, id: `zc-${sha256(canonicalJson(content)).slice(0, 16)}` }
  return { ...named, hash: recordHash(named) }
}

/** The hash of a record's content. */
export function recordHash(record: Omit<DecisionRecord, 'hash'>): string {
  const { hash: _, ...content } = record as DecisionRecord
  return `sha256:${sha256(canonicalJson(content))}`
}

function recordedFact({ id, value, unit, at, from, provisional, moreProvisional = [] }: Fact): RecordedFact {
  const cells = from?.() ?? []
  const type = value instanceof Decimal ? 'decimal' : typeof value === 'boolean' ? 'boolean' : 'text'
  return {
    id,
    type,
    value: value instanceof Decimal ? value.toFixed() : value,
    unit,
    ...(at && { at }),
    ...(cells.length > 0 && { from: cells }),
    ...(provisional && { provisional: [provisional, ...moreProvisional] }),
  }
}

function recordedCriterion(verdict: Verdict, { waived = {} }: Case): RecordedCriterion {
  const { criterion, outcome, provisional: __, provisionalBecause, reason, ...rest } = verdict
  const { measured, limit } = verdict
  const gap = gapOf(verdict)
  const bound = limit?.value instanceof Decimal && !limit.value.isZero() ? limit.value : undefined
  return {
    id: criterion.id,
    severity: criterion.severity,
    title: criterion.title,
    outcome,
    reason,
    ...(measured && bound && { ratio: measured.value.div(bound).toSignificantDigits(12).toFixed() }),
    ...(gap && { gap: recordedGap(gap) }),
    provisional: provisionalBecause,
    ...(outcome === 'waived' && waived[criterion.id] && { waiver: waived[criterion.id] }),
    evidence: criterion.evidence,
    verdict: rest,
  }
}
