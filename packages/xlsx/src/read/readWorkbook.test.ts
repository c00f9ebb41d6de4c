import type { Cell } from '@zerocarbon/workbook/model'
import { parseA1 } from '@zerocarbon/workbook/model'
import { expect, it } from 'vitest'
import { fixture, fixtureParts } from '../testing/fixture.ts'
import { readWorkbook } from './readWorkbook.ts'

const book = readWorkbook(fixture())

function at(address: string, sheet = 0): Cell | undefined {
  const { row, column } = parseA1(address)!
  return book.sheets[sheet]!.rows[row]?.[column]
}

it('reads sheets in their order with their state', () => {
  expect(book.sheets.map(({ name, state }) => [name, state])).toEqual([
    ['活动', 'visible'],
    ['因子', 'visible'],
    ['内部', 'hidden'],
  ])
})

it.each([
  ['A1', { value: '活动 数据' }],
  ['D3', { value: '因子' }],
  ['E3', { value: '排放\ntCO2e' }],
  ['A4', { value: ' 外购电力 ' }],
  ['C4', { value: 1_250_000, format: '#,##0.00" t"' }],
  ['D4', { value: 0.000_536_6 }],
  ['E4', { value: 670.75, formula: 'ZC.EMISSIONS(A4,C4,B4)', format: '#,##0.00" t"' }],
  ['E5', { value: 177.12, formula: 'ZC.EMISSIONS(A5,C5,B5)', format: '#,##0.00" t"' }],
  ['A8', { value: 46_112, format: 'yyyy"年"m"月"d"日"' }],
  ['B8', { value: true }],
  ['C8', { value: { error: '#N/A' } }],
  ['D8', { value: '是', formula: 'IF(A8>1,"是","_xldudf_ZC_TCE(")' }],
  ['E8', { value: 46_112 }],
  ['B10', { value: 82_000, formula: 'SORT(C4:C5)', spill: { rows: 2, columns: 1 } }],
  ['B11', { value: 1_250_000 }],
  ['B17', { value: 2_500_001, formula: 'C4*2+LOG10(10)' }],
  ['B18', { value: 164_001, formula: 'C5*2+LOG10(10)' }],
  ['B19', { value: 1, formula: 'C6*2+LOG10(10)' }],
  ['A22', { value: null, format: '#,##0.00" t"' }],
  ['C22', { value: '', formula: '""' }],
  ['Z99', undefined],
])('reads %s', (address, cell) => {
  expect(at(address)).toEqual(cell)
})

it('reads cells without address and elements with prefix', () => {
  expect(at('A1', 1)).toEqual({ value: 'key' })
  expect(at('B1', 1)).toEqual({ value: 7 })
  expect(at('B2', 2)).toEqual({ value: 'hidden' })
})

it('reads merged cells, and says nothing where there are none', () => {
  const title = { top: 0, left: 0, bottom: 0, right: 4 }
  expect(book.sheets.map((sheet) => ('merges' in sheet ? sheet.merges : 'none'))).toEqual([
    [title],
    'none',
    'none',
  ])
})

it('reads tables and names', () => {
  expect(book.tables).toEqual([
    {
      name: 'Act',
      sheet: '活动',
      top: 2,
      left: 0,
      bottom: 5,
      right: 4,
      columns: ['能源', '单位', '用量', '因子', '排放\ntCO2e'],
      headerRow: true,
      totalsRow: true,
    },
  ])
  expect(book.names).toEqual([
    { name: '产量', refersTo: '因子!$B$8' },
    { name: '产量', sheet: '因子', refersTo: '因子!$B$1' },
  ])
  expect(book.date1904).toBe(false)
})

it('reads strict files', () => {
  const strict = Object.fromEntries(
    Object.entries(fixtureParts).map(([name, text]) => [
      name,
      text
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        ),
    ]),
  )
  expect(readWorkbook(fixture(strict))).toEqual(book)
})

it.each(['Data', 'data', 'DATA'])(
  'refuses two sheets that formulas cannot tell apart: Data and %s',
  (twin) => {
    const both = fixtureParts['xl/workbook.xml']!.replace('name="因子"', 'name="Data"').replace(
      'name="内部"',
      `name="${twin}"`,
    )
    const read = (): unknown => readWorkbook(fixture({ 'xl/workbook.xml': both }))
    expect(read).toThrow(`case ignored: Data, ${twin}`)
    expect(read).toThrow('ZC-FILE-CORRUPT')
  },
)

it('tells how far it is', () => {
  const steps: [number, number][] = []
  readWorkbook(fixture(), { onProgress: (done, total) => steps.push([done, total]) })
  const [done, total] = steps.at(-1)!
  expect(done).toBe(total)
  expect(total).toBeGreaterThan(1000)
})

it.each([
  ['a sheet', 'xl/worksheets/sheet2.xml'],
  ['a table', 'xl/tables/table1.xml'],
  ['the styles', 'xl/styles.xml'],
  ['the relationships of a sheet', 'xl/worksheets/_rels/sheet1.xml.rels'],
])('refuses a workbook that lacks %s', (_, part) => {
  const bytes = fixture({ [part]: null })
  expect(() => readWorkbook(bytes)).toThrow(part)
})

it('refuses a DTD', () => {
  const text = fixtureParts['xl/workbook.xml']!.replace(
    '<workbook ',
    '<!DOCTYPE a [<!ENTITY b "c">]><workbook ',
  )
  const bytes = fixture({ 'xl/workbook.xml': text })
  expect(() => readWorkbook(bytes)).toThrow('xl/workbook.xml (DTD)')
})

it.each(['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml'])('is no workbook without %s', (part) => {
  const bytes = fixture({ [part]: null })
  expect(() => readWorkbook(bytes, { file: 'a.zip' })).toThrow('a.zip is not an .xlsx workbook')
})
