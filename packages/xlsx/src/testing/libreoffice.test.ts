/// <reference types="node" />
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { patchWorkbook } from '../patch/patchWorkbook.ts'
import { readWorkbook } from '../read/readWorkbook.ts'
import { fixture } from './fixture.ts'

/** The fixture as LibreOffice 7.4 saved it. */
const saved = new Uint8Array(readFileSync(new URL('libreoffice.xlsx', import.meta.url)))
const book = readWorkbook(saved)

it('reads what LibreOffice saved', () => {
  const own = readWorkbook(fixture())
  expect(book.sheets.map(({ name, state }) => [name, state])).toEqual(
    own.sheets.map(({ name, state }) => [name, state]),
  )
  expect(book.tables).toEqual(own.tables)
  expect(book.names).toEqual(own.names)
  // Row 4 is plain values and one of our functions, which LibreOffice stores in lower case.
  expect(book.sheets[0]!.rows[3]).toEqual(own.sheets[0]!.rows[3])
  expect(book.sheets[0]!.rows[17]).toEqual(own.sheets[0]!.rows[17])
})

it('patches what LibreOffice saved', () => {
  const table = { name: 'ZC_Findings', top: 0, left: 0, bottom: 1, right: 0, columns: ['k'] }
  const after = readWorkbook(
    patchWorkbook(saved, {
      cells: [{ sheet: '活动', cells: [{ row: 3, column: 2, value: 99, style: { bold: true } }] }],
      addSheets: [{ name: 'ZC', cells: [{ row: 1, column: 0, value: 'a' }], table }],
    }),
  )
  expect(after.sheets[0]!.rows[3]![2]).toEqual({ value: 99, format: '#,##0.00" t"' })
  expect(after.sheets[0]!.rows.toSpliced(3, 1)).toEqual(book.sheets[0]!.rows.toSpliced(3, 1))
  expect(after.sheets[3]!.rows).toEqual([[{ value: 'k' }], [{ value: 'a' }]])
  expect(after.tables.map(({ name }) => name)).toEqual(['Act', 'ZC_Findings'])
})
