import type { InventoryInput, InventoryLine } from '@zerocarbon/accounting'
import { issueOf, type Issue } from '@zerocarbon/accounting/errors'
import type { FactorFinder, FuelFactor } from '@zerocarbon/accounting/factor'
import { Decimal, showValue } from '@zerocarbon/accounting/quantity'
import type { Text } from '@zerocarbon/accounting/trace'
import { fuelOf } from './fuelOf.ts'

/**
 * A measured value more than this many times the default, or less than one part of it, is worth a look. Our own
 * threshold for review, not a norm: it lets measurements pass and stops slips of a unit or a decimal point.
 */
const TIMES = 2

/** Liquids heavier or lighter than this, in kg/L, are worth a look. Our own bounds for review; the set has no densities. */
const DENSITY = { least: '0.3', most: '2' } as const

type Part = 'ncv' | 'carbon' | 'oxidation'
const words = {
  ncv: { zh: '实测低位发热量', en: 'measured net calorific value' },
  carbon: { zh: '实测含碳量', en: 'measured carbon content' },
  oxidation: { zh: '碳氧化率', en: 'oxidation' },
  density: { zh: '密度', en: 'density' },
} as const satisfies Record<string, Text>

/**
 * Measured values far from the default of the factor set, and densities no liquid has. They count as entered; a
 * person decides. One issue for each value of each line, at its first row.
 */
export function measuredIssues(
  lines: readonly InventoryLine[],
  finder: FactorFinder,
  locate: InventoryInput['locate'],
): Issue[] {
  return lines.flatMap((line) => {
    const fuel = line.options ? fuelOf(line, finder) : undefined
    if (!line.options || !fuel) return []
    const { options, keys } = line
    const issues = (['ncv', 'carbon', 'oxidation'] as const).flatMap((part): Issue[] => {
      const measured = options[part]
      const usual = defaultOf(fuel, part)
      if (!measured || !usual || !isFar(measured, usual)) return []
      const unit = part === 'ncv' ? ` GJ/${fuel.per}` : part === 'carbon' ? ` tC/${fuel.per}` : ''
      const info = {
        what: words[part],
        value: `${showValue(measured)}${unit}`,
        usual: `${showValue(usual.toSignificantDigits(6))}${unit}`,
      }
      return [issueOf({ code: 'ZC-MEASURED-UNUSUAL', info }, locate(keys[0]!, part))]
    })
    const { density } = options
    if (density && (density.lt(DENSITY.least) || density.gt(DENSITY.most))) {
      const usual = `${DENSITY.least}–${DENSITY.most} kg/L`
      const info = { what: words.density, value: `${showValue(density)} kg/L`, usual }
      issues.push(issueOf({ code: 'ZC-MEASURED-UNUSUAL', info }, locate(keys[0]!, 'density')))
    }
    return issues
  })
}

const isFar = (measured: Decimal, usual: Decimal): boolean =>
  measured.gt(usual.times(TIMES)) || measured.times(TIMES).lt(usual)

/** What the set gives in place of the measured value; carbon as heat times carbon per heat. */
function defaultOf({ ncv, carbon, oxidation }: FuelFactor, part: Part): Decimal | undefined {
  if (part === 'carbon') return ncv === null || carbon === null ? undefined : new Decimal(ncv).times(carbon)
  const text = part === 'ncv' ? ncv : oxidation
  return text === null ? undefined : new Decimal(text)
}
