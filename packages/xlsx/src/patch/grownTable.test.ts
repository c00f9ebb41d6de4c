import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../read/readWorkbook.ts'
import { cellAt } from '../testing/cellAt.ts'
import { fixture, fixtureParts } from '../testing/fixture.ts'
import { partText } from '../testing/partText.ts'
import { setCell } from '../testing/setCell.ts'
import { touchedParts } from '../testing/touchedParts.ts'
import { grownTable } from './grownTable.ts'
import { patchWorkbook } from './patchWorkbook.ts'

const PART = 'xl/tables/table1.xml'
/** The table of the fixture without its totals row: A3:E5. */
const xml = fixtureParts[PART]!.replace(/ totalsRowCount="1"/, '').replaceAll(/ref="A3:E\d"/g, 'ref="A3:E5"')
const open = { [PART]: xml, 'xl/worksheets/sheet1.xml': withoutTotal() }
const before = fixture(open)

function withoutTotal(): string {
  return fixtureParts['xl/worksheets/sheet1.xml']!.replace(/<row r="6">.*?<\/row>/, '')
}

it('writes the bounds of a table and of its filter, and no other byte of its part', () => {
  const after = patchWorkbook(before, {
    growTables: [{ name: 'act', bottom: 6 }],
    cells: [{ sheet: '活动', cells: [setCell('A6', '柴油'), setCell('C7', 3)] }],
  })
  expect(readWorkbook(after).tables).toEqual(
    readWorkbook(before).tables.map((table) => ({ ...table, bottom: 6 })),
  )
  expect(cellAt(after, '活动', 'A6')).toEqual({ value: '柴油' })
  expect(partText(after, PART)).toBe(xml.replaceAll('ref="A3:E5"', 'ref="A3:E7"'))
  expect(partText(after, PART)).not.toBe(xml)
  expect(touchedParts(before, after)).toEqual(['xl/worksheets/sheet1.xml', PART])
})

it('finds the bounds among attributes of other programs, in either quotes, and takes a table without a filter', () => {
  const bounds = { top: 0, left: 0, bottom: 2, right: 1 }
  const sort = '<sortState ref="A2:B2"/>'
  expect(
    grownTable(
      't',
      `<x:table xr:ref="A1" ref = 'A1:B2'><x:autoFilter\nref="A1:B2">${sort}</x:autoFilter></x:table>`,
      bounds,
    ),
  ).toBe(`<x:table xr:ref="A1" ref = 'A1:B3'><x:autoFilter\nref="A1:B3">${sort}</x:autoFilter></x:table>`)
  expect(grownTable('t', '<table ref="A1:B2"><tableColumns/></table>', bounds)).toBe(
    '<table ref="A1:B3"><tableColumns/></table>',
  )
})

describe('a table that cannot grow', () => {
  const grow =
    (name: string, bottom: number, file = before) =>
    () =>
      patchWorkbook(file, { growTables: [{ name, bottom }] })

  it.each([
    ['is not there', grow('ZC_Green', 9), /no table "ZC_Green"/],
    ['keeps its size', grow('Act', 4), /cannot end at row 5/],
    ['leaves the sheet', grow('Act', 1_048_576), /cannot end at row 1048577/],
    ['has a totals row', grow('Act', 9, fixture()), /ends with a totals row/],
  ])('%s', (_, act, message) => {
    expect(act).toThrow(message)
  })

  it('runs into another one', () => {
    const two = patchWorkbook(before, {
      replaceSheets: [
        {
          name: '活动',
          cells: [],
          tables: [
            { name: 'Upper', top: 0, left: 0, bottom: 1, right: 1, columns: ['a', 'b'] },
            { name: 'Lower', top: 4, left: 1, bottom: 5, right: 2, columns: ['a', 'b'] },
          ],
        },
      ],
    })
    expect(grow('Upper', 4, two)).toThrow('would run into the table Lower')
    expect(grow('Upper', 3, two)).not.toThrow()
  })
})
