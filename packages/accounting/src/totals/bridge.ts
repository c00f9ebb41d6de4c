import { exactTotal, Decimal } from '../quantity/index.ts'
import type { Text } from '../trace/index.ts'
import { lessExactly } from './lessExactly.ts'

/** One line of a total, told apart by its key. */
export interface Counted {
  readonly key: string
  readonly label: Text
  /** In the unit of the total, signed. */
  readonly value: Decimal
  /** What it was computed by: ids of factors or of a method. */
  readonly by?: string
}

/** What one line changes on the way from one total to another. */
export interface BridgeLine {
  readonly key: string
  readonly label: Text
  /** Null where the total has no such line, which is not the same as zero. */
  readonly from: Decimal | null
  readonly to: Decimal | null
  readonly change: Decimal
  /** What either side was computed by; empty where it is not said. */
  readonly by: { readonly from: string; readonly to: string }
}

/**
 * The way from one total to another of the same period, line by line: another method, factor set or calibre.
 *
 * The changes add up to the difference of the totals exactly: each is the difference of two exact values, and none is
 * rounded to 40 digits. Lines that stay the same are left out. Several lines of one key count as one.
 */
export function bridge(from: readonly Counted[], to: readonly Counted[]): BridgeLine[] {
  const left = byKey(from)
  const right = byKey(to)
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((key): BridgeLine[] => {
    const before = left.get(key)
    const after = right.get(key)
    const change = lessExactly(after?.value ?? new Decimal(0), before?.value ?? new Decimal(0))
    if (before && after && change.isZero()) return []
    const { label } = (after ?? before)!
    const by = { from: before?.by ?? '', to: after?.by ?? '' }
    return [{ key, label, from: before?.value ?? null, to: after?.value ?? null, change, by }]
  })
}

function byKey(lines: readonly Counted[]): Map<string, Counted> {
  const found = new Map<string, Counted>()
  for (const line of lines) {
    const same = found.get(line.key)
    found.set(line.key, same ? together(same, line) : line)
  }
  return found
}

function together(a: Counted, b: Counted): Counted {
  const by = [...new Set([a.by ?? '', b.by ?? ''])].filter((part) => part !== '').join(' ')
  return { ...a, value: exactTotal([a.value, b.value]), by }
}
