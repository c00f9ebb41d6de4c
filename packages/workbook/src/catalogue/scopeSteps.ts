import type { BridgeStep, TotalLine } from '@zerocarbon/accounting'
import type { Derivation } from '@zerocarbon/accounting/trace'
import type { PlantReport } from '../report/plantReport.ts'

/**
 * What a scope, location-based, is the sum of: the terms of the balance in CO2e; the lines in CO2, since a term knows
 * its CO2e only. They add up to the value.
 */
export function scopeSteps(
  scope: 1 | 2 | 3 | 'total',
  gas: 'CO2' | 'CO2e',
  { totals, processes }: Pick<PlantReport, 'totals' | 'processes'>,
): Derivation[] {
  const inside = (of: { readonly scope: 1 | 2 }): boolean => scope === 'total' || of.scope === scope
  if (scope === 3)
    return processes
      .flatMap(({ lines }) => lines)
      .filter((line) => line.scope === 3 && line.counts)
      .map((line) => line.why())
  return gas === 'CO2e'
    ? totals.terms.filter(inside).map((term) => term.why())
    : totals.lines.filter(inside).flatMap(co2Step)
}

/** A line of another gas has no CO2; of one that has both, the CO2 stands alone. */
function co2Step({ co2, co2e, label, why }: TotalLine): Derivation[] {
  if (co2.eq(co2e)) return [why()]
  if (co2.isZero()) return []
  const because = { zh: '这一行里的 CO2，其他气体不计', en: 'the CO2 of this line, without its other gases' }
  return [{ kind: 'constant', label, gives: { value: co2, unit: 'tCO2' }, because }]
}

/** One step from the location-based total to that of another method. */
export const changeStep = ({ label, change }: BridgeStep, unit: string): Derivation => ({
  kind: 'constant',
  label,
  gives: { value: change, unit },
  because: { zh: '自位置法的变化', en: 'change from location-based' },
})
