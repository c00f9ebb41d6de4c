/// <reference types="node" />
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { Decimal } from '@zerocarbon/accounting/quantity'
import {
  assessByRulesEngine,
  columnsOf,
  duckdb,
  factsFrom,
  judgeColumns,
  outcomesByCode,
  passCurve,
  sqlOf,
  type Case,
  type Fact,
  type RuleSet,
} from '../src/index.ts'
import { benchSet, shares, flags } from './benchSet.ts'

// Twenty criteria over 100,000 factories: columns and DuckDB against the closures somebody would write by hand over row
// objects in doubles, in one process, in turn; medians and ratios. Three facts in a hundred are missing.

const ROWS = 100_000
const CURVE_ROWS = 10_000
const ROUNDS = 7
const ON = '2026-06-30'
const set: RuleSet = benchSet()

/** The same numbers every run. */
let state = 20_260_101
const random = (): number => {
  state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7f_ff_ff_ff
  return state / 0x80_00_00_00
}
const some = <T>(make: () => T): T | undefined => (random() < 0.03 ? undefined : make())
const decimals = (value: number): string => value.toFixed(3)

type Row = Readonly<Record<string, string | boolean | undefined>>
const rows: readonly Row[] = Array.from({ length: ROWS }, () => {
  const energy = 10_000 + random() * 300_000
  return {
    energy: some(() => decimals(energy)),
    ...Object.fromEntries(
      shares.map(({ fact, limit }) => [
        fact,
        some(() => decimals(energy * Number(limit) * (0.6 + random() * 0.8))),
      ]),
    ),
    ...Object.fromEntries(flags.map((fact) => [fact, some(() => random() < 0.8)])),
  }
})
const facts = Object.values(set.facts)
const cases: readonly Case[] = rows.map((row) => ({
  on: ON,
  facts: factsFrom(
    facts.flatMap(({ id, unit }): Fact[] => {
      const value = row[id]
      if (value === undefined) return []
      return [{ id, unit, value: typeof value === 'string' ? new Decimal(value) : value }]
    }),
  ),
}))

// What somebody would write: one function a criterion, numbers as doubles, what is missing fails.
type Plain = Readonly<Record<string, number | boolean | undefined>>
const plain: readonly Plain[] = rows.map((row) =>
  Object.fromEntries(
    Object.entries(row).map(([id, value]) => [id, typeof value === 'string' ? Number(value) : value]),
  ),
)
const closures: readonly ((row: Plain) => boolean)[] = [
  ...shares.map(({ fact, limit }) => {
    const most = Number(limit)
    return (row: Plain) => {
      const part = row[fact] as number | undefined
      const whole = row['energy'] as number | undefined
      return part !== undefined && whole !== undefined && whole > 0 && part / whole <= most
    }
  }),
  ...flags.map((fact) => (row: Plain) => row[fact] === true),
]
const byClosures = (): number[] => {
  const passed = closures.map(() => 0)
  for (const row of plain)
    for (let index = 0; index < closures.length; index++) if (closures[index]!(row)) passed[index]! += 1
  return passed
}

const columns = columnsOf(set, cases)
const byColumns = (): number[] => {
  const { criteria } = judgeColumns(set, columns, ON)
  return set.criteria.map(({ id }) => {
    let passed = 0
    const outcomes = criteria.get(id)!
    for (let row = 0; row < outcomes.length; row++) if (outcomes[row] === 0) passed++
    return passed
  })
}

