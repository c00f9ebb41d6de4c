import type { Case } from '../facts/Facts.ts'
import type { Day } from '../ruleset/RuleSet.ts'
import type { Outcome } from '../verdict/Verdict.ts'
import type { JudgedAll } from './judgeAll.ts'

/** One of a population. */
export interface Subject {
  readonly id: string
  /** Empty where it is not known. */
  readonly sector: string
  readonly region: string
  readonly c: Case
}

/** How many of a group come out how, before and after. */
export interface ImpactGroup {
  readonly group: string
  readonly subjects: number
  readonly passBefore: number
  readonly passAfter: number
  /** Whose outcome changes, by what they come to now and whatever it was before; together they are all the flips. */
  readonly nowFails: number
  readonly nowMissing: number
  readonly nowOther: number
  readonly nowPasses: number
}

/** Somebody for whom the outcome changes. */
interface Flip {
  readonly id: string
  readonly sector: string
  readonly region: string
  readonly before: Outcome
  readonly after: Outcome
  /** The criteria in both sets that come out otherwise. */
  readonly criteria: readonly { readonly id: string; readonly before: Outcome; readonly after: Outcome }[]
}

export interface Impact {
  readonly on: Day
  readonly subjects: number
  /** How many come to each outcome. */
  readonly table: readonly { readonly outcome: Outcome; readonly before: number; readonly after: number }[]
  readonly sectors: readonly ImpactGroup[]
  readonly regions: readonly ImpactGroup[]
  readonly flips: readonly Flip[]
}

const outcomes: readonly Outcome[] = [
  'pass',
  'fail',
  'missing',
  'undetermined',
  'notApplicable',
  'notInForce',
  'waived',
]

/**
 * What changes for a population when one set takes the place of another. Somebody who now fails and somebody who now
 * lacks data are told apart: one has to act, the other has to measure.
 *
 * @param judged - Both sets' outcomes by any backend, in the order of the subjects.
 */
export function impactOf(
  subjects: readonly Subject[],
  on: Day,
  [before, after]: readonly [JudgedAll, JudgedAll],
): Impact {
  const count = (of: readonly Outcome[], outcome: Outcome): number =>
    of.filter((each) => each === outcome).length
  const grouped = (key: 'sector' | 'region'): ImpactGroup[] => {
    const names = [...new Set(subjects.map((subject) => subject[key]))].toSorted()
    return names.map((group) =>
      groupOf(
        group,
        subjects.flatMap((subject, row) => (subject[key] === group ? [row] : [])),
        before,
        after,
      ),
    )
  }
  return {
    on,
    subjects: subjects.length,
    table: outcomes
      .map((outcome) => ({
        outcome,
        before: count(before.overall, outcome),
        after: count(after.overall, outcome),
      }))
      .filter((row) => row.before + row.after > 0),
    sectors: grouped('sector'),
    regions: grouped('region'),
    flips: subjects.flatMap(({ id, sector, region }, row) => {
      const [was, is] = [before.overall[row]!, after.overall[row]!]
      return was === is
        ? []
        : [{ id, sector, region, before: was, after: is, criteria: changedAt(row, before, after) }]
    }),
  }
}

function groupOf(group: string, rows: readonly number[], before: JudgedAll, after: JudgedAll): ImpactGroup {
  const passed = (row: number): boolean => before.overall[row] === 'pass'
  const count = (is: (row: number) => boolean): number => rows.filter(is).length
  const changes = (row: number): boolean => before.overall[row] !== after.overall[row]
  const to = (outcome: Outcome): number => count((row) => changes(row) && after.overall[row] === outcome)
  const [nowFails, nowMissing, nowPasses] = [to('fail'), to('missing'), to('pass')]
  return {
    group,
    subjects: rows.length,
    passBefore: count(passed),
    passAfter: count((row) => after.overall[row] === 'pass'),
    nowFails,
    nowMissing,
    nowOther: count(changes) - nowFails - nowMissing - nowPasses,
    nowPasses,
  }
}

function changedAt(row: number, before: JudgedAll, after: JudgedAll): Flip['criteria'] {
  return [...after.criteria].flatMap(([id, is]) => {
    const was = before.criteria.get(id)?.[row]
    return was === undefined || was === is[row] ? [] : [{ id, before: was, after: is[row]! }]
  })
}
