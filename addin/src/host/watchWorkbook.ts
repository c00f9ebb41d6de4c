import type { Block, WorkbookChange } from '@zerocarbon/workbook'
import { parseA1 } from '@zerocarbon/workbook/model'

/**
 * Tells of every change of the workbook that others make; what this page writes, it knows.
 *
 * Blocks are named where cells were edited. Where rows or columns moved, sheets came or went or tables were made, the
 * list is empty: anything may have changed. After a calculation too, since a cell of a table may hold a formula, and the
 * results of custom functions arrive after the edit they belong to.
 */
export function watchWorkbook(tell: (change: WorkbookChange) => void): void {
  const anything = async (): Promise<void> => tell({ blocks: [] })
  const calculated = async (): Promise<void> => tell({ blocks: [], calculated: true })
  const edited = async ({
    address,
    worksheetId,
    changeType,
    triggerSource,
  }: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (triggerSource === 'ThisLocalAddin') return
    tell({ blocks: changeType === 'RangeEdited' ? await blocksOf(worksheetId, address) : [] })
  }
  void Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook
    worksheets.onChanged.add(edited)
    worksheets.onCalculated.add(calculated)
    worksheets.onAdded.add(anything)
    worksheets.onDeleted.add(anything)
    tables.onAdded.add(anything)
    tables.onDeleted.add(anything)
    await context.sync()
  }).catch((error: unknown) => {
    // Without events the pane still works; only the button of the ribbon that recalculates brings new figures.
    console.warn('ZC: no change events', error)
  })
}

/** @param address - One or more areas, such as `B2` or `A1:A3,C4`. */
async function blocksOf(worksheetId: string, address: string): Promise<Block[]> {
  const areas = address.split(',').map((area) => {
    const [first = '', last = first] = area.replaceAll('$', '').split(':')
    return [parseA1(first), parseA1(last)] as const
  })
  // Whole rows or columns (`3:3`) have no cells to name.
  if (areas.some(([from, to]) => !from || !to)) return []
  const sheet = await Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(worksheetId)
    found.load({ name: true })
    await context.sync()
    return found.isNullObject ? undefined : found.name
  })
  if (sheet === undefined) return []
  return areas.map(([from, to]) => ({
    sheet,
    top: from!.row,
    left: from!.column,
    bottom: to!.row,
    right: to!.column,
  }))
}
