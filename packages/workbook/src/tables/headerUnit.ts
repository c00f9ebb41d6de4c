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
  return unitNamed(text) ?? unitNamed(text.split('(').at(-1)!) ?? unitNamed(plainUnit(lastBracket(header)))
}

/** Before compatibility forms make `104` of `10⁴`. */
const lastBracket = (header: string): string => /[(（]([^(（]*)[)）]\s*$/.exec(header)?.[1] ?? ''

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const tenThousand = /^(?:[×xX*·]\s*)?(?:10\^4|10[,，\s]?000|10\s?k)\s*(?:[×xX*·]\s*)?(?=\p{L})/u
const timesTenThousand = /\s*[×xX*·]\s*(?:10\^4|10[,，]?000)$/

/** `单位：万kWh`, `万kWh/月`, `×10⁴kWh`, `10,000 kWh` and `kWh*10000` all say 万kWh; a rate per month is its amount. */
function plainUnit(text: string): string {
  const plain = text
    .replaceAll(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, '^$&')
    .replaceAll(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String(superscripts.indexOf(digit)))
    .normalize('NFKC')
    .trim()
    .replace(/^(?:计量)?单位\s*[:：]?\s*|^units?\s*:?\s+/i, '')
    .replace(/\s*(?:\/|每|per )\s*(?:月|年|month|year|mo|yr|a)$/i, '')
  if (tenThousand.test(plain)) return plain.replace(tenThousand, '万')
  return timesTenThousand.test(plain) ? `万${plain.replace(timesTenThousand, '')}` : plain
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
