import { zcError } from '../errors/index.ts'
import { Decimal, readNumber } from '../quantity/index.ts'
import type { Derivation, Text } from '../trace/index.ts'

/**
 * A figure of a heat calculation: as typed (text exactly, a double to 15 significant digits), or with the step that
 * says where it comes from.
 */
export type Reading = string | number | Decimal | Derivation

/**
 * The step of a figure, in the unit its formula takes.
 *
 * @throws {ZcError} `ZC-NUMBER-INVALID`, `ZC-NUMBER-RANGE`; `ZC-UNIT-MISMATCH` for a step in another unit.
 */
export function readingStep(reading: Reading, label: Text, unit: string): Derivation {
  if (typeof reading === 'object' && 'kind' in reading) {
    if (reading.gives.unit === unit) return reading
    throw zcError('ZC-UNIT-MISMATCH', { from: reading.gives.unit, to: unit, subject: label })
  }
  const value = reading instanceof Decimal ? reading : readNumber(reading)
  return { kind: 'given', label, gives: { value, unit } }
}
