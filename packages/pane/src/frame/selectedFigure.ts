import type { Language } from '@zerocarbon/accounting/errors'
import { readNumber, showRounded } from '@zerocarbon/accounting/quantity'
import { cellText } from '@zerocarbon/workbook/model'
import { showUnit } from '../figures/showUnit.ts'
import type { Explained, SelectedCell } from '../session/SessionState.ts'

/** The selected cell's content for the footer: two decimals, with its unit where ZC knows it. */
export function selectedFigure(
  { at, cell }: SelectedCell,
  explained: Explained | null,
  language: Language,
): { readonly text: string; readonly unit: string } {
  const { value } = cell
  const known =
    explained?.kind === 'cell' && explained.at.cell === at.cell && explained.at.sheet === at.sheet
      ? explained.explanation
      : undefined
  // A row of a table is explained from any of its cells; the unit belongs to the result, not to them.
  const unit = known?.formula !== undefined && 'unit' in known.outcome ? (known.outcome.unit ?? '') : ''
  if (typeof value !== 'number') return { text: cellText(value), unit: '' }
  if (/[ymdh]/i.test(cell.format ?? '')) return { text: '', unit: '' }
  const number = readNumber(value)
  return { text: showRounded(number, Math.min(number.decimalPlaces(), 2)), unit: showUnit(unit, language) }
}
