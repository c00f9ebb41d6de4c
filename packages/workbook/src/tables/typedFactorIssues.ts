import { emissionsOf, type InventoryInput, type InventoryLine } from '@zerocarbon/accounting'
import { issueOf, ZcError, type Issue } from '@zerocarbon/accounting/errors'
import type { FactorFinder } from '@zerocarbon/accounting/factor'
import { convertValue, quantity, showValue, tCO2, type Decimal } from '@zerocarbon/accounting/quantity'

/**
 * A typed-in factor more than this many times the set's own, or less than one part of it, is worth a look. Our own
 * threshold for review, not a norm: it lets measured and supplier's values pass and stops slips of a unit.
 */
const TIMES = 2

/**
 * Typed-in factors that are zero or far from what the factor set gives for the same source, unit and day. They have
 * evidence and count as typed; a person decides. One issue for each line, at its first row.
 */
export function typedFactorIssues(
  lines: readonly InventoryLine[],
  finder: FactorFinder,
  locate: InventoryInput['locate'],
): Issue[] {
  return lines.flatMap((line) => {
    const typed = line.plan.basis === 'typed' ? line.options?.typedFactor : undefined
    if (typed === undefined) return []
    const usual = usualFactor(line, finder)
    const far = usual && (typed.value.gt(usual.times(TIMES)) || typed.value.times(TIMES).lt(usual))
    if (!far && !typed.value.isZero()) return []
    const unit = `${typed.numerator.symbol}/${typed.per.symbol}`
    const info = {
      factor: `${showValue(typed.value)} ${unit}`,
      rows: line.keys.length,
      ...(usual ? { usual: `${showValue(usual.toSignificantDigits(6))} ${unit}` } : {}),
    }
    return [issueOf({ code: 'ZC-FACTOR-UNUSUAL', info }, locate(line.keys[0]!, 'factor'))]
  })
}

/** What the set gives, in the unit of the typed factor; undefined where it has none or needs more than the row tells. */
function usualFactor({ source, lastDay, options }: InventoryLine, finder: FactorFinder): Decimal | undefined {
  const { typedFactor, ...others } = options ?? {}
  if (typedFactor === undefined) return undefined
  const { per, numerator } = typedFactor
  try {
    const one = { source, amount: quantity('1', per), date: lastDay, options: others }
    return convertValue(emissionsOf(one, finder).emissions.value.abs(), tCO2, numerator)
  } catch (error) {
    if (error instanceof ZcError) return undefined
    throw error
  }
}
