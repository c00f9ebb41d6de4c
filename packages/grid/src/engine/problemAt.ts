import { ObjectMatrix, type IRange } from '@univerjs/core'
import type { Problem } from '@zerocarbon/accounting/errors'
import type { CellRef } from '@zerocarbon/accounting/trace'
import { parseA1 } from '@zerocarbon/workbook/model'
import { unknownFunction } from '../functions/unknownFunction.ts'
import { cellIn } from './cellIn.ts'
import { workbookIn, type Engine } from './Engine.ts'

/** Why the formula of a cell, or a ZC formula that spilled into it, shows an error; undefined where it shows none. */
export function problemAt(engine: Engine, { sheet: name, cell }: CellRef): Problem | undefined {
  const sheet = workbookIn(engine).getSheetBySheetName(name)
  const address = parseA1(cell)
  if (!sheet || !address) return undefined
  const { value, formula } = cellIn(engine, sheet, address.row, address.column)
  if (typeof value !== 'object' || value === null) return undefined
  const sheetId = sheet.getSheetId()
  return (
    engine.problems.find({ sheetId, ...address }) ??
    spilledProblem(engine, sheetId, address.row, address.column) ??
    (formula === undefined ? undefined : unknownFunction(formula, engine.catalogue))
  )
}

function spilledProblem(engine: Engine, sheetId: string, row: number, column: number): Problem | undefined {
  let found: Problem | undefined
  const blocks = engine.formulas.getArrayFormulaRange()[engine.unit]?.[sheetId] ?? {}
  new ObjectMatrix<IRange>(blocks).forValue((top, left, range) => {
    const { startRow, startColumn, endRow, endColumn } = range
    if (row < startRow || row > endRow || column < startColumn || column > endColumn) return
    const offset = { row: row - startRow, column: column - startColumn }
    found = engine.problems.find({ sheetId, row: top, column: left }, offset)
  })
  return found
}
