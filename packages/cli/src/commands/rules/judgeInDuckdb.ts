import type * as Duckdb from '@duckdb/node-api'
import { zcError } from '@zerocarbon/accounting/errors'
import { Decimal } from '@zerocarbon/accounting/quantity'
import {
  duckdb,
  outcomesByCode,
  overallOutcome,
  sqlOf,
  type Case,
  type JudgedAll,
  type Outcome,
  type RuleSet,
} from '@zerocarbon/rules-engine'

/** As many rows as one vector of DuckDB holds. */
const BATCH = 2048
/** What a DECIMAL(38) column keeps: 20 digits before the point, 18 after it. */
const [WIDTH, SCALE] = [38, 18]

/**
 * Judges a population for real in DuckDB, which is installed beside ZC by whoever wants it.
 *
 * @param onRows - Told how many rows are in the database.
 * @throws {ZcError} `ZC-ARGUMENT-INVALID` with the cure where it is not installed, and for a number with more digits
 *   than its columns keep.
 */
export async function judgeInDuckdb(
  ruleSet: RuleSet,
  cases: readonly Case[],
  on: string,
  onRows?: (done: number, total: number) => void,
): Promise<JudgedAll> {
  const api = await loaded()
  const { DuckDBInstance, DuckDBDataChunk, BOOLEAN, DECIMAL, INTEGER, VARCHAR } = api
  const instance = await DuckDBInstance.create(':memory:')
  const database = await instance.connect()
  try {
    const facts = Object.values(ruleSet.facts)
    const types = { decimal: DECIMAL(WIDTH, SCALE), boolean: BOOLEAN, text: VARCHAR }
    const columns = facts.map(({ id, type }) => `${duckdb.name(id)} ${types[type].toString()}`)
    await database.run(`CREATE TABLE facts(${['"zc row" INTEGER', ...columns].join(', ')})`)
    const appender = await database.createAppender('facts')
    for (let start = 0; start < cases.length; start += BATCH) {
      const rows = cases.slice(start, start + BATCH)
      const chunk = DuckDBDataChunk.create([INTEGER, ...facts.map(({ type }) => types[type])], rows.length)
      const numbers = rows.map((_, index) => start + index)
      chunk.setColumns([numbers, ...facts.map(({ id, unit }) => rows.map((c) => cellOf(c, id, unit, api)))])
      appender.appendDataChunk(chunk)
      onRows?.(start + rows.length, cases.length)
    }
    appender.closeSync()
    const sql = sqlOf(ruleSet, { dialect: duckdb, on, from: 'facts', keep: ['zc row'], as: 'codes' })
    const read = await database.runAndReadAll(`${sql} ORDER BY "zc row"`)
    const rows = read.getRowObjects()
    const outcome = (row: (typeof rows)[number], id: string): Outcome => outcomesByCode[Number(row[id])]!
    const criteria = new Map(ruleSet.criteria.map(({ id }) => [id, rows.map((row) => outcome(row, id))]))
    return { criteria, overall: rows.map((row) => overallOutcome(ruleSet, (id) => outcome(row, id))) }
  } finally {
    database.closeSync()
    instance.closeSync()
  }
}

function cellOf({ facts, sector }: Case, id: string, unit: string, api: typeof Duckdb): Duckdb.DuckDBValue {
  if (id === 'sector' && sector !== undefined) return sector
  const fact = facts.absent(id) ? undefined : facts.get(id)
  if (!fact || fact.unit !== unit) return null
  const { value } = fact
  if (!(value instanceof Decimal)) return value
  const digits = value.toFixed(SCALE).replace('.', '')
  if (value.decimalPlaces() > SCALE || digits.replace(/^-?0*/, '').length > WIDTH)
    throw zcError('ZC-ARGUMENT-INVALID', {
      name: id,
      text: value.toFixed().slice(0, 60),
      allowed: {
        zh: `最多 ${String(WIDTH - SCALE)} 位整数、${String(SCALE)} 位小数的数；更长的用 --engine columns`,
        en: `at most ${String(WIDTH - SCALE)} digits before the point and ${String(SCALE)} after it; for longer ones --engine columns`,
      },
    })
  return new api.DuckDBDecimalValue(BigInt(digits), WIDTH, SCALE)
}

async function loaded(): Promise<typeof Duckdb> {
  try {
    return await import('@duckdb/node-api')
  } catch {
    throw zcError('ZC-ARGUMENT-INVALID', {
      name: '--engine',
      text: 'duckdb',
      allowed: {
        zh: 'columns；要用 duckdb，先运行 npm install @duckdb/node-api',
        en: 'columns; for duckdb run npm install @duckdb/node-api first',
      },
    })
  }
}
