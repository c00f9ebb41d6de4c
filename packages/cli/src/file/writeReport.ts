import type { Language } from '@zerocarbon/accounting/errors'
import { cn2026 } from '@zerocarbon/factors'
import { reportSheets, type PlantReport, type ReportSheet } from '@zerocarbon/workbook'
import { patchWorkbook, type CellChange, type NewSheet } from '@zerocarbon/xlsx'
import { assertFreeNames } from './assertFreeNames.ts'
import { assertOwnSheets } from './assertOwnSheets.ts'
import type { OpenedFile } from './openFile.ts'
import { ownCells } from './ownCells.ts'
import { writeBeside } from './writeBeside.ts'

/** What was done to a file; cells as `ZC_Results!K5`. */
export interface WrittenReport {
  /** False where the file holds the sheets already, byte for byte: what synchronises or backs it up stays still. */
  readonly written: boolean
  /** Entries of the user's own beside or below what ZC writes, which stay. */
  readonly kept: readonly string[]
  /** Those of them whose row now holds another item. */
  readonly moved: readonly string[]
}

/**
 * Adds or refreshes ZC_Results and ZC_Provenance in a file and changes nothing else in it.
 *
 * @throws {ZcError} `ZC-SHEET-FOREIGN` for a sheet, table or defined name of the user's own under one of the two names,
 *   or entries in the way of what is written, and what writeBeside and patchWorkbook throw.
 */
export function writeReport(file: OpenedFile, report: PlantReport, language: Language): WrittenReport {
  const { bytes: before, model } = file
  const made = reportSheets(report, cn2026, language)
  const other = reportSheets(report, cn2026, language === 'zh' ? 'en' : 'zh')
  assertFreeNames(model, [...made, ...other])
  assertOwnSheets(model, [...made, ...other])
  const own = made.map((sheet, i) => ownCells(model, sheet, other[i]!))
  const existing = new Set(model.sheets.map(({ name }) => name.toLowerCase()))
  const changes = made.map((sheet, i) => ({
    isThere: existing.has(sheet.name.toLowerCase()),
    sheet: newSheet(sheet),
    own: own[i]!,
  }))
  const bytes = patchWorkbook(
    before,
    {
      addSheets: changes.filter(({ isThere }) => !isThere).map(({ sheet }) => sheet),
      replaceSheets: changes
        .filter(({ isThere }) => isThere)
        .map(({ sheet, own: { kept, block } }) => (kept.length > 0 ? { ...sheet, within: block } : sheet)),
    },
    { file: file.path },
  )
  const written = Buffer.compare(bytes, before) !== 0
  if (written) writeBeside(file, bytes)
  return {
    written,
    kept: own.flatMap(({ kept }) => kept),
    moved: own.flatMap(({ moved }) => moved),
  }
}

function newSheet({ name, headers, rows, widths }: ReportSheet): NewSheet {
  const cells = rows.flatMap((row, r) =>
    row.flatMap((value, c): CellChange[] => {
      if (value === null) return []
      const isResult = name === 'ZC_Results' && (c === 2 || c === 5)
      return [
        isResult
          ? { row: r + 1, column: c, value, style: { format: '#,##0.00####' } }
          : { row: r + 1, column: c, value },
      ]
    }),
  )
  const table = {
    name,
    top: 0,
    left: 0,
    bottom: Math.max(1, rows.length),
    right: headers.length - 1,
    columns: headers,
  }
  return { name, cells, columnWidths: widths, frozenRows: 1, table }
}
