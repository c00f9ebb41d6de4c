import type { InventoryLine } from '@zerocarbon/accounting'
import { issueOf, type Issue } from '@zerocarbon/accounting/errors'
import { exactTotal, showValue, type Decimal } from '@zerocarbon/accounting/quantity'
import type { PlantProcess } from './processResults.ts'

/** Gases whose masses no balance holds against each other: a sum by potentials, and what is in no total. */
const apart: ReadonlySet<string> = new Set(['CO2e', 'CO2-biogenic'])

/**
 * Gases of which more is recovered or fixed than the fuels and processes of the report emit, one issue each at the
 * largest deduction. Nothing can be deducted that was not counted before, so the total is not to be relied on.
 *
 * Biogenic CO2 and scope 3 are in no total: neither can be deducted from, nor makes room for a deduction.
 *
 * @param processes - Those that count as processes; a run that is negative by itself has said so already.
 */
export function deductionIssues(
  lines: readonly InventoryLine[],
  processes: readonly PlantProcess[],
): readonly Issue[] {
  const counted = processes.flatMap(({ lines: own, at }) =>
    own
      .filter((line) => line.counts && line.scope !== 3 && !apart.has(line.gas))
      .map((line) => ({ line, at })),
  )
  const deducted = counted.filter(({ line: { role } }) => role === 'recovered' || role === 'fixed')
  if (deducted.length === 0) return []
  if (processes.some(({ issues }) => issues.some(({ code }) => code === 'ZC-BALANCE-NEGATIVE'))) return []
  return [...new Set(deducted.map(({ line }) => line.gas))].flatMap((gas): Issue[] => {
    const own = counted.flatMap(({ line }) => (line.gas === gas ? [line.mass] : []))
    const net = exactTotal([...own, ...lines.flatMap((line) => burnt(line, gas))])
    if (!net.isNegative() || net.isZero()) return []
    const largest = deducted
      .filter(({ line }) => line.gas === gas)
      .reduce((most, each) => (each.line.mass.lt(most.line.mass) ? each : most))
    const what = { zh: `全部清单扣减后的 ${gas}`, en: `${gas} of the whole inventory less deductions` }
    const value = `${showValue(net.toSignificantDigits(12))} t`
    return [issueOf({ code: 'ZC-BALANCE-NEGATIVE', info: { what, value, of: gas } }, largest.at)]
  })
}

/** t of a gas that a line of fuel gives off. */
function burnt({ source, scope, emissions, gases }: InventoryLine, gas: string): Decimal[] {
  if (source.role !== 'fuel') return []
  if (gas === 'CO2') return scope === 1 ? [emissions.value] : []
  return gases.flatMap((each) => (each.gas === gas && each.unit !== 'tCO2e' ? [each.mass] : []))
}
