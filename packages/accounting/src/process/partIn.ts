import { zcError } from '../errors/index.ts'
import { convertValue, unitNamed, unitNames, type Decimal } from '../quantity/index.ts'
import { ownValue } from './ownValue.ts'
import { substanceUnit } from './substanceUnit.ts'
import { pressures, times } from './unitTables.ts'

const fahrenheit: ReadonlySet<string> = new Set(['°F', '℉', 'F', '华氏度'])

/**
 * One part of a compound unit in another of its kind.
 *
 * @param written - The whole unit as typed, and `wanted` as it is wanted, for the message.
 * @throws {ZcError} `ZC-UNIT-UNKNOWN`, `ZC-UNIT-MISMATCH`, `ZC-GAS-CONDITIONS`.
 */
export function partIn(value: Decimal, from: string, to: string, written: string, wanted: string): Decimal {
  if (from === to) return value
  const pressure = ownValue(pressures, from)
  if (pressure !== undefined && to === 'MPa') return value.times(pressure)
  const [seconds, perSeconds] = [ownValue(times, from), ownValue(times, to)]
  if (seconds !== undefined && perSeconds !== undefined) return value.times(seconds).div(perSeconds)
  // So many times a cell and day, minutes each time.
  if ((from === '1' || to === '1') && from !== to && [from, to].every(isCount)) return value
  if (to === '°C' && from === 'K') return value.minus('273.15')
  if (to === '°C' && fahrenheit.has(from)) return value.minus(32).div('1.8')
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

/** A number of things, which needs no unit. */
export const isCount = (text: string): boolean => text === '1' || unitNamed(text)?.dimension === 'count'

/** The unit wanted and a few of its kind, for a message. */
function unitsLike(wanted: string): string[] {
  const unit = unitNamed(wanted)
  const table = [pressures, times].find((each) => ownValue(each, wanted) !== undefined)
  const alike = unit
    ? unitNames.filter((named) => named.unit.dimension === unit.dimension).map((named) => named.unit.symbol)
    : Object.keys(table ?? {}).filter((name) => /^[a-z]{1,4}$/i.test(name))
  return [...new Set([wanted, ...alike])].slice(0, 6)
}
