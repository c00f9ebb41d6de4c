/// <reference types="node" />
import { readFileSync } from 'node:fs'
import type { Cell } from '@zerocarbon/workbook/model'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../read/readWorkbook.ts'
import { fixture } from '../testing/fixture.ts'
import { resultsSheet } from '../testing/resultsSheet.ts'
import { setCell } from '../testing/setCell.ts'
import { touchedParts } from '../testing/touchedParts.ts'
import { blankWorkbook } from './blankWorkbook.ts'
import { patchWorkbook } from './patchWorkbook.ts'
import type { CellChange, NewSheet } from './WorkbookChanges.ts'

const before = fixture()

describe('equal changes give equal bytes', () => {
  it('from the same file', () => {
    const changes = { addSheets: [resultsSheet], cells: [{ sheet: '活动', cells: [setCell('A1', 1)] }] }
    expect(patchWorkbook(before, changes)).toEqual(patchWorkbook(before, changes))
    expect(blankWorkbook('a')).toEqual(blankWorkbook('a'))
  })

  /** Sheets as a report leaves them in a workbook: one table each, header in view. */
  const report = [reportSheet('ZC_Results', 40), reportSheet('ZC_Provenance', 12)]
  const plant = readFileSync(new URL('../../../../samples/lithium-cell-plant.xlsx', import.meta.url))
  it.each([
    ['the sample', new Uint8Array(plant)],
    ['a file with a chain of calculation', before],
    ['a blank workbook', blankWorkbook('S')],
  ])('when a report is written into %s once more', (_, bytes) => {
    const once = patchWorkbook(bytes, { addSheets: report })
    const twice = patchWorkbook(once, { replaceSheets: report })
    expect(touchedParts(once, twice)).toEqual([])
    expect(Buffer.compare(once, twice)).toBe(0)
  })

  it('when a sheet somebody else made is replaced once more', () => {
    const table = { name: 'act', top: 0, left: 0, bottom: 1, right: 0, columns: ['k'] }
    const changes = {
      replaceSheets: [{ name: '活动', cells: [setCell('A2', 1, { style: { bold: true } })], table }],
      cells: [
        {
          sheet: '因子',
          cells: [setCell('C2', 1, { formula: 'SORT(A1:A2)', spill: { rows: 2, columns: 1 } })],
        },
      ],
      names: [{ name: 'n', refersTo: '活动!$A$1' }],
    }
    const once = patchWorkbook(before, changes)
    expect(Buffer.compare(once, patchWorkbook(once, changes))).toBe(0)
  })
})

function reportSheet(name: string, rows: number): NewSheet {
  const columns = ['编号 Id', '项目 Item', '数值 Value']
  const cells = Array.from({ length: rows }, (_, i) => [
    { row: i + 1, column: 0, value: `r${String(i)}` },
    { row: i + 1, column: 2, value: i / 7, style: { format: '#,##0.00####' } },
  ]).flat()
  const table = { name, top: 0, left: 0, bottom: rows, right: 2, columns }
  return { name, cells, columnWidths: [24, 36, 18], frozenRows: 1, table }
}

it('reads back whatever is put in', () => {
  const value = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
    fc.string({ unit: 'binary' }),
    fc.boolean(),
    fc.constantFrom('_x0041_', '\r\n', ' ', '', '=1+1', '😀', '\u0000'),
    fc.constant({ error: '#DIV/0!' } as const),
  )
  const formula = fc.constantFrom(undefined, null, 'ZC.TCE(A1,"x")', 'SUM(A1:B2)&"<"')
  const change = fc
    .record({ row: fc.nat(25), column: fc.nat(8), value, formula })
    .map(({ formula: own, ...rest }): CellChange => (own === undefined ? rest : { ...rest, formula: own }))
  const changes = fc.uniqueArray(change, {
    selector: ({ row, column }) => `${String(row)} ${String(column)}`,
  })
  const sheet = fc.constantFrom('因子', '内部', '活动')
  const old = readWorkbook(before)
  fc.assert(
    fc.property(sheet, changes, (name, cells) => {
      const free = name === '活动' ? cells.filter(({ row }) => row !== 2) : cells
      const book = readWorkbook(patchWorkbook(before, { cells: [{ sheet: name, cells: free }] }))
      const rows = (model: typeof book): (Cell | undefined)[][] =>
        Array.from({ length: 30 }, (_, row) =>
          Array.from(
            { length: 9 },
            (__, column) => model.sheets.find((one) => one.name === name)!.rows[row]?.[column],
          ),
        )
      const expected = rows(old)
      for (const { row, column, value: put, formula: own } of free) {
        const { format, formula: kept, spill } = expected[row]![column] ?? {}
        const formulaText = own === undefined ? kept : (own ?? undefined)
        const shown = format ?? (column === 6 && name === '活动' ? 'yyyy"年"m"月"d"日"' : undefined)
        expected[row]![column] = {
          value: Object.is(put, -0) ? 0 : put,
          ...(formulaText === undefined ? {} : { formula: formulaText }),
          ...(shown === undefined ? {} : { format: shown }),
          ...(spill && own === undefined ? { spill } : {}),
        }
        // B11 is filled by the array in B10 and goes with it.
        const isFilled = !free.some((one) => one.row === row + 1 && one.column === column)
        if (spill && own !== undefined && isFilled) expected[row + 1]![column] = undefined
      }
      expect(rows(book)).toEqual(expected)
    }),
    { numRuns: 150 },
  )
})
