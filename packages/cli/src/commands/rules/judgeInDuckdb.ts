import type * as Duckdb from '@duckdb/node-api'
import { zcError } from '@zerocarbon/accounting/errors'
import { Decimal } from '@zerocarbon/accounting/quantity'
import {
  duckdb,
  overallOutcome,
  sqlOf,
  type Case,
  type JudgedAll,
  type Outcome,
  type RuleSet,
} from '@zerocarbon/rules-engine'

/** As many rows in one INSERT: texts of some megabytes. */
const BATCH = 2000
/** What a DECIMAL(38) column keeps: 20 digits before the point, 18 after it. */
const SCALE = 18

/**
 * Judges a population for real in DuckDB, which is installed beside ZC by whoever wants it.
 *
 * @throws {ZcError} `ZC-ARGUMENT-INVALID` with the cure where it is not installed.
 */
export async function judgeInDuckdb(
  ruleSet: RuleSet,
  cases: readonly Case[],
  on: string,
): Promise<JudgedAll> {
  const { DuckDBInstance } = await loaded()
  const instance = await DuckDBInstance.create(':memory:')
  const database = await instance.connect()
  try {
    const facts = Object.values(ruleSet.facts)
    const types = { decimal: `DECIMAL(38,${String(SCALE)})`, boolean: 'BOOLEAN', text: 'VARCHAR' }
    const columns = facts.map(({ id, type }) => `${duckdb.name(id)} ${types[type]}`)
    await database.run(`CREATE TABLE facts(${['"zc row" INTEGER', ...columns].join(', ')})`)
    for (let start = 0; start < cases.length; start += BATCH) {
      const rows = cases.slice(start, start + BATCH).map((c, index) => {
        const cells = facts.map(({ id, unit }) => cellOf(c, id, unit))
        return `(${[String(start + index), ...cells].join(', ')})`
      })
      await database.run(`INSERT INTO facts VALUES ${rows.join(', ')}`)
    }
    const sql = sqlOf(ruleSet, { dialect: duckdb, on, from: 'facts', keep: ['zc row'] })
    const read = await database.runAndReadAll(`${sql} ORDER BY "zc row"`)
    const rows = read.getRowObjects()
    const criteria = new Map(ruleSet.criteria.map(({ id }) => [id, rows.map((row) => row[id] as Outcome)]))
    return { criteria, overall: rows.map((row) => overallOutcome(ruleSet, (id) => row[id] as Outcome)) }
  } finally {
    database.closeSync()
    instance.closeSync()
  }
}

function cellOf({ facts, sector }: Case, id: string, unit: string): string {
  if (id === 'sector' && sector !== undefined) return duckdb.text(sector)
  const fact = facts.absent(id) ? undefined : facts.get(id)
  if (!fact || fact.unit !== unit) return 'NULL'
  const { value } = fact
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (typeof value === 'string') return duckdb.text(value)
  if (value instanceof Decimal && value.decimalPlaces() > SCALE)
    throw zcError('ZC-ARGUMENT-INVALID', {
      name: id,
      text: value.toFixed().slice(0, 60),
      allowed: `≤ ${String(SCALE)} decimals · --engine columns`,
    })
  return duckdb.decimal(value.toFixed(), SCALE, 38)
}

async function loaded(): Promise<typeof Duckdb> {
  try {
    return await import('@duckdb/node-api')
  } catch {
    throw zcError('ZC-ARGUMENT-INVALID', {
      name: '--engine',
      text: 'duckdb',
      allowed: 'columns · duckdb（先运行 npm install @duckdb/node-api / after npm install @duckdb/node-api）',
    })
  }
}
