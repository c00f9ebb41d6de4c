import { expect, it } from 'vitest'
import { limits } from '../package/limits.ts'
import { fixture, fixtureParts } from '../testing/fixture.ts'
import { readWorkbook } from './readWorkbook.ts'

const part = 'xl/worksheets/sheet2.xml'

/** The fixture with other cells in its second sheet. */
function withCells(cells: string): Uint8Array {
  return fixture({ [part]: fixtureParts[part]!.replace(/(?<=<sheetData>).*(?=<\/sheetData>)/, cells) })
}

it.each(['n', 's'])('reads a cell of type %s with an empty value as empty', (type) => {
  const bytes = withCells(`<row r="1"><c r="A1" t="${type}"><v> </v></c><c r="B1"><v>1</v></c></row>`)
  expect(readWorkbook(bytes).sheets[1]!.rows).toEqual([[undefined, { value: 1 }]])
})

it.each([
  ['fixed', '<f t="array" ref="B1:C3">A1:A3*2</f>', { array: { rows: 3, columns: 2 } }],
  ['of one cell', '<f t="array" ref="B1">A1:A3*2</f>', { array: { rows: 1, columns: 1 } }],
  ['that says nothing of its block', '<f t="array">A1:A3*2</f>', {}],
  ['whose block begins elsewhere', '<f t="array" ref="A1:C3">A1:A3*2</f>', {}],
])('reads an array formula %s', (_, formula, block) => {
  const bytes = withCells(`<row r="1"><c r="B1">${formula}<v>4</v></c></row>`)
  expect(readWorkbook(bytes).sheets[1]!.rows[0]![1]).toEqual({ value: 4, formula: 'A1:A3*2', ...block })
})

it('reads a workbook whose metadata are missing or not there: no array is dynamic', () => {
  const rels = fixtureParts['xl/_rels/workbook.xml.rels']!.replace(/<Relationship Id="rId5".*?\/>/, '')
  for (const changes of [{ 'xl/metadata.xml': null }, { 'xl/_rels/workbook.xml.rels': rels }]) {
    const cell = readWorkbook(fixture(changes)).sheets[0]!.rows[9]![1]
    expect(cell).toEqual({ value: 82_000, formula: 'SORT(C4:C5)', array: { rows: 2, columns: 1 } })
  }
})

it.each([
  ['a row beyond the sheet', '<row r="9999999"><c><v>1</v></c></row>'],
  ['a column beyond the sheet', '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
  ['a cell in the wrong row', '<row r="1"><c r="A2"><v>1</v></c></row>'],
  ['a cell given twice', '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
  ['a number that is none', '<row r="1"><c r="A1"><v>1,5</v></c></row>'],
  ['a number only programs read', '<row r="1"><c r="A1"><v>0x10</v></c></row>'],
  ['a number without end', '<row r="1"><c r="A1" t="n"><v>INF</v></c></row>'],
  ['a number too large', '<row r="1"><c r="A1"><f>1</f><v>1e999</v></c></row>'],
  ['a row number only programs read', '<row r="0x1"><c><v>1</v></c></row>'],
  ['a shared text by a number only programs read', '<row r="1"><c r="A1" t="s"><v>0x0</v></c></row>'],
  ['a shared text that is not there', '<row r="1"><c r="A1" t="s"><v>99</v></c></row>'],
  ['a shared formula without text', '<row r="1"><c r="A1"><f t="shared" si="9"/><v>1</v></c></row>'],
  ['an unclosed tag', '<row r="1">'],
])('refuses %s', (_, cells) => {
  const bytes = withCells(cells)
  expect(() => readWorkbook(bytes)).toThrow(/xl\/worksheets\/sheet2\.xml.*\[ZC-FILE-CORRUPT\]/)
})

it('stops where shared formulas write out to too much', () => {
  const cells =
    '<row r="1"><c r="A1"><f t="shared" ref="A1:C1" si="0">A2+A3+A4+A5</f></c><c r="B1"><f t="shared" si="0"/></c></row>'
  const bytes = withCells(cells)
  expect(() => readWorkbook(bytes, { limits: { ...limits, formulaCharacters: 200 } })).not.toThrow()
  expect(() => readWorkbook(bytes, { limits: { ...limits, formulaCharacters: 20 } })).toThrow('ZC-FILE-BOMB')
})
