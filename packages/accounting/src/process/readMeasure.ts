import { zcError } from '../errors/index.ts'
import { readNumber, type Decimal } from '../quantity/index.ts'
import { convertMeasure } from './convertMeasure.ts'
import type { InputSpec } from './ProcessMethod.ts'
import { isReference, substanceUnit } from './substanceUnit.ts'
import { tidyUnit } from './tidyUnit.ts'
import { writtenMeasure } from './writtenMeasure.ts'

/**
 * Reads a value in the unit it was given in as a number in the unit a formula wants.
 *
 * Simple and compound units (`GJ/t`, `kgN2O/t`), shares (97 % is 0.97), pressures and temperatures in °C are known. A
 * unit spelt exactly as wanted is taken as it is. Nothing is guessed: a value that has a unit must come with one.
 *
 * @param wanted - Empty for a share.
 * @param shareOf - What a share is a share of; `vol%` is no share of a mass, and neither is taken where this is left out.
 * @throws {ZcError} `ZC-NUMBER-INVALID`, `ZC-NUMBER-RANGE`, `ZC-UNIT-UNKNOWN`, `ZC-UNIT-MISMATCH`, `ZC-GAS-CONDITIONS`.
 */
export function readMeasure(
  given: number | string,
  unit: string,
  wanted: string,
  shareOf?: InputSpec['shareOf'],
): Decimal {
  const { number, written } = writtenMeasure(given, unit)
  const value = readNumber(number)
  if (isOfOther(tidyUnit(written), tidyUnit(wanted)))
    throw zcError('ZC-UNIT-MISMATCH', { from: written, to: wanted })
  return convertMeasure(value, written, wanted, shareOf)
}

/** 10 tCO2e of a gas or 100 tC of limestone where its own mass is wanted. */
function isOfOther(from: string, to: string): boolean {
  const parts = from.split('/')
  const wants = to.split('/')
  if (to === '' || parts.length !== wants.length) return false
  return parts.some(
    (part, at) =>
      part !== wants[at] && isReference(substanceUnit(part).of) && substanceUnit(wants[at]!).of === '',
  )
}
