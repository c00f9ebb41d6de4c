import { zcError } from '@zerocarbon/accounting/errors'
import { unitNamed, type Unit } from '@zerocarbon/accounting/quantity'

/** What stands in brackets at the end of a header, as it was typed: `用量（万kWh）` says 万kWh. Empty without any. */
export function bracketOf(header: string): string {
  const text = header.normalize('NFKC').trim()
  return /^[^(]*\((.*)\)$/.exec(text)?.[1]?.trim() ?? ''
}

/** The unit a header states in brackets; undefined where it states none, or a remark that is no unit. */
export function headerUnit(header: string): Unit | undefined {
  const text = bracketOf(header)
  // `用量（外购）（万kWh）` says the unit last.
  return unitNamed(text) ?? unitNamed(text.split('(').at(-1)!)
}

/**
 * The unit of a row under a header that states one; the two must not contradict each other, since nobody knows which
 * one the number was written in.
 *
 * @throws {ZcError} `ZC-UNIT-MISMATCH`.
 */
export function agreedUnit(own: Unit, header: string, stated: Unit | undefined): Unit {
  if (stated === undefined || (own.dimension === stated.dimension && isSameSize(own, stated))) return own
  throw zcError('ZC-UNIT-MISMATCH', {
    from: own.symbol,
    to: stated.symbol,
    header: header.trim().slice(0, 40),
  })
}

const isSameSize = (a: Unit, b: Unit): boolean => a.times === b.times && a.over === b.over
