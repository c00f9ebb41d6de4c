import type { Decimal } from '../quantity/index.ts'

/** Serial numbers of certificates, both ends included: what stands before them, and the numbers. */
export interface Serials {
  readonly prefix: string
  readonly first: bigint
  readonly last: bigint
}

const ONE = /^(.*?)(\d+)$/
/** Nothing else is written like this. */
const TO = / ?(?:~+|〜+|–+|—+|至|到|\.{2,}| TO | -+ ) ?/
/** Two numbers and the words between are shorter; anything longer is a remark. */
const LONGEST = 100

/**
 * The serial numbers that a cell names: single ones, and ranges such as `GEC-001~GEC-100` or `GEC-001 至 100`; several of
 * them with a comma between.
 *
 * A bare hyphen also stands inside a number, as in `GEC-2026-001`. It is a range where the prefix is repeated, or where
 * the numbers are as many as the MWh: one certificate is 1 MWh.
 *
 * @returns None where a part has no number at its end.
 */
export function serialsOf(id: string, megawattHours: Decimal): readonly Serials[] {
  // Full-width characters are the same to the people who type them; NFKC also turns … into three dots.
  const parts = id
    .normalize('NFKC')
    .toUpperCase()
    .split(/[、,;\n]+/)
  return parts
    .map((part) => part.trim().replace(/\s+/g, ' '))
    .filter(({ length }) => length <= LONGEST)
    .flatMap((part) => serials(part, megawattHours) ?? [])
}

function serials(part: string, megawattHours: Decimal): Serials | undefined {
  const [left = '', right, ...more] = part.split(TO)
  if (right !== undefined) return more.length === 0 ? between(left, right) : undefined
  for (let at = part.indexOf('-'); at > 0; at = part.indexOf('-', at + 1)) {
    const range = between(part.slice(0, at), part.slice(at + 1))
    if (!range) continue
    const repeats = range.prefix !== '' && part.slice(at + 1).startsWith(range.prefix)
    if (repeats || megawattHours.eq((range.last - range.first + 1n).toString())) return range
  }
  return between(part, part)
}

/** The second number may leave out what stands before it. */
function between(left: string, right: string): Serials | undefined {
  const [, prefix = '', from] = ONE.exec(left.trim()) ?? []
  const [, again = '', to] = ONE.exec(right.trim()) ?? []
  if (from === undefined || to === undefined || (again !== '' && again !== prefix)) return undefined
  const [first, last] = [BigInt(from), BigInt(to)]
  return first <= last ? { prefix, first, last } : undefined
}

/** Whether a number is in both. */
export const overlap = (a: Serials, b: Serials): boolean =>
  a.prefix === b.prefix && a.first <= b.last && b.first <= a.last
