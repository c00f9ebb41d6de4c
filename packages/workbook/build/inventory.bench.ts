/// <reference types="node" />
import { Decimal, ExactSum, readNumber, unitNamed } from '@zerocarbon/accounting/quantity'
import { cn2026, createFactorBook } from '@zerocarbon/factors'
import { plantReport, type TableData } from '../src/index.ts'
import { cellText, type CellValue } from '../src/model/index.ts'

// 100,000 activity rows to an inventory, against a plain double loop with the same look-ups and against decimal.js
// one cell at a time. All three in one process, in turn, so that a slow machine is slow for all; medians and ratios.

// 2,084 meters of twelve months each.
const ROWS = 100_032
const ROUNDS = 9
const sources = [
  ['外购电力', '万kWh'],
  ['天然气', '万Nm3'],
  ['柴油', 't'],
  ['外购蒸汽', 'GJ'],
] as const

/** A meter's usual reading, give or take a fifth, to two decimals as meters show it. */
const reading = (i: number): number =>
  Math.round((100 + (i % 48) * 20) * (0.8 + ((i * 7919) % 401) / 1000) * 100) / 100

const rows: CellValue[][] = Array.from({ length: ROWS }, (_, i) => {
  const [source, unit] = sources[i % 4]!
  const month = Math.floor(i / 4) % 12
  const start = Date.UTC(2026, month, 1) / 86_400_000 + 25_569
  const end = Date.UTC(2026, month + 1, 0) / 86_400_000 + 25_569
  return [start, end, source, reading(i), unit, `M-${String(Math.floor(i / 48))}-${String(i % 4)}`]
})
const table: TableData = {
  name: 'ZC_Activity',
  sheet: 'ZC_Activity',
  top: 1,
  left: 0,
  headers: ['期间起', '期间止', '排放源', '用量', '单位', '计量点'],
  rows,
}
const book = createFactorBook(cn2026)

/** A user's own factor table: the unit a factor refers to, its terms, and what to divide by. */
const factors = new Map<
  string,
  { readonly per: string; readonly terms: readonly string[]; readonly over: string }
>([
  ['外购电力', { per: 'kWh', terms: ['0.5306'], over: '1000' }],
  ['天然气', { per: '万Nm3', terms: ['389.31', '0.0153', '0.99', '44'], over: '12' }],
  ['柴油', { per: 't', terms: ['42.652', '0.0202', '0.98', '44'], over: '12' }],
  ['外购蒸汽', { per: 'GJ', terms: ['0.11'], over: '1' }],
])
const timesOf = (unit: string): string | undefined => unitNamed(unit)?.times

/** The same tables as numbers, for the loop of doubles. */
const numbers = new Map(
  [...factors].map(([name, { per, terms, over }]) => [
    name,
    { per: Number(timesOf(per)), terms: terms.map(Number), over: Number(over) },
  ]),
)
const unitNumbers = new Map(sources.map(([, unit]) => [unit as string, Number(timesOf(unit))]))

/** The plain loop: look up factor and unit, convert, multiply, add by source and in all, note the month as covered. */
function doubles(): number {
  const bySource = new Map<string, number>()
  const covered = new Set<string>()
  let total = 0
  for (const row of rows) {
    const [start, , source, amount, unit, meter] = row
    const factor = numbers.get(source as string)
    const from = unitNumbers.get(unit as string)
    if (factor === undefined || from === undefined || typeof amount !== 'number') continue
    let tonnes = (amount * from) / factor.per
    for (const term of factor.terms) tonnes *= term
    tonnes /= factor.over
    bySource.set(source as string, (bySource.get(source as string) ?? 0) + tonnes)
    covered.add(`${meter as string} ${cellText(start)}`)
    total += tonnes
  }
  return total
}

/** The same loop with a Decimal in every cell. */
function decimals(): Decimal {
  const bySource = new Map<string, Decimal>()
  const covered = new Set<string>()
  let total = new Decimal(0)
  for (const row of rows) {
    const [start, , source, amount, unit, meter] = row
    const factor = factors.get(source as string)
    const from = timesOf(unit as string)
    if (factor === undefined || from === undefined || typeof amount !== 'number') continue
    let tonnes = readNumber(amount).times(from)
    for (const term of factor.terms) tonnes = tonnes.times(term)
    tonnes = tonnes.div(timesOf(factor.per)!).div(factor.over)
    bySource.set(source as string, (bySource.get(source as string) ?? new Decimal(0)).plus(tonnes))
    covered.add(`${meter as string} ${cellText(start)}`)
    total = total.plus(tonnes)
  }
  return total
}

const times: Record<'ours' | 'doubles' | 'decimals' | 'explained', number[]> = {
  ours: [],
  doubles: [],
  decimals: [],
  explained: [],
}
const timed = <T>(name: keyof typeof times, work: () => T): T => {
  const begun = performance.now()
  const result = work()
  times[name].push(performance.now() - begun)
  return result
}
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!

let last = plantReport([table], book)
let floating = 0
for (let round = 0; round < ROUNDS; round++) {
  floating = timed('doubles', doubles)
  last = timed('ours', () => plantReport([table], book))
  timed('decimals', decimals)
  timed('explained', () => last.inventory.why())
}
const amounts = rows.filter((row) => row[2] === '外购电力').map((row) => Number(row[3]))
const bulk = new ExactSum()
for (const amount of amounts) bulk.add(amount)
const oneByOne = amounts.reduce((sum, amount) => sum.plus(readNumber(amount)), new Decimal(0))

const ratio = (a: keyof typeof times, b: keyof typeof times): string =>
  (median(times[a]) / median(times[b])).toFixed(2)
const line = (text: string): void => void process.stdout.write(`${text}\n`)
line(
  `${String(ROWS)} 行活动数据 → 排放清单 / activity rows to an inventory (${String(ROUNDS)} rounds, medians)`,
)
line(
  `  ZC ${median(times.ours).toFixed(1)} ms · doubles ${median(times.doubles).toFixed(1)} ms · decimal.js ${median(times.decimals).toFixed(1)} ms · explaining it afterwards ${median(times.explained).toFixed(1)} ms`,
)
line(`  ZC / plain doubles       ${ratio('ours', 'doubles')}   (at most 12)`)
line(`  decimal.js by cell / ZC  ${ratio('decimals', 'ours')}   (at least 8)`)
line(
  `  complete ${String(last.inventory.complete)}; exact sum equals Decimal's: ${String(bulk.total().eq(oneByOne))}; doubles are off by ${last.inventory.total.value.minus(floating).abs().toExponential(2)} tCO2`,
)
