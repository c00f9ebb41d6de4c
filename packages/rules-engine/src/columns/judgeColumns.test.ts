import fc from 'fast-check'
import { expect, it } from 'vitest'
import { assess } from '../judge/assess.ts'
import { at, one } from '../testing/madeUpSet.ts'
import { randomCase, randomDay, randomFacts, randomSets } from '../testing/randomRules.ts'
import { columnsOf } from './columnsOf.ts'
import { judgeColumns } from './judgeColumns.ts'
import { outcomesByCode } from './outcomesByCode.ts'

const runs = 100
const subjects = 30

it('gives what the reference evaluator gives, on 60,000 random verdicts', () => {
  let verdicts = 0
  const seen = new Set<string>()
  fc.assert(
    fc.property(
      randomSets,
      fc.array(randomFacts, { minLength: subjects, maxLength: subjects }),
      randomDay,
      (ruleSet, rows, on) => {
        const cases = rows.map((facts) => randomCase(on, facts))
        const { criteria, overall } = judgeColumns(ruleSet, columnsOf(ruleSet, cases), on)
        for (const [row, c] of cases.entries()) {
          const reference = assess(ruleSet, c)
          const outcomes = ruleSet.criteria.map(({ id }) => outcomesByCode[criteria.get(id)![row]!])
          expect(outcomes).toEqual(reference.verdicts.map(({ outcome }) => outcome))
          expect(outcomesByCode[overall[row]!]).toBe(reference.overall)
          verdicts += outcomes.length
          for (const outcome of outcomes) seen.add(outcome!)
        }
      },
    ),
    { numRuns: runs },
  )
  expect(verdicts).toBe(20 * runs * subjects)
  expect(seen.size).toBe(outcomesByCode.length)
})

it('compares exactly where doubles cannot', () => {
  const ruleSet = one({ require: { fact: 'mass', per: 'energy', op: 'atMost', value: '0.2' } })
  // The line is met to the last of sixteen digits, and missed by one of them.
  const rows = [
    { mass: '180143985094819.8', energy: '900719925474099' },
    { mass: '180143985094819.9', energy: '900719925474099' },
    { mass: '66666.801', energy: '333334' },
  ]
  const judged = rows.map((facts) => {
    const columns = columnsOf(ruleSet, [at('2026-06-30', facts)])
    expect(columns.odd.size).toBe(0)
    const { criteria } = judgeColumns(ruleSet, columns, '2026-06-30')
    return outcomesByCode[criteria.get('one')![0]!]
  })
  expect(judged).toEqual(['pass', 'fail', 'fail'])
})
