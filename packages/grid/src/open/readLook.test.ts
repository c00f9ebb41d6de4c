import { readFileSync } from 'node:fs'
import { BorderStyleTypes, HorizontalAlign } from '@univerjs/core'
import { patchWorkbook, readWorkbook } from '@zerocarbon/xlsx'
import { describe, expect, it } from 'vitest'
import type { WorkbookLook } from './Look.ts'
import { readLook } from './readLook.ts'

const fileOf = (path: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../../../${path}`, import.meta.url)))
const lookOf = (bytes: Uint8Array): WorkbookLook => readLook(bytes, readWorkbook(bytes))
const foreign = fileOf('packages/xlsx/src/testing/libreoffice.xlsx')
const resource = (look: WorkbookLook, name: string): unknown =>
  JSON.parse(look.resources.find((one) => one.name === name)?.data ?? '{}')

describe('a workbook of another program', () => {
  const look = lookOf(foreign)
  const first = look.sheets[0]!
  const style = (row: number, column: number) => look.styles[first.cells[row]?.[column] ?? 0]

  it('keeps fonts, borders and alignment', () => {
    expect(style(0, 0)).toMatchObject({ fs: 16, bl: 1, ht: HorizontalAlign.CENTER })
    expect(Object.values(style(3, 2)?.bd ?? {}).map((side) => side?.s)).toContain(BorderStyleTypes.THIN)
  })

  it('keeps widths in pixels, heights in pixels, and merged cells', () => {
    // 22 characters of 7 pixels; 28 points of 4/3 pixels.
    expect(first.frame.columnData?.[0]?.w).toBe(154)
    expect(first.frame.rowData?.[0]?.h).toBeCloseTo(37.33, 2)
    expect(first.frame.mergeData).toEqual([{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 4 }])
  })

  it('keeps notes, validations and conditional formats for the plugins', () => {
    expect(resource(look, 'SHEET_NOTE_PLUGIN')).toMatchObject({ sheet1: { 3: { 2: { note: '电表' } } } })
    expect(resource(look, 'SHEET_DATA_VALIDATION_PLUGIN')).toMatchObject({
      sheet1: [{ type: 'list', formula1: 'kWh,Nm3', ranges: [{ startRow: 3, endRow: 4 }] }],
    })
    expect(resource(look, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN')).toMatchObject({
      sheet1: [{ rule: { subType: 'number', operator: 'greaterThan', value: 500 } }],
    })
  })
})

it('knows the fills and frozen rows of the sample', () => {
  const look = lookOf(fileOf('samples/lithium-cell-plant.xlsx'))
  expect(look.styles[look.sheets[0]!.cells[1]![0]!]).toMatchObject({ bg: { rgb: '#F0F0F0' } })
  expect(look.sheets[0]?.frame.freeze).toEqual({ xSplit: 0, ySplit: 3, startRow: 3, startColumn: -1 })
})

it('reads the same look after a cell was patched', () => {
  const bytes = patchWorkbook(foreign, {
    cells: [{ sheet: '活动', cells: [{ row: 3, column: 2, value: 1 }] }],
  })
  expect(lookOf(bytes)).toEqual(lookOf(foreign))
})