const folder = mkdtempSync(join(tmpdir(), 'zc-bench-'))
try {
  const parquet = join(folder, 'factories.parquet')
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  const names = facts.map(({ id }) => duckdb.name(id))
  await connection.run(
    `CREATE TABLE facts (${facts.map(({ id, type }) => `${duckdb.name(id)} ${type === 'boolean' ? 'BOOLEAN' : 'DECIMAL(12,3)'}`).join(', ')})`,
  )
  for (let from = 0; from < ROWS; from += 2000) {
    const values = rows
      .slice(from, from + 2000)
      .map(
        (row) => `(${facts.map(({ id }) => (row[id] === undefined ? 'NULL' : String(row[id]))).join(',')})`,
      )
    await connection.run(`INSERT INTO facts (${names.join(',')}) VALUES ${values.join(',')}`)
  }
  await connection.run(`COPY facts TO '${parquet}' (FORMAT parquet)`)
  await connection.run('DROP TABLE facts')
  const outcomes = sqlOf(set, {
    dialect: duckdb,
    on: ON,
    digits: 12,
    as: 'codes',
    from: `read_parquet('${parquet}')`,
  })
  const counting = set.criteria
    .map(({ id }) => `count(*) FILTER (${duckdb.name(id)} = ${duckdb.code(outcomesByCode.indexOf('pass'))})`)
    .join(', ')
  const byDuckdb = async (): Promise<number[]> => {
    const result = await connection.runAndReadAll(`SELECT ${counting} FROM (${outcomes})`)
    return result.getRows()[0]!.map(Number)
  }

  const times = {
    closures: [] as number[],
    columns: [] as number[],
    duckdb: [] as number[],
    curve: [] as number[],
  }
  const timed = async <T>(name: keyof typeof times, work: () => T | Promise<T>): Promise<T> => {
    const begun = performance.now()
    const result = await work()
    times[name].push(performance.now() - begun)
    return result
  }
  const few = columnsOf(set, cases.slice(0, CURVE_ROWS))
  const values = Array.from({ length: 50 }, (_, index) => (0.1 + index * 0.004).toFixed(3))
  let counts: { closures: number[]; columns: number[]; duckdb: number[] } | undefined
  let curve = passCurve(set, few, { on: ON, parameter: shares[0]!.limitName, values })
  for (let round = 0; round < ROUNDS; round++) {
    counts = {
      closures: await timed('closures', byClosures),
      columns: await timed('columns', byColumns),
      duckdb: await timed('duckdb', byDuckdb),
    }
    curve = await timed('curve', () =>
      passCurve(set, few, { on: ON, parameter: shares[0]!.limitName, values }),
    )
  }
  const ENGINE_ROWS = 100
  const begun = performance.now()
  for (const c of cases.slice(0, ENGINE_ROWS)) await assessByRulesEngine(set, c)
  const engine = ((performance.now() - begun) / ENGINE_ROWS) * ROWS

  const median = (all: readonly number[]): number =>
    all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]!
  const ratio = (name: keyof typeof times): string =>
    (median(times[name]) / median(times.closures)).toFixed(2)
  const line = (text: string): void => void process.stdout.write(`${text}\n`)
  line(
    `${String(set.criteria.length)} 条要求 × ${String(ROWS)} 家工厂 / criteria × factories (${String(ROUNDS)} rounds, medians)`,
  )
  line(
    `  plain closures ${median(times.closures).toFixed(1)} ms · columns ${median(times.columns).toFixed(1)} ms · DuckDB from Parquet ${median(times.duckdb).toFixed(1)} ms`,
  )
  line(`  columns / closures             ${ratio('columns')}   (at most 1.0)`)
  line(`  DuckDB from Parquet / closures ${ratio('duckdb')}   (at most 1.5)`)
  line(
    `  json-rules-engine / closures   ${(engine / median(times.closures)).toFixed(0)}   (${String(ENGINE_ROWS)} factories, scaled)`,
  )
  const same = JSON.stringify(counts!.columns) === JSON.stringify(counts!.duckdb)
  const away = counts!.columns.map((count, index) => Math.abs(count - counts!.closures[index]!))
  line(
    `  columns and DuckDB count the same: ${String(same)}; closures in doubles differ in ${String(away.reduce((sum, each) => sum + each, 0))} verdicts`,
  )
  line(
    `  what-if: 50 limits × ${String(CURVE_ROWS)} factories ${median(times.curve).toFixed(0)} ms   (under 1000)`,
  )
  line(
    `  pass curve ${curve
      .filter((_, index) => index % 7 === 0)
      .map(({ value, counts: c }) => `${value}: ${String(c.pass)}`)
      .join(' · ')} (${outcomesByCode[0]!})`,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}
