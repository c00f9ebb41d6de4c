import type { CoalFactor, FuelFactor } from '../factor/index.ts'
import { Decimal } from '../quantity/index.ts'
import type { Citation, Derivation, Text } from '../trace/index.ts'

/** A published value that energy was turned into standard coal with: coefficient, calorific value or definition. */
export interface StandardCoalCoefficient extends Citation {
  /** What the value is, e.g. 折标系数. */
  readonly label: Text
  /** Name of the record it was published in. */
  readonly name: Text
  readonly value: Decimal
  readonly unit: string
}

/** One value of a factor record, with the record's source and confidence. */
export function coefficientFrom(
  { id, source, dataYear, released, confidence, reviewBy, name }: CoalFactor | FuelFactor,
  label: Text,
  text: string,
  unit: string,
): StandardCoalCoefficient {
  const value = new Decimal(text)
  return { id, source, dataYear, released, confidence, reviewBy, name, label, value, unit }
}

/** The step of an explanation that shows a coefficient and where it was published. */
export function coefficientStep(coefficient: StandardCoalCoefficient): Derivation {
  const { label, value, unit, name } = coefficient
  return { kind: 'factor', label, gives: { value, unit }, cite: coefficient, because: name }
}
