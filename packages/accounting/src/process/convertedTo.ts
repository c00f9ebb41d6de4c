import type { Text } from '../trace/index.ts'
import { convertMeasure } from './convertMeasure.ts'
import type { Traced } from './Traced.ts'

const label: Text = { zh: '换算单位', en: 'Convert the unit' }

/**
 * A published value in the unit a formula wants: 15.18 % is 0.1518, 9 kgN2O/t is 0.009 tN2O/t.
 *
 * @throws {ZcError} `ZC-UNIT-UNKNOWN`, `ZC-UNIT-MISMATCH` where the two are not of a kind.
 */
export function convertedTo(unit: string, from: Traced): Traced {
  const value = convertMeasure(from.value, from.unit, unit)
  if (from.unit === unit) return from
  return { value, unit, why: () => ({ kind: 'convert', label, gives: { value, unit }, of: [from.why()] }) }
}
