import { zcError } from '../errors/index.ts'
import type { Decimal } from '../quantity/index.ts'
import type { Derivation, Text } from '../trace/index.ts'

/**
 * The difference that heat is counted from: enthalpy over feed water, temperature over the reference.
 *
 * @param name - The argument to blame.
 * @param most - Highest value that water or steam has in the same unit; a figure above it is a slip of the unit.
 * @throws {ZcError} `ZC-ARGUMENT-INVALID` below the reference, where heat would be negative, or above the highest.
 */
export function riseStep(
  name: string,
  label: Text,
  upper: Derivation,
  lower: Derivation,
  most: Decimal,
): Derivation {
  const { value, unit } = upper.gives
  const least = lower.gives.value
  if (!(value.gte(least) && value.lte(most)))
    throw zcError('ZC-ARGUMENT-INVALID', {
      name,
      text: `${value.toFixed()} ${unit}`,
      allowed: `${least.toFixed()} … ${most.toFixed()} ${unit}`,
    })
  return { kind: 'subtract', label, gives: { value: value.minus(least), unit }, of: [upper, lower] }
}
