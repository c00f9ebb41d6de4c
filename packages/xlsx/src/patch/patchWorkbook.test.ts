/// <reference types="node" />
import { parseA1, type Cell } from '@zerocarbon/workbook/model'
import { unzipSync } from 'fflate'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../read/readWorkbook.ts'
import { fixture, fixtureParts } from '../testing/fixture.ts'
import { blankWorkbook } from './blankWorkbook.ts'
import { patchWorkbook } from './patchWorkbook.ts'
import type { CellChange, NewSheet, WorkbookChanges } from './WorkbookChanges.ts'

const before = fixture()
const text = (bytes: Uint8Array, part: string): string => new TextDecoder().decode(unzipSync(bytes)[part])

function at(bytes: Uint8Array, sheet: string, address: string): Cell | undefined {
  const { row, column } = parseA1(address)!
  return readWorkbook(bytes).sheets.find(({ name }) => name === sheet)!.rows[row]?.[column]
}

function set(address: string, value: CellChange['value'], more: Partial<CellChange> = {}): CellChange {
  return { ...parseA1(address)!, value, ...more }
}

function patched(sheet: string, ...cells: CellChange[]): Uint8Array {
  return patchWorkbook(before, { cells: [{ sheet, cells }] })
}

/** Parts that differ, came or went. */
function touched(after: Uint8Array): string[] {
  const [a, b] = [unzipSync(before), unzipSync(after)]
  const names = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...names].filter((name) => !a[name] || !b[name] || Buffer.compare(a[name], b[name]) !== 0)
}

