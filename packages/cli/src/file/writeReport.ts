import type { Language } from '@zerocarbon/accounting/errors'
import { cn2026 } from '@zerocarbon/factors'
import { reportSheets, type PlantReport, type ReportSheet } from '@zerocarbon/workbook'
import { patchWorkbook, type CellChange, type NewSheet } from '@zerocarbon/xlsx'
import { assertOwnSheets } from './assertOwnSheets.ts'
import type { OpenedFile } from './openFile.ts'
import { writeBeside } from './writeBeside.ts'

/**
 * Adds or refreshes ZC_Results and ZC_Provenance in a file and changes nothing else in it.
 *
 * @returns False where the file holds them already, byte for byte: it is not written then, so that its time of change
 *   and what synchronises or backs it up stay still.
 * @throws {ZcError} `ZC-SHEET-FOREIGN` for a sheet of the user's own under one of the two names, and what writeBeside
 *   and patchWorkbook throw.
 */
export function writeReport(file: OpenedFile, report: PlantReport, language: Language): boolean {
  const bytes = withReport(file, report, language)
  if (Buffer.compare(bytes, file.bytes) === 0) return false
  writeBeside(file, bytes)
  return true
}

/** The bytes of the workbook with the two sheets. */
function withReport(
  { bytes, model }: Pick<OpenedFile, 'bytes' | 'model'>,
  report: PlantReport,
  language: Language,
): Uint8Array {
  const made = reportSheets(report, cn2026, language)
  assertOwnSheets(model, [...made, ...reportSheets(report, cn2026, language === 'zh' ? 'en' : 'zh')])
  const sheets = made.map(newSheet)
  const existing = new Set(model.sheets.map(({ name }) => name.toLowerCase()))
  const isThere = ({ name }: NewSheet): boolean => existing.has(name.toLowerCase())
  return patchWorkbook(bytes, {
    addSheets: sheets.filter((sheet) => !isThere(sheet)),
    replaceSheets: sheets.filter(isThere),
  })
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
