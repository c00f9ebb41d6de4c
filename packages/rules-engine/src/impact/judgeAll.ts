import { columnsOf } from '../columns/columnsOf.ts'
import { judgeColumns } from '../columns/judgeColumns.ts'
import { outcomesByCode } from '../columns/outcomesByCode.ts'
import type { Case } from '../facts/Facts.ts'
import type { Day, RuleSet } from '../ruleset/RuleSet.ts'
import type { Outcome } from '../verdict/Verdict.ts'

/** What a population comes to by one set, subject by subject in the order given. */
export interface JudgedAll {
  readonly overall: readonly Outcome[]
  readonly criteria: ReadonlyMap<string, readonly Outcome[]>
}

/** Judges a population by columns. */
export function judgeAll(ruleSet: RuleSet, cases: readonly Case[], on: Day): JudgedAll {
  const { overall, criteria } = judgeColumns(ruleSet, columnsOf(ruleSet, cases), on)
  const named = (codes: Uint8Array): Outcome[] => Array.from(codes, (code) => outcomesByCode[code]!)
  return {
    overall: named(overall),
    criteria: new Map([...criteria].map(([id, codes]) => [id, named(codes)])),
  }
}
