import type { Cell, WorkbookModel } from '@zerocarbon/workbook/model'
import type { CellChange } from '@zerocarbon/xlsx'
import { describe, expect, it } from 'vitest'
import { workbookIn } from '../engine/Engine.ts'
import { openHeadless } from '../engine/openEngine.ts'
import { createGridHost } from '../host/createGridHost.ts'
import { testCatalogue } from '../testing/testCatalogue.ts'
import { cellChanges } from './cellChanges.ts'
import { structureFault } from './structureFault.ts'
import { StructureLog } from './StructureLog.ts'

type Edit = readonly [row: number, column: number, value: number]
const block = { rows: 3, columns: 1 }
const column = (first: Omit<Cell, 'value'>, ...values: Cell['value'][]): Cell[] =>
  values.map((value, i) => (i === 0 ? { value, ...first } : { value }))
/** Columns side by side, as rows. */
const beside = (...columns: Cell[][]): Cell[][] =>
  [0, 1, 2].map((r) => columns.map((one) => one[r] ?? { value: null }))
/** Stored values that no engine would give, so that a recalculated cell cannot look like a kept one. */
const arrays = beside(
  column({ formula: 'SEQUENCE(F1)', spill: block }, 10, 20, 30),
  column({ formula: 'FOO(F1)', spill: block }, 1, 'x', true),
  column({ formula: 'F1*SEQUENCE(3)', array: block }, 70, 80, 90),
  column({ formula: 'FOO(F1)', array: block }, 4, 5, 6),
  column({ formula: 'IFERROR(FOO(F1),0)' }, 77),
  column({}, 3),
)

async function after(rows: Cell[][], ...edits: Edit[]) {
  const model: WorkbookModel = {
    sheets: [{ name: '表', state: 'visible', rows }],
    tables: [],
    names: [],
    date1904: false,
  }
  const { engine, calculation, dispose } = openHeadless(model, testCatalogue())
  try {
    await calculation.settled()
    const log = new StructureLog(engine.commands, engine.unit)
    await createGridHost(engine, calculation).write(
      edits.map(([row, at, value]) => ({ sheet: '表', row, column: at, value })),
    )
    await calculation.settled()
    const look = { styles: [], sheets: [], resources: [] }
    const file = { bytes: new Uint8Array(), model, look, sheetIds: ['sheet1'] }
    const changes = cellChanges(engine, workbookIn(engine).getSheetBySheetId('sheet1')!, { rows })
    return { changes, fault: structureFault(engine, file, log) }
  } finally {
    dispose()
  }
}
const named = (changes: readonly CellChange[]) =>
  changes.map(({ row, column: at, value, spill }) => [
    `${'ABCDEF'[at] ?? ''}${String(row + 1)}`,
    value,
    ...(spill ? [spill.rows] : []),
  ])

describe('stored values of arrays', () => {
  it('stay where nothing they depend on changed, also where the engine would give others', async () => {
    expect((await after(arrays)).changes).toEqual([])
    expect(named((await after(arrays, [2, 5, 1])).changes)).toEqual([['F3', 1]])
  })

  it('follow their formula where the engine knows it, and stay where it does not', async () => {
    expect(named((await after(arrays, [0, 5, 4])).changes)).toEqual([
      ['A1', 1, 4],
      ['C1', 4],
      ['F1', 4],
      ['A2', 2],
      ['C2', 8],
      ['A3', 3],
      ['C3', 12],
      ['A4', 4],
    ])
  })

  it('make room for what is typed into a dynamic one', async () => {
    const { changes, fault } = await after(arrays, [1, 1, 99])
    expect(named(changes)).toEqual([
      ['B1', 1, 1],
      ['B2', 99],
      ['B3', null],
    ])
    expect(fault).toBeUndefined()
  })

  it.each([2, 3])('are refused where one cell of fixed size is typed over (column %i)', async (at) => {
    const { fault } = await after(arrays, [1, at, 99])
    expect(fault?.problem).toMatchObject({
      code: 'ZC-STRUCTURE-CHANGED',
      info: { place: `表!${'ABCD'[at] ?? ''}2` },
    })
    expect((await after(arrays, [0, at, 99])).fault).toBeUndefined()
  })
})

it('repeats one result over an array of fixed size, and says #N/A where none reaches', async () => {
  const rows = beside(
    column({ formula: 'C1+0', array: block }, 5, 5, 5),
    column({ formula: 'C1*SEQUENCE(2)', array: block }, 5, 10, { error: '#N/A' }),
    column({}, 5),
  )
  expect((await after(rows)).changes).toEqual([])
  expect(named((await after(rows, [0, 2, 6])).changes)).toEqual([
    ['A1', 6],
    ['B1', 6],
    ['C1', 6],
    ['A2', 6],
    ['B2', 12],
    ['A3', 6],
  ])
})

it('keeps a formula that stands inside the block of another', async () => {
  const rows = beside(column({ formula: 'SEQUENCE(3)', spill: block }, 1, 2, 3))
  rows[1]![0] = { value: 2, formula: '1+1' }
  expect((await after(rows)).changes).toEqual([])
})

it('keeps texts that look like errors or numbers', async () => {
  const rows: Cell[][] = [
    ['#N/A', '#DIV/0!', '#GETTING_DATA', '007', ' x ', 'TRUE'].map((value) => ({ value })),
    [{ value: '#N/A', formula: '"#N"&"/A"' }, { value: { error: '#N/A' } }],
  ]
  expect((await after(rows)).changes).toEqual([])
})
