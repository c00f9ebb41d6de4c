import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { outcomesByCode } from '../columns/outcomesByCode.ts'
import { assess } from '../judge/assess.ts'
import type { RuleSet } from '../ruleset/RuleSet.ts'
import { at, one } from '../testing/madeUpSet.ts'
import { randomCase, randomDay, randomFacts, randomSets } from '../testing/randomRules.ts'
import { duckdb } from './Dialect.ts'
import { sqlOf } from './sqlOf.ts'

let instance: DuckDBInstance
let database: DuckDBConnection
beforeAll(async () => {
  instance = await DuckDBInstance.create(':memory:', { threads: '1' })
  database = await instance.connect()
})
afterAll(() => {
  database.closeSync()
  instance.closeSync()
})

type Row = Readonly<Record<string, string | boolean>>

/** Nine decimals are what the columns of this test keep. */
const fitting = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([id, value]) => [id, typeof value === 'string' ? value.slice(0, 11) : value]),
  )

/** The facts of a test as a table; what is not given is NULL. */
function tableOf({ facts }: RuleSet, rows: readonly Row[]): string {
  const columns = Object.values(facts).map(({ id, type }) => {
    const sqlType = { decimal: 'DECIMAL(38,9)', boolean: 'BOOLEAN', text: 'VARCHAR' }[type]
    return { id, cell: (row: Row) => `CAST(${id in row ? `'${String(row[id])}'` : 'NULL'} AS ${sqlType})` }
  })
  const values = rows.map(
    (row, index) => `(${String(index)}, TRUE, ${columns.map(({ cell }) => cell(row)).join(', ')})`,
  )
  const names = columns.map(({ id }) => duckdb.name(id)).join(', ')
  return `(VALUES ${values.join(', ')}) AS facts("row", "waived.c0", ${names})`
}

async function outcomesOf(
  ruleSet: RuleSet,
  on: string,
  rows: readonly Row[],
  waivers: string[] = [],
  as: 'words' | 'codes' = 'words',
) {
  const from = tableOf(ruleSet, rows)
  const sql = sqlOf(ruleSet, { dialect: duckdb, on, from, keep: ['row'], waivers, as })
  const result = await database.runAndReadAll(`${sql} ORDER BY "row"`)
  const said = (value: unknown): unknown => (as === 'codes' ? outcomesByCode[Number(value)] : value)
  return result.getRowObjects().map((row) => ruleSet.criteria.map(({ id }) => said(row[id])))
}

const runs = 60
const subjects = 45

it('gives in DuckDB what the reference evaluator gives, on 54,000 random verdicts', async () => {
  let verdicts = 0
  let sets = 0
  const seen = new Set<unknown>()
  await fc.assert(
    fc.asyncProperty(
      randomSets,
      fc.array(randomFacts.map(fitting), { minLength: subjects, maxLength: subjects }),
      randomDay,
      async (ruleSet, rows, on) => {
        // Every other set by the numbers of its outcomes.
        const as = ++sets % 2 === 0 ? 'words' : 'codes'
        const outcomes = await outcomesOf(ruleSet, on, rows, ['c0'], as)
        const reference = rows.map((facts) =>
          assess(ruleSet, randomCase(on, facts)).verdicts.map(({ outcome }) => outcome),
        )
        // Named one by one: a difference in fifty-four thousand is otherwise hard to find.
        const differences = outcomes.flatMap((each, row) =>
          each.flatMap((outcome, index) => {
            const expected = reference[row]![index]
            const criterion = ruleSet.criteria[index]
            return outcome === expected ? [] : [{ criterion, facts: rows[row], on, outcome, expected }]
          }),
        )
        expect(differences.slice(0, 1)).toEqual([])
        verdicts += outcomes.flat().length
        for (const outcome of outcomes.flat()) seen.add(outcome)
      },
    ),
    { numRuns: runs, endOnFailure: true },
  )
  expect(verdicts).toBe(20 * runs * subjects)
  expect(seen.size).toBe(7)
}, 120_000)

describe('traps of databases that we stay out of', () => {
  const judged = async (require: object, facts: Row) =>
    (await outcomesOf(one({ require }), '2026-06-30', [facts]))[0]![0]

  it('a share is never divided: one part in a hundred million over the line fails', async () => {
    const require = { fact: 'mass', per: 'energy', op: 'atMost', value: '0.2' }
    expect(await judged(require, { mass: '66666.801', energy: '333334' })).toBe('fail')
    expect(await judged(require, { mass: '66666.8', energy: '333334' })).toBe('pass')
    expect(await judged(require, { mass: '1', energy: '0' })).toBe('missing')
  })

  it('a product with more digits than there are is an error, never another number', async () => {
    const require = { fact: 'mass', per: 'energy', op: 'atMost', value: '999999999999999999.999999999999' }
    const most = '9'.repeat(28)
    await expect(judged(require, { mass: '1', energy: most })).rejects.toThrow(/[Oo]verflow|[Oo]ut of range/)
  })

  it('narrow columns are multiplied without a loss, and wide ones next to long limits too', async () => {
    const require = { fact: 'mass', per: 'energy', op: 'atMost', value: '0.2' }
    const ruleSet = one({ require })
    const sql = (value: string, digits: number) =>
      sqlOf(one({ require: { ...require, value } }), { dialect: duckdb, on: '2026-06-30', from: 'f', digits })
    expect(sql('0.2', 15)).toContain('AS DECIMAL(1,1)')
    expect(sql('0.2', 18)).toContain('AS DECIMAL(38,1)')
    expect(sql('1234567.2', 15)).toContain('AS DECIMAL(38,1)')
    const from = `(SELECT CAST('199999999999.9' AS DECIMAL(15,3)) AS "mass", CAST('999999999999.5' AS DECIMAL(15,3)) AS "energy")`
    const text = sqlOf(ruleSet, { dialect: duckdb, on: '2026-06-30', from, digits: 15 })
    expect((await database.runAndReadAll(text)).getRows()).toEqual([['pass']])
    const over = text.replace('199999999999.9', '199999999999.901')
    expect((await database.runAndReadAll(over)).getRows()).toEqual([['fail']])
  })

  it('text of a rule cannot leave its quotes', async () => {
    const value = "steel' OR TRUE --"
    const set = one({ require: { fact: 'sector', op: 'equals', value: 'steel' } })
    const hostile = {
      ...set,
      criteria: set.criteria.map((each) => ({ ...each, id: 'a"b', require: { ...each.require, value } })),
    } as RuleSet
    expect(await outcomesOf(hostile, '2026-06-30', [{ sector: 'glass' }])).toEqual([['fail']])
  })
})

it('the outcome does not depend on the backend for a subject of its own', () => {
  const ruleSet = one({ require: { fact: 'mass', op: 'atMost', value: '0.3' } })
  expect(assess(ruleSet, at('2026-06-30', { mass: '0.3' })).verdicts[0]?.outcome).toBe('pass')
})
