import { zcError } from '../errors/index.ts'
import { convertValue, Decimal, readNumber, unitNamed, unitNames, type Unit } from '../quantity/index.ts'

/** Share units and how many of them make one. */
const shares: Readonly<Record<string, string>> = {
  '': '1',
  '1': '1',
  '%': '100',
  '‰': '1000',
  ppm: '1000000',
}
/** The same with a word for what the share is of: only where the input is a share of that. */
const sharesOf: Readonly<Record<string, 'volume' | 'mass'>> = {
  'vol%': 'volume',
  '%vol': 'volume',
  'vol.%': 'volume',
  '%(v/v)': 'volume',
  '%v/v': 'volume',
  '体积%': 'volume',
  'mol%': 'volume',
  '%mol': 'volume',
  ppmv: 'volume',
  'wt%': 'mass',
  '%wt': 'mass',
  'mass%': 'mass',
  '%(m/m)': 'mass',
  '%(w/w)': 'mass',
  '质量%': 'mass',
}
/** Pressures in MPa. Gauge or absolute is for the method to ask. */
const pressures: Readonly<Record<string, string>> = {
  MPa: '1',
  kPa: '0.001',
  Pa: '0.000001',
  bar: '0.1',
  atm: '0.101325',
  // 0.45359237 kg × 9.80665 m/s2 on a square inch, NIST SP 811; 16 digits.
  psi: '0.006894757293168361',
  psia: '0.006894757293168361',
  psig: '0.006894757293168361',
}
/** Times in seconds. */
const times: Readonly<Record<string, string>> = {
  s: '1',
  sec: '1',
  秒: '1',
  second: '1',
  seconds: '1',
  min: '60',
  mins: '60',
  minute: '60',
  minutes: '60',
  分: '60',
  分钟: '60',
  h: '3600',
  hr: '3600',
  小时: '3600',
  hour: '3600',
  hours: '3600',
  d: '86400',
  天: '86400',
  日: '86400',
  day: '86400',
  days: '86400',
}
/** A mass of a named substance is a mass: `kgN2O`, `tC`, `tCO2`. */
const SUBSTANCE = /^(万t|[mkMG]?g|t|kt|lb)(C|CO2e?|CH4|N2O|SF6|NF3|CF4|C2F6|COD|BOD|Al|N)$/
/** Tags of what is no mass of the thing itself: 10 tCO2e of a gas or 100 tC of limestone are other masses of it. */
const REFERENCE = new Set(['CO2e', 'CO2', 'C'])
/** `⁴` after a digit is an exponent; compatibility forms would make 104 of `10⁴`. `m³` has none. */
const POWER = /(?<=[0-9０-９]\s*)([⁺⁻]?)([⁰¹²³⁴⁵⁶⁷⁸⁹]+)/g

/** What is known of the number that is wanted beside its unit. */
interface Wanted {
  /** For our own values, whose meaning is known: tC or tCO2 may be wanted as t. */
  readonly ofAnything?: boolean
  /** What a share is a share of; `vol%` is no share of a mass, and neither is taken where this is not said. */
  readonly shareOf?: 'volume' | 'mass' | undefined
}

/**
 * Reads a value in the unit it was given in as a number in the unit a formula wants.
 *
 * Simple and compound units (`GJ/t`, `kgN2O/t`), shares (97 % is 0.97), pressures and temperatures in °C are known. A
 * unit spelt exactly as wanted is taken as it is, so that a formula may use units nobody else does. Nothing is guessed:
 * a value that has a unit must come with one.
 *
 * @param wanted - Empty for a share.
 * @throws {ZcError} `ZC-NUMBER-INVALID`, `ZC-NUMBER-RANGE`, `ZC-UNIT-UNKNOWN`, `ZC-UNIT-MISMATCH`, `ZC-GAS-CONDITIONS`.
 */
export function readMeasure(
  given: number | string,
  unit: string,
  wanted: string,
  { ofAnything = false, shareOf }: Wanted = {},
): Decimal {
  const { number, written } = split(given, unit)
  const value = readNumber(number)
  const from = tidy(written)
  const to = tidy(wanted)
  if (to === '') {
    const whole = own(shares, from)
    if (whole !== undefined) return value.div(whole)
    const kind = Object.hasOwn(sharesOf, from.toLowerCase()) ? sharesOf[from.toLowerCase()] : undefined
    if (kind !== undefined && kind === shareOf) return value.div(from.startsWith('ppm') ? '1000000' : '100')
    // t/t, kg/t, tC/t: a share by mass. CO2 per mass is none: as carbon it would be 3.67 times too much.
    const [left, right, ...rest] = from.split('/')
    if (left !== undefined && left === right && rest.length === 0) return value
    const [part, per] = [substanceUnit(left ?? ''), substanceUnit(right ?? '')]
    if (rest.length === 0 && part.unit?.dimension === 'mass' && !part.of.startsWith('CO2'))
      if (per.unit?.dimension === 'mass' && !REFERENCE.has(per.of))
        return convertValue(value, part.unit, per.unit)
    throw zcError('ZC-UNIT-MISMATCH', { from: written, to: '%' })
  }
  if (from === to) return value
  // A number of devices needs no unit.
  if (from === '' && unitNamed(to)?.dimension === 'count') return value
  // Minutes each time: what the time is of is said by the input.
  const each = from.split('/')
  if (each.length === 2 && isCount(each[1]!) && own(times, to) !== undefined)
    return converted(value, each[0]!, to, written, wanted)
  const parts = from.split('/')
  const wants = to.split('/')
  if (parts.length !== wants.length) throw zcError('ZC-UNIT-MISMATCH', { from: written, to: wanted })
  const foreign = (part: string, at: number): boolean =>
    REFERENCE.has(substanceUnit(part).of) && substanceUnit(wants[at]!).of === ''
  if (!ofAnything && parts.some((part, at) => part !== wants[at] && foreign(part, at)))
    throw zcError('ZC-UNIT-MISMATCH', { from: written, to: wanted })
  let result = converted(value, parts[0]!, wants[0]!, written, wanted)
  for (let i = 1; i < parts.length; i++) {
    // A difference of temperature is the same in both.
    if (kelvin.has(parts[i]!) && kelvin.has(wants[i]!)) continue
    result = result.div(converted(new Decimal(1), parts[i]!, wants[i]!, written, wanted))
  }
  return result
}

