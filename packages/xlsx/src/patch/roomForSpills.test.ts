import { expect, it } from 'vitest'
import { cellAt } from '../testing/cellAt.ts'
import { fixture, fixtureParts } from '../testing/fixture.ts'
import { setCell } from '../testing/setCell.ts'
import { patchWorkbook } from './patchWorkbook.ts'
import type { CellChange } from './WorkbookChanges.ts'

const formula = 'SORT(C4:C5)'

function patched(bytes: Uint8Array, ...cells: CellChange[]): Uint8Array {
  return patchWorkbook(bytes, { cells: [{ sheet: '因子', cells }] })
}

const wide = patched(
  fixture(),
  setCell('D1', 1, { formula, spill: { rows: 3, columns: 2 } }),
  setCell('E1', 2),
  setCell('D2', 3, { style: { format: '0.00' } }),
  setCell('E2', 4),
  setCell('E3', 5),
  setCell('F3', 'own'),
)

it('empties what the array no longer fills, and keeps its look', () => {
  const after = patched(wide, setCell('D1', 9, { spill: { rows: 1, columns: 2 } }), setCell('E1', 8))
  const cells = ['D1', 'E1', 'D2', 'E2', 'E3', 'F3'].map((at) => cellAt(after, '因子', at))
  expect(cells).toEqual([
    { value: 9, formula, spill: { rows: 1, columns: 2 } },
    { value: 8 },
    { value: null, format: '0.00' },
    undefined,
    undefined,
    { value: 'own' },
  ])
})

it('empties what no change names inside the new block too: an old value must not pass for a new one', () => {
  const after = patched(wide, setCell('D1', 9, { formula: 'A1:A3', spill: { rows: 3, columns: 1 } }))
  expect(cellAt(after, '因子', 'D2')).toEqual({ value: null, format: '0.00' })
  expect(cellAt(after, '因子', 'E3')).toBeUndefined()
})

it('leaves a formula alone that stands in the block of another', () => {
  const part = 'xl/worksheets/sheet1.xml'
  const odd = fixtureParts[part]!.replace('<c r="B11">', '<c r="B11"><f>A1</f>')
  const cells = [setCell('B10', 1, { formula: null })]
  const after = patchWorkbook(fixture({ [part]: odd }), { cells: [{ sheet: '活动', cells }] })
  expect(cellAt(after, '活动', 'B11')).toEqual({ value: 1_250_000, formula: 'A1' })
})

it('keeps all values where only values change', () => {
  const after = patched(wide, setCell('D1', 9))
  expect(cellAt(after, '因子', 'D1')?.spill).toEqual({ rows: 3, columns: 2 })
  expect(cellAt(after, '因子', 'E3')).toEqual({ value: 5 })
})

it('may grow over empty cells and over those it is told to overwrite', () => {
  const spill = { rows: 3, columns: 3 }
  expect(() => patched(wide, setCell('D1', 9, { spill }))).toThrow('F3 is not empty: D1:F3 is not free')
  const after = patched(wide, setCell('D1', 9, { spill }), setCell('F3', 6))
  expect(cellAt(after, '因子', 'F3')).toEqual({ value: 6 })
})

it('never covers a formula unless that is removed', () => {
  const kept = patched(wide, setCell('H2', 1, { formula: 'A1' }))
  const above = array('H1', 2, 1)
  expect(() => patched(kept, above, setCell('H2', 2))).toThrow('H2 is not empty')
  expect(cellAt(patched(kept, above, setCell('H2', 2, { formula: null })), '因子', 'H2')).toEqual({
    value: 2,
  })
})

it.each<[string, CellChange[]]>([
  ['two arrays over one cell', [array('J1', 1, 3), array('K1', 2, 1)]],
  ['two arrays that cross', [array('J2', 1, 3), array('K1', 3, 1)]],
  ['an array over a formula that is set', [array('J1', 1, 3), setCell('K1', 1, { formula: 'A1' })]],
])('refuses %s', (_, cells) => {
  expect(() => patched(wide, ...cells)).toThrow(TypeError)
  expect(() => patchWorkbook(wide, { addSheets: [{ name: 'N', cells }] })).toThrow(TypeError)
})

it('refuses an array that reaches into a table', () => {
  const cells = [setCell('F4', 1), array('E2', 3, 1)]
  const table = { name: 'T', top: 3, left: 4, bottom: 5, right: 5, columns: ['a', 'b'] }
  expect(() => patchWorkbook(wide, { addSheets: [{ name: 'N', cells: cells.slice(1), table }] })).toThrow(
    'E2:E4 reaches into the table T',
  )
  const onActivity = [{ sheet: '活动', cells: [array('E2', 3, 1)] }]
  expect(() => patchWorkbook(wide, { cells: onActivity })).toThrow('reaches into the table Act')
})

function array(address: string, rows: number, columns: number): CellChange {
  return setCell(address, 1, { formula, spill: { rows, columns } })
}
