import type { Criterion } from '../ruleset/RuleSet.ts'
import { outcomeCode } from './outcomeCode.ts'
import { outcomesByCode } from './outcomesByCode.ts'

const worst = [
  outcomeCode.fail,
  outcomeCode.missing,
  outcomeCode.undetermined,
  outcomeCode.pass,
  outcomeCode.notInForce,
  outcomeCode.waived,
]

/** The whole of a set for each subject, as `overallOf` for one: the worst of the veto and mandatory criteria speaks. */
export function overallColumn(
  criteria: readonly Pick<Criterion, 'id' | 'severity'>[],
  outcomes: ReadonlyMap<string, Uint8Array>,
  rows: number,
): Uint8Array {
  const seen = new Uint8Array(rows)
  for (const { id, severity } of criteria) {
    if (severity === 'guiding') continue
    const own = outcomes.get(id)!
    for (let row = 0; row < rows; row++) seen[row] = seen[row]! | (1 << own[row]!)
  }
  return seen.map((bits) => byBits[bits]!)
}

/** Seven outcomes give 128 mixtures, so the answer to each is found once. */
const byBits = Uint8Array.from(
  { length: 1 << outcomesByCode.length },
  (_, bits) => worst.find((outcome) => (bits & (1 << outcome)) !== 0) ?? outcomeCode.notApplicable,
)
