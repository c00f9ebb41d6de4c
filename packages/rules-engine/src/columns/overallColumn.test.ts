import { expect, it } from 'vitest'
import type { Severity } from '../ruleset/RuleSet.ts'
import type { Outcome } from '../verdict/Verdict.ts'
import { outcomeCode } from './outcomeCode.ts'
import { outcomesByCode } from './outcomesByCode.ts'
import { overallColumn } from './overallColumn.ts'

/** The whole of criteria that came out so, one for each row. */
const wholeOf = (...of: readonly (readonly [Severity, ...Outcome[]])[]): (Outcome | undefined)[] => {
  const criteria = of.map(([severity], index) => ({ id: String(index), severity }))
  const outcomes = new Map(
    of.map(([, ...rows], index) => [String(index), Uint8Array.from(rows, (outcome) => outcomeCode[outcome])]),
  )
  const rows = (of[0]?.length ?? 1) - 1
  return Array.from(overallColumn(criteria, outcomes, rows), (code) => outcomesByCode[code])
}

it('the worst of the veto and mandatory criteria speaks, row by row', () => {
  expect(
    wholeOf(
      ['veto', 'pass', 'missing', 'undetermined', 'waived', 'notApplicable'],
      ['mandatory', 'fail', 'undetermined', 'pass', 'notInForce', 'notApplicable'],
    ),
  ).toEqual(['fail', 'missing', 'undetermined', 'notInForce', 'notApplicable'])
})

it('guiding criteria have no say, and without any other nothing applies', () => {
  expect(wholeOf(['guiding', 'fail'], ['veto', 'pass'])).toEqual(['pass'])
  expect(wholeOf(['guiding', 'fail'])).toEqual(['notApplicable'])
})

it('every outcome has a number of its own', () => {
  expect(outcomesByCode.map((outcome) => outcomeCode[outcome])).toEqual([0, 1, 2, 3, 4, 5, 6])
})
