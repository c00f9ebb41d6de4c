import { zcError } from '../errors/index.ts'
import type { Unit } from './unit.ts'
import { unitNames } from './units.ts'

// Longest first: 百万 before 万 would otherwise be read as 百 + 万.
const magnitudes: readonly (readonly [word: string, zeros: number])[] = [
  ['百万', 6],
  ['10^4', 4],
  ['10^8', 8],
  ['万', 4],
  ['亿', 8],
  ['千', 3],
]
// `mt` is a metric tonne to some and a megatonne to others, `Mg` a tonne and `mg` not,
// `MU` a million units of power and `mu` an area: only the exact spelling counts.
const caseMatters = new Set(['mt', 'mg', 'gg', 'mu'])

// A megalitre is no millilitre, a millijoule no megajoule: a factor of a thousand million hangs on the letter.
// All in lower case, `ml` and `mwh` are what people type for mL and MWh.
const NEITHER = /^(?:M[Ll]$|mJ|mW)/

const exact = new Map<string, Unit>()
const folded = new Map<string, Unit>()
for (const { unit, names } of unitNames) {
  for (const name of names) {
    const key = normal(name)
    exact.set(key, unit)
    if (!caseMatters.has(key.toLowerCase())) folded.set(key.toLowerCase(), unit)
  }
}
const seen = new Map<string, Unit | undefined>()

/**
 * Reads a unit as people write it: `万kWh`, `度`, `吨标准煤`, `10^4 Nm³`, `万 m3(20C)`, in full or half width.
 *
 * Upper and lower case are told apart only where they mean different units. A magnitude word in front multiplies.
 *
 * @throws {ZcError} `ZC-UNIT-UNKNOWN` with a few units people use most.
 */
export function findUnit(text: string): Unit {
  const unit = unitNamed(text)
  if (unit) return unit
  throw zcError('ZC-UNIT-UNKNOWN', {
    unit: text.slice(0, 40),
    known: ['kWh', '万kWh', 'MWh', '度', 't', 'Nm3', 'GJ'],
  })
}

/** As findUnit, but undefined where the text is no unit. */
export function unitNamed(text: string): Unit | undefined {
  if (seen.has(text)) return seen.get(text)
  const unit = read(normal(text))
  // Bounded: cells come from strangers.
  if (seen.size < 5000) seen.set(text, unit)
  return unit
}

function read(key: string): Unit | undefined {
  const plain = exact.get(key) ?? folded.get(key.toLowerCase())
  if (plain) return NEITHER.test(key) ? undefined : plain
  for (const [word, zeros] of magnitudes) {
    if (!key.startsWith(word)) continue
    const unit = read(key.slice(word.length))
    // One magnitude word only: 万万吨 is a slip, not a unit.
    if (!unit || magnitudes.some(([other]) => unit.symbol.startsWith(other))) return undefined
    return Object.freeze({
      ...unit,
      symbol: `${word.startsWith('10') ? (zeros === 4 ? '万' : '亿') : word}${unit.symbol}`,
      times: shift(unit.times, zeros),
    })
  }
  return undefined
}

function normal(text: string): string {
  return text
    .replace(/10\s*[⁴]/g, '10^4')
    .replace(/10\s*[⁸]/g, '10^8')
    .normalize('NFKC')
    .replace(/[℃]/g, '°C')
    .replace(/\s+/g, '')
    .replace(/m\^3/gi, 'm3')
}

function shift(times: string, zeros: number): string {
  const [whole = '', fraction = ''] = times.split('.')
  const digits = `${whole}${fraction.padEnd(zeros, '0').slice(0, zeros)}`.replace(/^0+(?=\d)/, '')
  const rest = fraction.slice(zeros)
  return rest === '' ? digits : `${digits}.${rest}`
}