describe('cells', () => {
  it('changes one cell and keeps every other byte', () => {
    const after = patched('活动', set('C4', 1_300_000))
    expect(touched(after)).toEqual(['xl/worksheets/sheet1.xml'])
    expect(Object.keys(unzipSync(after))).toEqual(Object.keys(unzipSync(before)))
    expect(text(after, 'xl/worksheets/sheet1.xml')).toBe(
      fixtureParts['xl/worksheets/sheet1.xml']!.replace('<v>1250000</v>', '<v>1300000</v>'),
    )
  })

  it('changes nothing when there is nothing to change', () => {
    expect(touched(patchWorkbook(before, {}))).toEqual([])
    expect(touched(patchWorkbook(before, { cells: [{ sheet: '活动', cells: [] }] }))).toEqual([])
  })

  it('keeps a formula and renews its value', () => {
    const after = patched('活动', set('E4', 700), set('B10', 1))
    expect(at(after, '活动', 'E4')).toEqual({ ...at(before, '活动', 'E4'), value: 700 })
    expect(text(after, 'xl/worksheets/sheet1.xml')).toContain(
      '<c r="B10" cm="1"><f t="array" ref="B10:B11">_xlfn._xlws.SORT(C4:C5)</f><v>1</v></c>',
    )
    expect(touched(after)).toEqual(['xl/worksheets/sheet1.xml'])
  })

  it('removes or adds a formula, and the chain of calculation with it', () => {
    const after = patched(
      '活动',
      set('E4', 1, { formula: null }),
      set('Z9', 2, { formula: 'ZC.TCE(A1,"ZC.X(")' }),
    )
    expect(at(after, '活动', 'E4')).toEqual({ value: 1, format: '#,##0.00" t"' })
    expect(at(after, '活动', 'Z9')).toEqual({ value: 2, formula: 'ZC.TCE(A1,"ZC.X(")' })
    expect(text(after, 'xl/worksheets/sheet1.xml')).toContain('<f>_xldudf_ZC_TCE(A1,"ZC.X(")</f>')
    expect(unzipSync(after)['xl/calcChain.xml']).toBeUndefined()
    expect(text(after, '[Content_Types].xml')).not.toContain('calcChain')
    expect(text(after, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain')
  })

  it('writes a shared formula out when its first cell changes', () => {
    const after = patched('活动', set('B17', 5, { formula: 'A1' }), set('B18', 6))
    expect(at(after, '活动', 'B17')).toEqual({ value: 5, formula: 'A1' })
    expect(at(after, '活动', 'B18')).toEqual({ value: 6, formula: 'C5*2+LOG10(10)' })
    expect(at(after, '活动', 'B19')).toEqual({ value: 1, formula: 'C6*2+LOG10(10)' })
    expect(text(after, 'xl/worksheets/sheet1.xml')).not.toContain('shared')
    const member = patched('活动', set('B18', 6, { formula: null }))
    expect(at(member, '活动', 'B18')).toEqual({ value: 6 })
    expect(at(member, '活动', 'B19')).toEqual({ value: 1, formula: 'C6*2+LOG10(10)' })
  })

  it('puts new cells where they belong, in rows with and without address and in prefixed sheets', () => {
    const after = patchWorkbook(before, {
      cells: [
        { sheet: '因子', cells: [set('A3', 'x'), set('C1', true), set('B8', null)] },
        {
          sheet: '内部',
          cells: [set('A1', 1), set('A2', '<&>'), set('C2', 3), set('B9', { error: '#REF!' })],
        },
      ],
    })
    expect(text(after, 'xl/worksheets/sheet3.xml')).toContain(
      '<x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row><x:row r="2"><x:c r="A2" t="inlineStr"><x:is><x:t xml:space="preserve">&lt;&amp;&gt;</x:t></x:is></x:c><x:c r="B2"',
    )
    const [, factors, inner] = readWorkbook(after).sheets
    expect(factors!.rows[0]).toEqual([{ value: 'key' }, { value: 7 }, { value: true }])
    expect(factors!.rows[2]).toEqual([{ value: 'x' }])
    expect(factors!.rows[7]).toEqual([{ value: '产量' }])
    expect(inner!.rows[1]).toEqual([{ value: '<&>' }, { value: 'hidden' }, { value: 3 }])
    expect(inner!.rows[8]![1]).toEqual({ value: { error: '#REF!' } })
  })

  it('gives a new cell the style of its column, and a styled one what it had besides', () => {
    const style = { bold: true, fill: '#C8E6C9', colour: '#1b5e20', wrap: true, align: 'right' as const }
    const after = patched('活动', set('G5', 46_112), set('C4', 1, { style }), set('C5', 2, { style }))
    expect(at(after, '活动', 'G5')?.format).toBe('yyyy"年"m"月"d"日"')
    expect(at(after, '活动', 'C4')?.format).toBe('#,##0.00" t"')
    const styles = text(after, 'xl/styles.xml')
    expect(styles).toContain('<font><b/><sz val="11"/><color rgb="FF1B5E20"/><name val="Arial"/></font>')
    expect(styles).toContain(
      '<xf numFmtId="164" fontId="2" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment horizontal="right" wrapText="1"/></xf></cellXfs>',
    )
    expect(styles).toContain('<cellXfs count="5">')
  })

  it('reuses a style that is there', () => {
    const style = { format: '#,##0.00" t"' }
    const once = patched('因子', set('B8', 1, { style }))
    expect(touched(once)).toEqual(['xl/worksheets/sheet2.xml', 'xl/styles.xml'])
    expect(
      touched(patchWorkbook(once, { cells: [{ sheet: '因子', cells: [set('B1', 2, { style })] }] })),
    ).toHaveLength(2)
    expect(text(once, 'xl/styles.xml')).not.toContain('165')
  })

  it.each([
    ['a number without end', '活动', set('A1', Infinity)],
    ['a place off the sheet', '活动', { row: -1, column: 0, value: 1 }],
    ['a sheet that is not there', 'nope', set('A1', 1)],
    ['a header that differs from its table', '活动', set('A3', 'Energy')],
    ['a colour that is none', '活动', set('A1', 1, { style: { fill: 'red' } })],
    ['a text too long', '活动', set('A1', 'x'.repeat(32_768))],
  ])('refuses %s', (_, sheet, change) => {
    expect(() => patched(sheet, change)).toThrow(TypeError)
  })
})

const results: NewSheet = {
  name: '结果',
  cells: [
    set('A1', 'Results', { style: { bold: true } }),
    set('A4', '=1+1'),
    set('B4', 12.5, { formula: 'ZC.EMISSIONS()', style: { format: '0.00' } }),
    set('A6', 'Total'),
    set('B6', 12.5, { formula: 'SUM(B4:B5)' }),
  ],
  columnWidths: [30, 12],
  frozenRows: 3,
  merges: ['A1:B1'],
  tabColour: '#2E7D32',
  table: {
    name: 'ZC_Results',
    top: 2,
    left: 0,
    bottom: 5,
    right: 1,
    columns: ['项目\nitem', 'tCO2e'],
    totalsRow: true,
    validations: [{ column: 0, list: ['外购电力', 'diesel'] }],
  },
}

describe('sheets', () => {
  it('adds a sheet with a table', () => {
    const after = patchWorkbook(before, { addSheets: [results] })
    const book = readWorkbook(after)
    expect(book.sheets.map(({ name }) => name)).toEqual(['活动', '因子', '内部', '结果'])
    expect(book.tables.at(-1)).toEqual({
      name: 'ZC_Results',
      sheet: '结果',
      top: 2,
      left: 0,
      bottom: 5,
      right: 1,
      columns: ['项目\nitem', 'tCO2e'],
      headerRow: true,
      totalsRow: true,
    })
    expect(at(after, '结果', 'A3')).toEqual({ value: '项目\nitem' })
    expect(at(after, '结果', 'A4')).toEqual({ value: '=1+1' })
    expect(at(after, '结果', 'B4')).toEqual({ value: 12.5, formula: 'ZC.EMISSIONS()', format: '0.00' })
    expect(text(after, 'xl/workbook.xml')).toContain('name="结果" sheetId="5"')
    expect(touched(after)).toEqual([
      '[Content_Types].xml',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/calcChain.xml',
      'xl/worksheets/sheet4.xml',
      'xl/tables/table2.xml',
      'xl/worksheets/_rels/sheet4.xml.rels',
    ])
  })

  it('replaces a sheet in its place, again and again', () => {
    const once = patchWorkbook(before, { addSheets: [results] })
    const again = patchWorkbook(once, { replaceSheets: [results] })
    expect(readWorkbook(again)).toEqual(readWorkbook(once))
    expect(Object.keys(unzipSync(again)).toSorted()).toEqual(Object.keys(unzipSync(once)).toSorted())
    const other = patchWorkbook(before, { replaceSheets: [{ name: '活动', cells: [set('B2', 1)] }] })
    const book = readWorkbook(other)
    expect(book.tables).toEqual([])
    expect(book.sheets[0]!.rows).toEqual([undefined, [undefined, { value: 1 }]])
    const sheet = text(other, 'xl/worksheets/sheet1.xml')
    expect(sheet).toMatch(/<\/sheetData><pageMargins [^>]*><legacyDrawing r:id="rId2"\/><\/worksheet>$/)
  })

  it('edits a sheet it has just added', () => {
    const after = patchWorkbook(blankWorkbook('Sheet1'), {
      addSheets: [results],
      cells: [
        { sheet: '结果', cells: [set('C9', 'late')] },
        { sheet: 'sheet1', cells: [set('A1', 1)] },
      ],
    })
    expect(at(after, '结果', 'C9')).toEqual({ value: 'late' })
    expect(at(after, 'Sheet1', 'A1')).toEqual({ value: 1 })
  })

  it('brings styles where there are none', () => {
    const bare = fixture({
      'xl/styles.xml': null,
      'xl/_rels/workbook.xml.rels': fixtureParts['xl/_rels/workbook.xml.rels']!.replace(
        /<Relationship Id="rId4".*?\/>/,
        '',
      ),
    })
    const after = patchWorkbook(bare, { addSheets: [results] })
    expect(at(after, '结果', 'B4')?.format).toBe('0.00')
  })

  const table = results.table!
  it.each<[string, WorkbookChanges]>([
    ['a sheet twice', { addSheets: [{ name: '活动', cells: [] }] }],
    ['a sheet to replace that is not there', { replaceSheets: [results] }],
    ['a name no sheet can have', { addSheets: [{ name: 'a/b', cells: [] }] }],
    ['a table twice', { addSheets: [{ ...results, table: { ...table, name: 'ACT' } }] }],
    ['a table named like a cell', { addSheets: [{ ...results, table: { ...table, name: 'AB12' } }] }],
    ['a table without data', { addSheets: [{ ...results, table: { ...table, bottom: 3 } }] }],
    ['two columns of one name', { addSheets: [{ ...results, table: { ...table, columns: ['a', 'A'] } }] }],
    ['a header that differs', { addSheets: [{ ...results, cells: [set('A3', 'other')] }] }],
    ['a cell twice', { addSheets: [{ name: 'x', cells: [set('A1', 1), set('A1', 2)] }] }],
    ['a name like a cell', { names: [{ name: 'A1', refersTo: 'B1' }] }],
    ['a name that is a table', { names: [{ name: 'act', refersTo: 'B1' }] }],
  ])('refuses %s', (_, changes) => {
    expect(() => patchWorkbook(before, changes)).toThrow(TypeError)
  })
})

it('adds and replaces names of the whole workbook', () => {
  const after = patchWorkbook(before, {
    names: [
      { name: '产量', refersTo: '=因子!$B$1' },
      { name: 'Sum', refersTo: 'ZC.TCE("a<b")' },
    ],
  })
  expect(readWorkbook(after).names).toEqual([
    { name: '产量', refersTo: '因子!$B$1' },
    { name: '产量', sheet: '因子', refersTo: '因子!$B$1' },
    { name: 'Sum', refersTo: 'ZC.TCE("a<b")' },
  ])
  const first = patchWorkbook(blankWorkbook('S'), { names: [{ name: 'n', refersTo: 'S!$A$1' }] })
  expect(readWorkbook(first).names).toEqual([{ name: 'n', refersTo: 'S!$A$1' }])
})

it('gives the same bytes for the same changes', () => {
  const changes = { addSheets: [results], cells: [{ sheet: '活动', cells: [set('A1', 1)] }] }
  expect(patchWorkbook(before, changes)).toEqual(patchWorkbook(before, changes))
  expect(blankWorkbook('a')).toEqual(blankWorkbook('a'))
})

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
        const { format, formula: kept } = expected[row]![column] ?? {}
        const formulaText = own === undefined ? kept : (own ?? undefined)
        expected[row]![column] = {
          value: Object.is(put, -0) ? 0 : put,
          ...(formulaText === undefined ? {} : { formula: formulaText }),
          ...((format ?? (column === 6 && name === '活动' ? 'yyyy"年"m"月"d"日"' : undefined)) === undefined
            ? {}
            : { format: format ?? 'yyyy"年"m"月"d"日"' }),
        }
      }
      expect(rows(book)).toEqual(expected)
    }),
    { numRuns: 150 },
  )
})
