/** `⁴` after a digit is an exponent; compatibility forms would make 104 of `10⁴`. `m³` has none. */
const POWER = /(?<=[0-9０-９]\s*)([⁺⁻]?)([⁰¹²³⁴⁵⁶⁷⁸⁹]+)/g

/** Text in its compatibility form, with exponents written `10^4`. */
export const plainText = (text: string): string =>
  text
    .replace(POWER, (_, sign: string, digits: string) => `^${sign === '⁻' ? '-' : ''}${digits}`)
    .normalize('NFKC')
