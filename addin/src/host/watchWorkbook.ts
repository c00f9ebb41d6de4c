import type { Block } from '@zerocarbon/workbook'
import { parseA1 } from '@zerocarbon/workbook/model'

/**
 * Tells of every change of the workbook that others make; what this page writes, it knows.
 *
 * Blocks are named where cells were edited. Where rows or columns moved, sheets came or went or tables were made, the
 * list is empty: anything may have changed.
 */
export function watchWorkbook(tell: (blocks: readonly Block[]) => void): void {
  const anything = async (): Promise<void> => tell([])
  const edited = async ({
    address,
    worksheetId,
    changeType,
    triggerSource,
  }: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (triggerSource === 'ThisLocalAddin') return
    tell(changeType === 'RangeEdited' ? await blocksOf(worksheetId, address) : [])
  }
  void Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook
    worksheets.onChanged.add(edited)
    worksheets.onAdded.add(anything)
    worksheets.onDeleted.add(anything)
    tables.onAdded.add(anything)
    tables.onDeleted.add(anything)
    await context.sync()
  }).catch((error: unknown) => {
    // Without events the pane still works; only its button brings new figures.
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
