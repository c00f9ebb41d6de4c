/// <reference types="node" />
import { execFileSync } from 'node:child_process'
import { Decimal, readNumber, unitNamed } from '@zerocarbon/accounting/quantity'
import { cn2026, createFactorBook } from '@zerocarbon/factors'
import { plantReport, type TableData } from '../src/index.ts'
import type { CellValue } from '../src/model/index.ts'

// 100,000 mixed rows (20 carriers, the national grid factor and those of 30 provinces, 12 months) to a full inventory
// with energy, against decimal.js one cell at a time with the same look-ups. One process, in turn; medians. Memory is
// the peak of a process of its own that makes one inventory: after several rounds it shows when garbage was last
// collected.

const METERS = 8_334
const ALONE = 'alone'
const alone = process.argv.includes(ALONE)
const ROUNDS = alone ? 0 : 7
const fuels = [
  '无烟煤', '烟煤', '褐煤', '焦炭', '原油', '燃料油', '汽油', '柴油', '煤油', '液化石油气',
  '石脑油', '石油焦', '天然气', '焦炉煤气', '高炉煤气', '转炉煤气', '炼厂干气', '液化天然气',
] as const // prettier-ignore
const book = createFactorBook(cn2026)
const regions = [
  '全国',
  ...book.regions.filter(({ code }) => /^CN-[A-Z]{2}$/.test(code)).map(({ name }) => name.zh),
].filter((name) => hasFactor(name))

function hasFactor(name: string): boolean {
  try {
    const region = book.regionNamed(name)!.code
    return book.find({ kind: 'rate', carrier: 'electricity', region, date: '2026-12-31' }).value !== ''
  } catch {
    return false
  }
}

/** A fuel with its unit and the terms of its factor as text, or a factor of the grid or of heat. */
interface Known {
  readonly unit: string
  readonly per: string
  readonly terms: readonly string[]
  readonly over: string
}
const table = new Map<string, Known>()
for (const name of fuels) {
  const factor = book.find({ kind: 'fuel', carrier: book.carrierNamed(name)!.id, date: '2026-12-31' })
  table.set(name, {
    unit: factor.per === 't' ? 't' : '万Nm3',
    per: factor.per,
    terms: [factor.ncv!, factor.carbon!, factor.oxidation!, '44'],
    over: '12',
  })
}
table.set('外购蒸汽', { unit: 'GJ', per: 'GJ', terms: ['0.11'], over: '1' })
for (const name of regions) {
  const region = book.regionNamed(name)!.code
  const { value } = book.find({ kind: 'rate', carrier: 'electricity', region, date: '2026-12-31' })
  table.set(`外购电力 ${name}`, { unit: '万kWh', per: 'kWh', terms: [value], over: '1000' })
}
const carriers = [...fuels, '外购蒸汽', '外购电力']
const reading = (i: number): number =>
  Math.round((100 + (i % 48) * 20) * (0.8 + ((i * 7919) % 401) / 1000) * 100) / 100

const rows: CellValue[][] = Array.from({ length: METERS * 12 }, (_, i) => {
  const meter = Math.floor(i / 12)
  const month = i % 12
  const carrier = carriers[meter % carriers.length]!
  const power = carrier === '外购电力'
  const region = power ? regions[Math.floor(meter / carriers.length) % regions.length]! : null
  const known = table.get(power ? `${carrier} ${region!}` : carrier)!
  const start = Date.UTC(2026, month, 1) / 86_400_000 + 25_569
  const end = Date.UTC(2026, month + 1, 0) / 86_400_000 + 25_569
  return [start, end, carrier, reading(i), known.unit, `M-${String(meter)}`, region]
})
const data: TableData = {
  name: 'ZC_Activity',
  sheet: 'ZC_Activity',
  top: 1,
  left: 0,
  headers: ['期间起', '期间止', '排放源', '用量', '单位', '计量点', '因子地区'],
  rows,
}

function decimals(): Decimal {
  const bySource = new Map<string, Decimal>()
  let total = new Decimal(0)
  for (const [, , source, amount, unit, , region] of rows) {
    const key = region === null ? (source as string) : `${source as string} ${region as string}`
    const known = table.get(key)
    const from = unitNamed(unit as string)?.times
    if (!known || from === undefined || typeof amount !== 'number') continue
    let tonnes = readNumber(amount).times(from)
    for (const term of known.terms) tonnes = tonnes.times(term)
    tonnes = tonnes.div(unitNamed(known.per)!.times).div(known.over)
    bySource.set(key, (bySource.get(key) ?? new Decimal(0)).plus(tonnes))
    total = total.plus(tonnes)
  }
  return total
}

const times = { ours: [] as number[], decimals: [] as number[] }
const timed = <T>(name: keyof typeof times, work: () => T): T => {
  const begun = performance.now()
  const result = work()
  times[name].push(performance.now() - begun)
  return result
}
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
let last = plantReport([data], book)
let slow = new Decimal(0)
for (let round = 0; round < ROUNDS; round++) {
  last = timed('ours', () => plantReport([data], book))
  slow = timed('decimals', decimals)
}
const peak = (): number => process.resourceUsage().maxRSS / 1024
const peakAlone = (): number =>
  Number(execFileSync(process.execPath, [process.argv[1]!, ALONE], { encoding: 'utf8' }))
const line = (text: string): void => void process.stdout.write(`${text}\n`)
function report(): void {
  line(
    `${String(rows.length)} 行混合数据 → 排放清单 / mixed rows to an inventory: ${String(carriers.length)} carriers, ${String(regions.length)} grids (${String(ROUNDS)} rounds, medians)`,
  )
  line(`  ZC ${median(times.ours).toFixed(1)} ms · decimal.js ${median(times.decimals).toFixed(1)} ms`)
  line(
    `  decimal.js by cell / ZC  ${(median(times.decimals) / median(times.ours)).toFixed(2)}   (at least 8)`,
  )
  line(
    `  peak memory of one inventory ${peakAlone().toFixed(0)} MB, program and rows included   (at most 300)`,
  )
  line(`  peak of these rounds, both ways ${peak().toFixed(0)} MB`)
  line(
    `  complete ${String(last.inventory.complete)}; lines ${String(last.inventory.lines.length)}; difference to Decimal's total ${last.inventory.total.value.minus(slow).abs().toExponential(1)} tCO2; issues ${String(last.issues.length)}`,
  )
}

if (alone) line(String(peak()))
else report()