/** A unit may stand beside the number or in a column of its own: `97 %`, `12.5 t`. `3×10⁴ t` is 30,000 t. */
function split(given: number | string, unit: string): { number: number | string; written: string } {
  if (typeof given === 'number') return { number: given, written: unit }
  // `1,000 t` is no 1 of the unit `,000 t`: whether the comma parts thousands or decimals is not ours to guess.
  if (/^\s*[+-]?[\d.]+\s*[,，'’_]\s*\d/.test(given)) return { number: given, written: unit }
  const match = /^\s*([+-]?[0-9.]+(?:e[+-]?\d+)?)\s*(\S.*)?$/i.exec(scientific(given))
  if (unit.trim() !== '') return { number: match && !match[2] ? match[1]! : given, written: unit }
  return match ? { number: match[1]!, written: match[2] ?? '' } : { number: given, written: unit }
}

const plain = (text: string): string =>
  text
    .replace(POWER, (_, sign: string, digits: string) => `^${sign === '⁻' ? '-' : ''}${digits}`)
    .normalize('NFKC')

/** `3 × 10^4` and `10^4` in front as `3e4` and `1e4`. */
const scientific = (text: string): string =>
  plain(text)
    .replace(/^(\s*[+-]?[0-9.]+)\s*[×x*]\s*10\^([+-]?\d+)/i, '$1e$2')
    .replace(/^(\s*[+-]?)10\^([+-]?\d+)/, '$11e$2')

/** A cell of a potroom and its day, as Chinese and English forms write them. */
const CELL_DAY = /\(?(?:槽[·.-]?[日天]|cell[·.-]?day|pot[·.-]?day)\)?/gi
/** `kJ/(kg·K)` is kJ a kg and a K. */
const PRODUCT = /\/\(([^()/·*]+)[·*]([^()/·*]+)\)/g

const tidy = (unit: string): string =>
  plain(unit)
    .replace(/\s+/g, '')
    .replace(/％/g, '%')
    // Alone: within the brackets of a coefficient of ours it stands as it is.
    .replace(unit.includes(')/(') ? /$^/ : CELL_DAY, 'cell-day')
    .replace(PRODUCT, '/$1/$2')

function converted(value: Decimal, from: string, to: string, written: string, wanted: string): Decimal {
  if (from === to) return value
  const pressure = own(pressures, from)
  if (pressure !== undefined && to === 'MPa') return value.times(pressure)
  const [seconds, perSeconds] = [own(times, from), own(times, to)]
  if (seconds !== undefined && perSeconds !== undefined) return value.times(seconds).div(perSeconds)
  // So many times a cell and day, minutes each time.
  if ((from === '1' || to === '1') && from !== to && [from, to].every(isCount)) return value
  if (to === '°C' && from === 'K') return value.minus('273.15')
  const left = substanceUnit(from)
  const right = substanceUnit(to)
  if (left.of !== right.of && left.of !== '' && right.of !== '')
    throw zcError('ZC-UNIT-MISMATCH', { from: written, to: wanted })
  if (left.unit === undefined) throw zcError('ZC-UNIT-UNKNOWN', { unit: written, known: unitsLike(wanted) })
  if (right.unit === undefined || left.unit.dimension !== right.unit.dimension) {
    if (left.unit.dimension === 'volume' && right.unit?.dimension === 'gas')
      throw zcError('ZC-GAS-CONDITIONS', { unit: written })
    throw zcError('ZC-UNIT-MISMATCH', { from: written, to: wanted })
  }
  return convertValue(value, left.unit, right.unit)
}

function substanceUnit(text: string): { readonly of: string; readonly unit: Unit | undefined } {
  const match = SUBSTANCE.exec(text)
  return match ? { of: match[2]!, unit: unitNamed(match[1]!) } : { of: '', unit: unitNamed(text) }
}

const kelvin: ReadonlySet<string> = new Set(['K', '°C'])
const isCount = (text: string): boolean => text === '1' || unitNamed(text)?.dimension === 'count'

/** The unit wanted and a few of its kind, for a message. */
function unitsLike(wanted: string): string[] {
  const unit = unitNamed(wanted)
  const table = [pressures, times].find((each) => own(each, wanted) !== undefined)
  const alike = unit
    ? unitNames.filter((named) => named.unit.dimension === unit.dimension).map((named) => named.unit.symbol)
    : Object.keys(table ?? {}).filter((name) => /^[a-z]{1,4}$/i.test(name))
  return [...new Set([wanted, ...alike])].slice(0, 6)
}

/** A unit called `constructor` is none. */
const own = (table: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined
