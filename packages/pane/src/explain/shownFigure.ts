import type { Language } from '@zerocarbon/accounting/errors'
import { readNumber } from '@zerocarbon/accounting/quantity'
import type { Outcome } from '@zerocarbon/workbook'
import { showAtMost } from '../figures/showAtMost.ts'
import { showUnit } from '../figures/showUnit.ts'

/** What a cell or a call gives, as texts. */
export interface ShownFigure {
  readonly value: string
  readonly unit: string
  /** A word or a sentence, which may need several lines. */
  readonly isText: boolean
}

/** At most so many digits behind the point: as computed, and still readable. */
const DECIMALS = 6

/** Writes the value of an outcome that has one. */
export function shownFigure(outcome: Extract<Outcome, { value: unknown }>, language: Language): ShownFigure {
  const { value, exact = value, unit = '' } = outcome
  const isText = typeof value !== 'number'
  const shown = isText ? String(value) : showAtMost(readNumber(exact as string | number), DECIMALS)
  return { value: shown, unit: showUnit(unit, language), isText }
}
