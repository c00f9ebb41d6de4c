import { zcError } from '../errors/index.ts'
import { Decimal, unitNamed } from '../quantity/index.ts'
import { ownValue } from './ownValue.ts'
import { isCount, partIn } from './partIn.ts'
import type { InputSpec } from './ProcessMethod.ts'
import { shareIn } from './shareIn.ts'
import { tidyUnit } from './tidyUnit.ts'
import { times } from './unitTables.ts'

const kelvin: ReadonlySet<string> = new Set(['K', '°C'])

/**
 * A number in one simple or compound unit as a number in another of its kind.
 *
 * A mass of carbon or CO2 may be wanted as t: for our own values, whose meaning is known; readMeasure refuses it. A unit
 * spelt exactly as wanted is taken as it is, so that a formula may use units nobody else does.
 *
 * @param wanted - Empty for a share.
 * @throws {ZcError} `ZC-UNIT-UNKNOWN`, `ZC-UNIT-MISMATCH`, `ZC-GAS-CONDITIONS`.
 */
export function convertMeasure(
  value: Decimal,
  written: string,
  wanted: string,
  shareOf?: InputSpec['shareOf'],
): Decimal {
  const from = tidyUnit(written)
  const to = tidyUnit(wanted)
  if (to === '') return shareIn(value, from, written, shareOf)
  if (from === to) return value
  // A number of devices needs no unit.
  if (from === '' && unitNamed(to)?.dimension === 'count') return value
  const parts = from.split('/')
  // Minutes each time: what the time is of is said by the input.
  if (parts.length === 2 && isCount(parts[1]!) && ownValue(times, to) !== undefined)
    return partIn(value, parts[0]!, to, written, wanted)
  const wants = to.split('/')
  if (parts.length !== wants.length) throw zcError('ZC-UNIT-MISMATCH', { from: written, to: wanted })
  let result = partIn(value, parts[0]!, wants[0]!, written, wanted)
  for (let i = 1; i < parts.length; i++) {
    // A difference of temperature is the same in both.
    if (kelvin.has(parts[i]!) && kelvin.has(wants[i]!)) continue
    result = result.div(partIn(new Decimal(1), parts[i]!, wants[i]!, written, wanted))
  }
  return result
}
