import { ZcError, zcError } from '@zerocarbon/accounting/errors'
import { Decimal } from '@zerocarbon/accounting/quantity'
import { cn2026, compareFactorSets, createFactorBook, type FactorSet } from '@zerocarbon/factors'
import { exitCodes, type ExitCode } from '../exitCodes.ts'
import { readSetFile } from '../file/readFactorsFile.ts'
import { comparable, rowsOf, type PublishedRow } from '../output/publishedRow.ts'
import { plain, textTable } from '../output/textTable.ts'
import { say, type Terminal } from '../Terminal.ts'

/** The ids of the named sets inside the bundled one: `ipcc-2006`, `cn-mee-2024`, `AR5`. */
export const namedSets = (set: FactorSet): string[] => [
  ...new Set(rowsOf(set).flatMap((row) => row.set ?? [])),
]

/** `zc factors diff A B`: two named sets by what their rows are of, or two files of factor sets row by row. */
export function factorsDiff(a: string, b: string, terminal: Terminal): ExitCode {
  const named = namedSets(cn2026)
  const [isA, isB] = [named.includes(a), named.includes(b)]
  if (isA && isB) return families(a, b, terminal)
  if (isA || isB) {
    const text = isA ? b : a
    throw zcError('ZC-ARGUMENT-INVALID', { name: isA ? 'B' : 'A', text, allowed: named.join(' · ') })
  }
  return files(setOf(a, 'A', named), setOf(b, 'B', named), terminal)
}

function setOf(text: string, name: string, named: readonly string[]): FactorSet {
  if (text === cn2026.id) return cn2026
  try {
    return readSetFile(text)
  } catch (error) {
    // A mistyped id is no file; a file that is no factor set says so itself.
    if (!(error instanceof ZcError) || error.problem.code !== 'ZC-FILE-NOT-FOUND') throw error
    const allowed = [cn2026.id, ...named].join(' · ')
    throw zcError('ZC-ARGUMENT-INVALID', { name, text: text.slice(0, 60), allowed })
  }
}

interface Side {
  readonly id: string
  readonly value: string | null
}
interface Pair {
  readonly name: PublishedRow['name']
  readonly unit: string
  readonly a: Side | null
  readonly b: Side | null
}

/** What a row is of, whichever set it stands in; the unit is part of it, since litres and tonnes do not compare. */
function keyOf(row: PublishedRow, unit: string): string {
  switch (row.kind) {
    case 'process':
      return JSON.stringify([row.kind, row.parameter, row.of, unit])
    case 'gwp':
      return JSON.stringify([row.kind, row.gas])
    case 'rate':
      return JSON.stringify([row.kind, row.carrier, row.of, row.region, row.calibre, unit])
    default:
      return JSON.stringify([row.kind, row.carrier, row.of, unit])
  }
}

function pairsOf(a: string, b: string): Pair[] {
  const book = createFactorBook(cn2026)
  const pairs = new Map<string, Pair>()
  for (const row of rowsOf(cn2026)) {
    if (row.set !== a && row.set !== b) continue
    const [value, unit] = comparable(row, book)
    const key = keyOf(row, unit)
    const name = row.kind === 'fuel' ? (book.carrier(row.carrier)?.name ?? row.name) : row.name
    const known = pairs.get(key) ?? { name, unit, a: null, b: null }
    const side = { id: row.id, value }
    // Of several years in one set the last stands.
    pairs.set(key, { ...known, ...(row.set === a ? { a: side } : {}), ...(row.set === b ? { b: side } : {}) })
  }
  return [...pairs.values()]
}

/** In percent of a; null where one of them has no value. */
function changeOf({ a, b }: Pair): Decimal | null {
  if (a?.value == null || b?.value == null) return null
  const [from, to] = [new Decimal(a.value), new Decimal(b.value)]
  return from.isZero() ? null : to.minus(from).div(from).times(100)
}

function families(a: string, b: string, terminal: Terminal): ExitCode {
  const pairs = pairsOf(a, b)
  if (terminal.json) {
    const rows = pairs.map((pair) => {
      const { name, unit } = pair
      const change = changeOf(pair)
      return {
        name: name[terminal.language],
        unit,
        a: pair.a,
        b: pair.b,
        changePercent: change && change.toSignificantDigits(6).toNumber(),
      }
    })
    terminal.out(JSON.stringify({ a, b, factorSet: cn2026.id, rows }, null, 2))
    return exitCodes.ok
  }
  const columns = [
    { header: say(terminal, '名称', 'Name') },
    { header: say(terminal, '单位', 'Unit') },
    { header: a, right: true },
    { header: b, right: true },
    { header: say(terminal, '变化', 'Change'), right: true },
  ]
  const rows = pairs.map((pair) => {
    const change = changeOf(pair)
    const percent = change === null ? '–' : `${change.isPositive() ? '+' : ''}${change.toFixed(2)} %`
    return [pair.name[terminal.language], pair.unit, shown(pair.a), shown(pair.b), percent]
  })
  terminal.out(textTable(columns, rows))
  const both = pairs.filter((pair) => pair.a && pair.b).length
  const [onlyA, onlyB] = [pairs.filter((pair) => !pair.b).length, pairs.filter((pair) => !pair.a).length]
  terminal.out(
    say(
      terminal,
      `两边都有 ${String(both)}，只有 ${a} 有 ${String(onlyA)}，只有 ${b} 有 ${String(onlyB)}`,
      `In both: ${String(both)}; in ${a} alone: ${String(onlyA)}; in ${b} alone: ${String(onlyB)}`,
    ),
  )
  return exitCodes.ok
}

const shown = (side: Side | null): string =>
  side === null ? '–' : side.value === null ? '?' : new Decimal(side.value).toSignificantDigits(7).toString()

function files(a: FactorSet, b: FactorSet, terminal: Terminal): ExitCode {
  const difference = compareFactorSets(a, b)
  if (terminal.json) {
    terminal.out(JSON.stringify(difference, null, 2))
    return exitCodes.ok
  }
  const { added, removed, changed } = difference
  for (const { id } of added) terminal.out(plain(`+ ${id}`))
  for (const { id } of removed) terminal.out(plain(`- ${id}`))
  for (const { id, changes } of changed)
    for (const { member, was, is } of changes)
      terminal.out(plain(`~ ${id}  ${member}: ${was ?? '–'} → ${is ?? '–'}`))
  const [more, less, other] = [added, removed, changed].map(({ length }) => String(length))
  terminal.out(
    say(
      terminal,
      `${a.id} → ${b.id}：新增 ${more!}，删去 ${less!}，改动 ${other!}`,
      `${a.id} → ${b.id}: ${more!} added, ${less!} removed, ${other!} changed`,
    ),
  )
  return exitCodes.ok
}
