import { Decimal } from '@zerocarbon/accounting/quantity'
import type { Language } from '@zerocarbon/accounting/errors'
import { showUnit } from '../figures/showUnit.ts'

/** How values of a unit are shown beside a limit: shares as percent, everything else as it is. */
export interface MeasureScale {
  readonly times: Decimal
  /** As it stands after a value. */
  readonly unit: string
  /** As it stands after a difference: of two shares, percentage points. */
  readonly differenceUnit: string
  readonly decimals: number
  readonly isShare: boolean
}

const POINTS: Readonly<Record<Language, string>> = { zh: '个百分点', en: 'percentage points' }

/**
 * @param unit - `1` for shares.
 * @param decimals - Of the rule set, for units that are not shares.
 */
export function measureScale(unit: string, decimals: number, language: Language): MeasureScale {
  if (unit === '1')
    return {
      times: new Decimal(100),
      unit: '%',
      differenceUnit: POINTS[language],
      decimals: 2,
      isShare: true,
    }
  const shown = showUnit(unit, language)
  // Intensities have three decimals, whatever their limit is written with.
  const places = unit.includes('/') ? Math.max(3, decimals) : decimals
  return { times: new Decimal(1), unit: shown, differenceUnit: shown, decimals: places, isShare: false }
}
