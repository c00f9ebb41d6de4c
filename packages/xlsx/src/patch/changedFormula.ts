import { formatA1 } from '@zerocarbon/workbook/model'
import { rangeText } from '../read/cellRange.ts'
import { attributesText } from '../xml/attributesText.ts'
import type { SharedMaster } from './lostMasters.ts'
import type { NewCellContext } from './CellSources.ts'
import { spillBlock } from './spillsOf.ts'
import type { StoredCell, StoredFormula } from './storedCells.ts'
import type { CellChange } from './WorkbookChanges.ts'
import { writtenFormula, type WrittenFormula } from './writtenFormula.ts'

/** What the formula of a stored cell needs besides. */
export interface FormulaContext extends NewCellContext {
  readonly text: string
  /** By `si`. */
  readonly masters: ReadonlyMap<string, SharedMaster>
}

/**
 * The formula of a stored cell that changes: another one, none, or its own, resized where `spill` says so.
 *
 * @throws TypeError for another size of what is no dynamic array.
 */
export function changedFormula(
  cell: StoredCell,
  change: CellChange,
  context: FormulaContext,
): WrittenFormula {
  const { formula: stored } = cell
  const mark = cell.attributes.get('cm')
  if (!stored || change.formula !== undefined) {
    const written = writtenFormula(change, context)
    const wasArray = stored?.attributes.get('t') === 'array'
    // The chain of calculation goes by cells: a plain formula in place of another leaves it true.
    if ((written.xml !== '') !== (stored !== undefined) || wasArray || change.spill) {
      context.formulasChanged.yes = true
    }
    return written
  }
  const { start, end } = stored.element
  if (!change.spill) {
    const { row, column } = change
    return { xml: writtenOut(stored, row, column, context) ?? context.text.slice(start, end), mark }
  }
  if (stored.attributes.get('t') !== 'array' || !context.sources.arrays.has(mark)) {
    throw new TypeError(`${formatA1(change)} holds no dynamic array; give its formula with the size`)
  }
  context.formulasChanged.yes = true
  return { xml: resized(stored, change, context), mark: String(context.sources.arrays.mark()) }
}

/** The plain formula of a cell whose shared group is being written out; undefined for any other. */
export function writtenOut(
  { attributes }: StoredFormula,
  row: number,
  column: number,
  { masters }: Pick<FormulaContext, 'masters'>,
): string | undefined {
  if (attributes.get('t') !== 'shared') return undefined
  return masters.get(attributes.get('si') ?? '')?.formulaAt(row, column)
}

function resized(
  { element, attributes }: StoredFormula,
  change: CellChange,
  { text }: FormulaContext,
): string {
  const changed = new Map(attributes).set('ref', rangeText(spillBlock(change)!))
  const inner = text.slice(element.innerStart, element.innerEnd)
  return `<${element.name}${attributesText(changed)}>${inner}</${element.name}>`
}
