import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { readWorkbook } from '../read/readWorkbook.ts'
import { cellAt } from '../testing/cellAt.ts'
import { fixture, fixtureParts } from '../testing/fixture.ts'
import { partText } from '../testing/partText.ts'
import { setCell } from '../testing/setCell.ts'
import { touchedParts } from '../testing/touchedParts.ts'
import { patchWorkbook } from './patchWorkbook.ts'
import type { CellChange } from './WorkbookChanges.ts'

const before = fixture()

function patched(sheet: string, ...cells: CellChange[]): Uint8Array {
  return patchWorkbook(before, { cells: [{ sheet, cells }] })
}

it('changes one cell and keeps every other byte', () => {
  const after = patched('活动', setCell('C4', 1_300_000))
  expect(touchedParts(before, after)).toEqual(['xl/worksheets/sheet1.xml'])
  expect(Object.keys(unzipSync(after))).toEqual(Object.keys(unzipSync(before)))
  expect(partText(after, 'xl/worksheets/sheet1.xml')).toBe(
    fixtureParts['xl/worksheets/sheet1.xml']!.replace('<v>1250000</v>', '<v>1300000</v>'),
  )
})

it('changes nothing when there is nothing to change', () => {
  expect(touchedParts(before, patchWorkbook(before, {}))).toEqual([])
  expect(touchedParts(before, patchWorkbook(before, { cells: [{ sheet: '活动', cells: [] }] }))).toEqual([])
})

it('keeps a formula and renews its value', () => {
  const after = patched('活动', setCell('E4', 700), setCell('B10', 1))
  expect(cellAt(after, '活动', 'E4')).toEqual({ ...cellAt(before, '活动', 'E4'), value: 700 })
  expect(partText(after, 'xl/worksheets/sheet1.xml')).toContain(
    '<c r="B10" cm="1"><f t="array" ref="B10:B11">_xlfn._xlws.SORT(C4:C5)</f><v>1</v></c>',
  )
  expect(touchedParts(before, after)).toEqual(['xl/worksheets/sheet1.xml'])
})

it('renews values of a shared formula and leaves it shared', () => {
  const after = patched('活动', setCell('B17', 5), setCell('B19', 6))
  expect(partText(after, 'xl/worksheets/sheet1.xml')).toBe(
    fixtureParts['xl/worksheets/sheet1.xml']!.replace('<v>2500001</v>', '<v>5</v>').replace(
      '<f t="shared" si="0"/><v>1</v>',
      '<f t="shared" si="0"/><v>6</v>',
    ),
  )
  expect(touchedParts(before, after)).toEqual(['xl/worksheets/sheet1.xml'])
})

it('removes or adds a formula, and the chain of calculation with it', () => {
  const after = patched(
    '活动',
    setCell('E4', 1, { formula: null }),
    setCell('Z9', 2, { formula: 'ZC.TCE(A1,"ZC.X(")' }),
  )
  expect(cellAt(after, '活动', 'E4')).toEqual({ value: 1, format: '#,##0.00" t"' })
  expect(cellAt(after, '活动', 'Z9')).toEqual({ value: 2, formula: 'ZC.TCE(A1,"ZC.X(")' })
  expect(partText(after, 'xl/worksheets/sheet1.xml')).toContain('<f>_xldudf_ZC_TCE(A1,"ZC.X(")</f>')
  expect(unzipSync(after)['xl/calcChain.xml']).toBeUndefined()
  expect(partText(after, '[Content_Types].xml')).not.toContain('calcChain')
  expect(partText(after, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain')
})

it('writes a shared formula out when its first cell changes', () => {
  const after = patched('活动', setCell('B17', 5, { formula: 'A1' }), setCell('B18', 6))
  expect(cellAt(after, '活动', 'B17')).toEqual({ value: 5, formula: 'A1' })
  expect(cellAt(after, '活动', 'B18')).toEqual({ value: 6, formula: 'C5*2+LOG10(10)' })
  expect(cellAt(after, '活动', 'B19')).toEqual({ value: 1, formula: 'C6*2+LOG10(10)' })
  expect(partText(after, 'xl/worksheets/sheet1.xml')).not.toContain('shared')
  const member = patched('活动', setCell('B18', 6, { formula: null }))
  expect(cellAt(member, '活动', 'B18')).toEqual({ value: 6 })
  expect(cellAt(member, '活动', 'B19')).toEqual({ value: 1, formula: 'C6*2+LOG10(10)' })
})

it('puts new cells where they belong, in rows with and without address and in prefixed sheets', () => {
  const after = patchWorkbook(before, {
    cells: [
      { sheet: '因子', cells: [setCell('A3', 'x'), setCell('C1', true), setCell('B8', null)] },
      {
        sheet: '内部',
        cells: [setCell('A1', 1), setCell('A2', '<&>'), setCell('C2', 3), setCell('B9', { error: '#REF!' })],
      },
    ],
  })
  expect(partText(after, 'xl/worksheets/sheet3.xml')).toContain(
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
  const after = patched(
    '活动',
    setCell('G5', 46_112),
    setCell('C4', 1, { style }),
    setCell('C5', 2, { style }),
  )
  expect(cellAt(after, '活动', 'G5')?.format).toBe('yyyy"年"m"月"d"日"')
  expect(cellAt(after, '活动', 'C4')?.format).toBe('#,##0.00" t"')
  const styles = partText(after, 'xl/styles.xml')
  expect(styles).toContain('<font><b/><sz val="11"/><color rgb="FF1B5E20"/><name val="Arial"/></font>')
  expect(styles).toContain(
    '<xf numFmtId="164" fontId="2" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment horizontal="right" wrapText="1"/></xf></cellXfs>',
  )
  expect(styles).toContain('<cellXfs count="5">')
})

it('reuses a style that is there', () => {
  const style = { format: '#,##0.00" t"' }
  const once = patched('因子', setCell('B8', 1, { style }))
  expect(touchedParts(before, once)).toEqual(['xl/worksheets/sheet2.xml', 'xl/styles.xml'])
  expect(
    touchedParts(
      before,
      patchWorkbook(once, { cells: [{ sheet: '因子', cells: [setCell('B1', 2, { style })] }] }),
    ),
  ).toHaveLength(2)
  expect(partText(once, 'xl/styles.xml')).not.toContain('165')
})

it.each([
  ['a number without end', '活动', setCell('A1', Infinity)],
  ['a place off the sheet', '活动', { row: -1, column: 0, value: 1 }],
  ['a sheet that is not there', 'nope', setCell('A1', 1)],
  ['a header that differs from its table', '活动', setCell('A3', 'Energy')],
  ['a colour that is none', '活动', setCell('A1', 1, { style: { fill: 'red' } })],
  ['a text too long', '活动', setCell('A1', 'x'.repeat(32_768))],
])('refuses %s', (_, sheet, change) => {
  expect(() => patched(sheet, change)).toThrow(TypeError)
})
