import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { cellAt } from '../testing/cellAt.ts'
import { fixture, fixtureParts } from '../testing/fixture.ts'
import { partText } from '../testing/partText.ts'
import { resultsSheet } from '../testing/resultsSheet.ts'
import { setCell } from '../testing/setCell.ts'
import { patchWorkbook } from './patchWorkbook.ts'

const BOOK = 'xl/workbook.xml'
const SHEET = 'xl/worksheets/sheet2.xml'
const guarded = (mark: string): Uint8Array =>
  fixture({ [BOOK]: fixtureParts[BOOK]!.replace('<bookViews>', `<workbookProtection ${mark}/><bookViews>`) })
const locked = (mark: string): Uint8Array =>
  fixture({ [SHEET]: fixtureParts[SHEET]!.replace('</sheetData>', `</sheetData><sheetProtection ${mark}/>`) })
const file = { file: '台账.xlsx' }

describe('a workbook of protected structure', () => {
  const bytes = guarded('workbookPassword="83AF" lockStructure="1"')
  const add = (to: Uint8Array) => () => patchWorkbook(to, { addSheets: [resultsSheet] }, file)

  it('takes no new sheet, and says how it can', () => {
    expect(add(bytes)).toThrow(
      /structure of 台账\.xlsx is protected.*sheet 结果.*Protect Workbook.*\[ZC-FILE-UNWRITABLE\]/,
    )
  })

  it('takes values in its cells and new rows in its sheets', () => {
    const changes = { cells: [{ sheet: '因子', cells: [setCell('B8', 5)] }] }
    expect(cellAt(patchWorkbook(bytes, changes), '因子', 'B8')).toEqual({ value: 5 })
    expect(() => patchWorkbook(bytes, { replaceSheets: [{ name: '因子', cells: [] }] })).not.toThrow()
  })

  it.each(['lockWindows="1"', 'lockStructure="0" workbookPassword="83AF"'])('is none with %s', (mark) => {
    expect(add(guarded(mark))).not.toThrow()
  })
})

describe('a protected sheet', () => {
  const bytes = locked('password="83AF" sheet="true" objects="1"')
  const content = { name: '因子', cells: [setCell('A1', 'other')] }

  it.each([{}, { within: { bottom: 8, right: 1 } }])('is not replaced (%o)', (within) => {
    const replace = (to: Uint8Array) => () =>
      patchWorkbook(to, { replaceSheets: [{ ...content, ...within }] }, file)
    expect(replace(bytes)).toThrow(
      /sheet 因子 of 台账\.xlsx is protected.*Unprotect Sheet.*\[ZC-FILE-UNWRITABLE\]/,
    )
    expect(replace(locked('sheet="0"'))).not.toThrow()
  })

  it('may be given what it holds already', () => {
    const parts = unzipSync(patchWorkbook(fixture(), { replaceSheets: [content] }))
    const text = strFromU8(parts[SHEET]!).replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>')
    const once = patchWorkbook(zipSync({ ...parts, [SHEET]: strToU8(text) }), {})
    const again = patchWorkbook(once, { replaceSheets: [content] })
    expect(partText(again, SHEET)).toBe(text)
  })

  it('takes the values its formulas were calculated to', () => {
    const changes = { cells: [{ sheet: '因子', cells: [setCell('B8', 5)] }] }
    expect(cellAt(patchWorkbook(bytes, changes), '因子', 'B8')).toEqual({ value: 5 })
  })
})
