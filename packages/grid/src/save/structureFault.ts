import type { IRange, Worksheet } from '@univerjs/core'
import { zcError, type ZcError } from '@zerocarbon/accounting/errors'
import type { Text } from '@zerocarbon/accounting/trace'
import { formatA1, type SheetModel, type TableModel } from '@zerocarbon/workbook/model'
import { cellIn } from '../engine/cellIn.ts'
import { workbookIn, type Engine } from '../engine/Engine.ts'
import { namesIn } from '../host/namesIn.ts'
import { spillsIn } from '../open/spillsIn.ts'
import { hasGrown } from './grownTables.ts'
import type { OpenedFile } from './OpenedFile.ts'
import type { StructureLog } from './StructureLog.ts'
import { typedOver } from './typedOver.ts'

/**
 * What was done to the workbook that the patch writer cannot write without leaving something behind: styles, merged
 * cells, notes or the bounds of a table would stay where they were.
 *
 * @returns `ZC-STRUCTURE-CHANGED`, or undefined where all changes can be written.
 */
export function structureFault(engine: Engine, opened: OpenedFile, log: StructureLog): ZcError | undefined {
  const workbook = workbookIn(engine)
  const fault = (what: Text, place: string): ZcError => zcError('ZC-STRUCTURE-CHANGED', { what, place })
  for (const [index, { name }] of opened.model.sheets.entries()) {
    const id = opened.sheetIds[index]!
    const sheet = workbook.getSheetBySheetId(id)
    if (!sheet) return fault({ zh: '工作表被删除', en: 'the sheet was removed' }, name)
    if (sheet.getName() !== name) return fault({ zh: '工作表改了名', en: 'the sheet was renamed' }, name)
    const moved = log.movedIn(id)
    if (moved === 'rows')
      return fault({ zh: '插入、删除或移动了行', en: 'rows were inserted, removed or moved' }, name)
    if (moved)
      return fault({ zh: '插入、删除或移动了列', en: 'columns were inserted, removed or moved' }, name)
    if (places(opened.look.sheets[index]?.frame.mergeData ?? []) !== places(sheet.getMergeData()))
      return fault({ zh: '合并单元格变了', en: 'merged cells changed' }, name)
    const torn = tornArray(engine, sheet, opened.model.sheets[index]!)
    if (torn !== undefined)
      return fault(
        { zh: '数组公式的一部分被改写', en: 'part of an array formula was typed over' },
        `${name}!${torn}`,
      )
  }
  const order = workbook.getSheetOrders().filter((id) => opened.sheetIds.includes(id))
  const misplaced = order.findIndex((id, i) => id !== opened.sheetIds[i])
  if (misplaced >= 0) {
    const { name } = opened.model.sheets[misplaced]!
    return fault({ zh: '工作表换了次序', en: 'sheets changed their order' }, name)
  }
  return tableFault(engine, opened, fault) ?? nameFault(engine, opened, fault)
}

/** A cell typed into a block of fixed size: the file has no room for it, and spreadsheet programs refuse it too. */
function tornArray(engine: Engine, sheet: Worksheet, before: SheetModel): string | undefined {
  for (const block of spillsIn(before)) {
    const { dynamic, top, left } = block
    const { formula } = cellIn(engine, sheet, top, left, true)
    if (dynamic || formula !== before.rows[top]?.[left]?.formula) continue
    const torn = typedOver(engine, sheet, before.rows, block)
    if (torn) return formatA1(torn)
  }
  return undefined
}

/** Blocks of cells as a text that is the same for the same blocks in any order. */
function places(ranges: readonly IRange[]): string {
  const texts = ranges.map(({ startRow, startColumn, endRow, endColumn }) =>
    [startRow, startColumn, endRow, endColumn].join(','),
  )
  return texts.toSorted().join(' ')
}

type Fault = (what: Text, place: string) => ZcError

function tableFault(engine: Engine, { model, sheetIds }: OpenedFile, fault: Fault): ZcError | undefined {
  const now = engine.tables.getTableList(engine.unit)
  const workbook = workbookIn(engine)
  for (const table of model.tables) {
    if (!table.headerRow) continue
    const found = now.find(({ name }) => name === table.name)
    if (!found) return fault({ zh: '表被删除或改名', en: 'the table was removed or renamed' }, table.name)
    if (!samePlace(table, found.range) && !hasGrown(table, found.range))
      return fault({ zh: '表的范围变了', en: 'the table has other bounds' }, table.name)
    const sheet = workbook.getSheetBySheetId(found.subUnitId)
    const same = table.columns.every(
      (name, i) => String(sheet?.getCellRaw(table.top, table.left + i)?.v ?? '') === name,
    )
    if (!same) return fault({ zh: '表头改了', en: 'a header of the table changed' }, table.name)
  }
  const added = now.find(
    ({ name, subUnitId }) =>
      sheetIds.includes(subUnitId) && !model.tables.some((table) => table.name === name),
  )
  return (
    added && fault({ zh: '原有工作表上新建了表', en: 'a table was laid on an existing sheet' }, added.name)
  )
}

function samePlace(
  { top, left, bottom, right, totalsRow }: TableModel,
  range: { startRow: number; startColumn: number; endRow: number; endColumn: number },
): boolean {
  const end = bottom - (totalsRow ? 1 : 0)
  return (
    range.startRow === top && range.startColumn === left && range.endRow === end && range.endColumn === right
  )
}

function nameFault(engine: Engine, { model }: OpenedFile, fault: Fault): ZcError | undefined {
  const now = namesIn(engine)
  const lost = model.names.find(
    ({ name, sheet }) => !now.some((one) => one.name === name && one.sheet === sheet),
  )
  if (lost) return fault({ zh: '名称被删除', en: 'the name was removed' }, lost.name)
  const local = now.find(
    ({ name, sheet, refersTo }) =>
      sheet !== undefined &&
      !model.names.some((one) => one.name === name && one.sheet === sheet && one.refersTo === refersTo),
  )
  return local && fault({ zh: '工作表内的名称变了', en: 'a name of one sheet changed' }, local.name)
}
