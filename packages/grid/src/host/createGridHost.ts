import type { Workbook, Worksheet } from '@univerjs/core'
import {
  InsertSheetCommand,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from '@univerjs/sheets'
import { zcError } from '@zerocarbon/accounting/errors'
import type { Block, WorkbookHost } from '@zerocarbon/workbook'
import { formatA1, parseA1, type Cell } from '@zerocarbon/workbook/model'
import type { Calculation } from '../engine/Calculation.ts'
import { cellIn } from '../engine/cellIn.ts'
import { workbookIn, type Engine } from '../engine/Engine.ts'
import { readTables } from '../engine/readTables.ts'
import type { EngineCell } from '../functions/ProblemBook.ts'
import { addTable } from './addTable.ts'
import { changeOf } from './changeOf.ts'
import { namesIn } from './namesIn.ts'
import { sheetState } from './sheetState.ts'
import { writeCells } from './writeCells.ts'

/** The host port over a workbook in the grid; the same with and without a page. */
export function createGridHost(engine: Engine, calculation: Pick<Calculation, 'markDirty'>): WorkbookHost {
  const workbook = (): Workbook => workbookIn(engine)
  const sheetNamed = (name: string): Worksheet => {
    const found = findSheet(workbook(), name)
    if (found) return found
    throw zcError('ZC-SHEET-MISSING', { sheet: name.slice(0, 60), sheets: workbook().getSheetsName() })
  }
  const cellsOf = ({ sheet: name, top, left, bottom, right }: Block): Cell[][] => {
    const sheet = sheetNamed(name)
    return Array.from({ length: bottom - top + 1 }, (_, r) =>
      Array.from({ length: right - left + 1 }, (__, c) => cellIn(engine, sheet, top + r, left + c)),
    )
  }

  return {
    sheets: async () =>
      workbook()
        .getSheets()
        .map((sheet) => ({ name: sheet.getName(), state: sheetState(sheet) })),
    tables: async () => readTables(engine),
    names: async () => namesIn(engine),
    read: async (blocks) => blocks.map(cellsOf),
    // Sheets are looked up before the first cell is written, so that a wrong name leaves everything as it was.
    write: async (cells) => {
      writeCells(
        engine,
        cells.map((write) => ({ ...write, sheet: sheetNamed(write.sheet) })),
      )
    },
    addSheet: async (name) => {
      if (findSheet(workbook(), name)) return
      const sheet = { name, rowCount: 1000, columnCount: 26 }
      await engine.commands.executeCommand(InsertSheetCommand.id, { unitId: engine.unit, sheet })
    },
    addTable: async (name, block, headers) => addTable(engine, sheetNamed(block.sheet), name, block, headers),
    selection: async () => {
      const place = engine.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.primary
      if (!place) return null
      const cell = formatA1({ row: place.actualRow, column: place.actualColumn })
      return { sheet: workbook().getActiveSheet().getName(), cell }
    },
    select: async ({ sheet: name, cell }) => {
      const sheet = sheetNamed(name)
      const address = parseA1(cell)
      if (!address) throw new TypeError(`"${cell}" is no cell`)
      await select(engine, { sheetId: sheet.getSheetId(), ...address })
    },
    invalidate: async (cells) => {
      const places = cells.flatMap(({ sheet: name, cell }): EngineCell[] => {
        const sheetId = sheetNamed(name).getSheetId()
        const address = parseA1(cell)
        return address ? [{ sheetId, ...address }] : []
      })
      calculation.markDirty(places)
    },
    onChange: (listener) => {
      const stop = engine.commands.onCommandExecuted((command) => {
        if (!engine.units.getUnit(engine.unit)) return
        const change = changeOf(workbook(), command)
        if (change) listener(change)
      })
      return () => stop.dispose()
    },
  }
}

function findSheet(workbook: Workbook, name: string): Worksheet | undefined {
  return workbook.getSheets().find((sheet) => sheet.getName().toLowerCase() === name.toLowerCase())
}

async function select({ commands, unit }: Engine, { sheetId, row, column }: EngineCell): Promise<void> {
  await commands.executeCommand(SetWorksheetActiveOperation.id, { unitId: unit, subUnitId: sheetId })
  const range = { startRow: row, startColumn: column, endRow: row, endColumn: column }
  const primary = { ...range, actualRow: row, actualColumn: column, isMerged: false, isMergedMainCell: false }
  await commands.executeCommand(SetSelectionsOperation.id, {
    unitId: unit,
    subUnitId: sheetId,
    selections: [{ range, primary, style: null }],
    reveal: true,
  })
}
