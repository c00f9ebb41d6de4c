import { readFileSync } from 'node:fs'
import type { Cell, WorkbookModel } from '@zerocarbon/workbook/model'
import { readWorkbook } from '@zerocarbon/xlsx'
import { describe, expect, it } from 'vitest'
import { testCatalogue } from '../testing/testCatalogue.ts'
import { recalculate } from './recalculate.ts'

const sample = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../../../samples/${name}`, import.meta.url)))
const sheet = (rows: Cell[][]): WorkbookModel => ({
  sheets: [{ name: '表', state: 'visible', rows }],
  tables: [],
  names: [],
  date1904: false,
})
const recalculated = (rows: Cell[][]) => recalculate(sheet(rows), testCatalogue())

describe('the samples', () => {
  it.each(['lithium-cell-plant.xlsx', 'auditors-nightmares.xlsx'])(
    '%s has the values we calculate',
    async (name) => {
      const bytes = sample(name)
      const model = readWorkbook(bytes)
      const { changed, calculated, held } = await recalculate(model, testCatalogue())
      expect(changed).toEqual([])
      expect(held).toEqual([])
      expect(calculated).toBeGreaterThan(0)
    },
  )

  it('finds the total again when it was lost', async () => {
    const bytes = sample('lithium-cell-plant.xlsx')
    const model = structuredClone(readWorkbook(bytes))
    const rows = model.sheets[0]!.rows as Cell[][]
    const before = rows[20]![1]!
    expect(before.formula).toBe('ZC.EMISSIONS()')
    rows[20]![1] = { ...before, value: 1 }
    const { changed } = await recalculate(model, testCatalogue())
    expect(changed.filter(({ at }) => at.cell === 'B21')).toEqual([
      { at: { sheet: '能源台账', cell: 'B21' }, before: 1, after: 13399.3408815264 },
    ])
  })
})

describe('what is calculated', () => {
  it('is ZC cells and what depends on them, and nothing else', async () => {
    const { changed, calculated } = await recalculated([
      [{ value: 1.2 }, { value: 0, formula: 'ZC.EMISSIONS("柴油",A1,"t")' }, { value: 0, formula: 'B1*2' }],
      [
        { value: 99, formula: 'A1+1' },
        { value: 7, formula: 'TODAY()' },
      ],
    ])
    expect(calculated).toBe(2)
    expect(changed.map(({ at, after }) => [at.cell, after])).toEqual([
      ['B1', 3.7150915648],
      ['C1', 7.4301831296],
    ])
  })

  it('takes the value a formula had, where the engine would find another', async () => {
    const { changed } = await recalculated([
      [
        { value: 1.2, formula: '1+1' },
        { value: 0, formula: 'ZC.EMISSIONS("柴油",A1,"t")' },
      ],
    ])
    expect(changed).toMatchObject([{ at: { cell: 'B1' }, after: 3.7150915648 }])
  })

  it('holds a formula with a function the engine lacks, and what hides behind it', async () => {
    const { changed, held } = await recalculated([
      [
        { value: 3.7150915648, formula: 'ZC.EMISSIONS("柴油",1.2,"t")' },
        { value: 5, formula: 'NOSUCH(A1)' },
        { value: 5, formula: 'IFERROR(B1,0)' },
      ],
    ])
    expect(changed).toEqual([])
    expect(held).toEqual([{ sheet: '表', cell: 'B1' }])
  })

  it('gives an error with its sentence for a bad call, and hands it on', async () => {
    const { errors, changed } = await recalculated([
      [
        { value: 1, formula: 'ZC.EMISSIONS("天燃气",1,"t")' },
        { value: 2, formula: 'A1+1' },
      ],
    ])
    expect(errors).toMatchObject([
      { at: { cell: 'A1' }, error: '#N/A', problem: { code: 'ZC-CARRIER-UNKNOWN' } },
    ])
    expect(changed.map(({ after }) => after)).toEqual([{ error: '#N/A' }, { error: '#N/A' }])
  })
})

describe('a formula that fills a block', () => {
  const spilling = (block: Partial<Cell>): Cell[][] => [
    [{ value: 1, formula: 'ZC.EMISSIONS("柴油",C1:C3,"t")', ...block }, { value: null }, { value: 1.2 }],
    ...Array.from({ length: 2 }, (): Cell[] => [
      { value: 'spill' in block || 'array' in block ? 1 : null },
      { value: null },
      { value: 1.2 },
    ]),
  ]
  const written = async (block: Partial<Cell>): Promise<unknown> =>
    (await recalculated(spilling(block))).changes.cells?.[0]?.cells.map(({ row, value, spill }) => [
      row,
      value,
      spill,
    ])

  it('has all its cells written', async () => {
    expect(await written({ spill: { rows: 3, columns: 1 } })).toEqual([
      [0, 3.7150915648, undefined],
      [1, 3.7150915648, undefined],
      [2, 3.7150915648, undefined],
    ])
  })

  it('grows where it is a dynamic array', async () => {
    const grown = spilling({ spill: { rows: 2, columns: 1 } }).with(2, [
      { value: null },
      { value: null },
      { value: 1.2 },
    ])
    const { changes } = await recalculated(grown)
    expect(changes.cells?.[0]?.cells.map(({ row, spill }) => [row, spill])).toEqual([
      [0, { rows: 3, columns: 1 }],
      [1, undefined],
      [2, undefined],
    ])
  })

  it('keeps its size where that was fixed, and its values where it would have to grow over others', async () => {
    const fixed = spilling({ array: { rows: 2, columns: 1 } })
    expect((await recalculated(fixed)).changed).toEqual([])
    const free = fixed.with(2, [{ value: null }, { value: null }, { value: 1.2 }])
    const { changes } = await recalculated(free)
    expect(changes.cells?.[0]?.cells.map(({ row, spill }) => [row, spill])).toEqual([
      [0, undefined],
      [1, undefined],
    ])
  })

  it('stays a plain formula where the file has one: the rest would be constants there', async () => {
    expect(await written({})).toEqual([[0, 3.7150915648, undefined]])
  })
})

describe('a circle', () => {
  const refused = async (rows: Cell[][]): Promise<unknown> => {
    const { errors, changed } = await recalculated(rows)
    const wrong = changed.filter(({ after }) => typeof after !== 'object' || after === null)
    return { wrong, errors: errors.map(({ at, problem }) => [at.cell, problem?.code, problem?.info]) }
  }
  const info = (...cells: string[]) => ({ cells: cells.map((cell) => `表!${cell}`), more: 0 })
  const dieselOf = (cell: string): string => `ZC.EMISSIONS("柴油",${cell},"t")`

  it('is an error that names its cells, and so is what depends on it', async () => {
    const rows = [
      [
        { value: 0, formula: dieselOf('A2') },
        { value: 1, formula: 'A1+1' },
      ],
      [{ value: 0, formula: 'A1' }],
    ]
    expect(await refused(rows)).toEqual({
      wrong: [],
      errors: [
        ['A1', 'ZC-FORMULA-CIRCULAR', info('A1', 'A2')],
        ['A2', 'ZC-FORMULA-CIRCULAR', info('A1', 'A2')],
      ],
    })
    expect((await recalculated(rows)).changed.map(({ at, after }) => [at.cell, after])).toEqual(
      ['A1', 'B1', 'A2'].map((cell) => [cell, { error: '#VALUE!' }]),
    )
  })

  it('may be one cell, or hold no ZC function', async () => {
    expect(await refused([[{ value: 0, formula: dieselOf('A1') }]])).toMatchObject({
      errors: [['A1', 'ZC-FORMULA-CIRCULAR', info('A1')]],
    })
    const beside = [
      { value: 0, formula: dieselOf('1') },
      { value: 0, formula: 'A1+C1' },
      { value: 0, formula: 'B1' },
    ]
    expect(await refused([beside])).toEqual({
      wrong: [{ at: { sheet: '表', cell: 'A1' }, before: 0, after: 3.0959096373333335 }],
      errors: [
        ['B1', 'ZC-FORMULA-CIRCULAR', info('B1', 'C1')],
        ['C1', 'ZC-FORMULA-CIRCULAR', info('B1', 'C1')],
      ],
    })
  })

  it('is none where a formula only asks where a cell stands', async () => {
    const { changed, errors } = await recalculated([
      [
        { value: 0, formula: `${dieselOf('B1')}+0*ROW(A1)+0*ROWS(A$1:A1)+0*COLUMN('表'!A:A)` },
        { value: 1.2 },
      ],
    ])
    expect([changed[0]?.after, errors]).toEqual([3.7150915648, []])
    expect(
      await refused([[{ value: 0, formula: `${dieselOf('B1')}+ROW(A1)+A1` }, { value: 1 }]]),
    ).toMatchObject({
      errors: [['A1', 'ZC-FORMULA-CIRCULAR', info('A1')]],
    })
  })
})

it('lists a function nobody has, also behind IFERROR, and leaves its value alone', async () => {
  const { changed, errors, held, calculated } = await recalculated([
    [
      { value: 5, formula: 'ZC.EMISION("柴油",1,"t")' },
      { value: 6, formula: 'IFERROR(ZC.NOPE(1),0)' },
    ],
  ])
  expect([changed, held, calculated]).toEqual([[], [], 0])
  expect(errors.map(({ at, error, problem }) => [at.cell, error, problem?.code, problem?.info])).toEqual([
    ['A1', '#NAME?', 'ZC-FUNCTION-UNKNOWN', expect.objectContaining({ name: 'EMISION' })],
    ['B1', '#NAME?', 'ZC-FUNCTION-UNKNOWN', expect.objectContaining({ name: 'NOPE' })],
  ])
})

it.each([
  ['', null],
  ['with a value from before', 5],
])('never adds up a function nobody has%s: what depends on it is an error', async (_, value) => {
  const { changed, errors, calculated } = await recalculated([
    [{ value, formula: 'IFERROR(ZC.EMISION("柴油",1,"t"),0)' }],
    [{ value: 3.7150915648, formula: 'ZC.EMISSIONS("柴油",1.2,"t")' }],
    [{ value: 8.7, formula: 'SUM(A1:A2)' }],
    [{ value: 6, formula: 'A1+1' }],
    [{ value: 7, formula: 'A4+1' }],
    [{ value: 9, formula: 'ZC.EMISSIONS("柴油",A1,"t")' }],
  ])
  expect(changed.map(({ at, after }) => [at.cell, after])).toEqual(
    ['A3', 'A4', 'A5', 'A6'].map((cell) => [cell, { error: '#NAME?' }]),
  )
  expect(errors.map(({ at }) => at.cell)).toContain('A1')
  expect(calculated).toBe(5)
})

it('lists what somebody has to look at although the cell has a number', async () => {
  const formula = 'ZC.MASSBALANCE(A1:B1,C1:D1)'
  const rows = [[{ value: 100 }, { value: 0.1 }, { value: 100 }, { value: 0.9 }, { value: 0, formula }]]
  const { warnings, errors } = await recalculated(rows)
  expect([warnings.map(({ at, warning }) => [at.cell, warning.code]), errors]).toEqual([
    [['E1', 'ZC-BALANCE-NEGATIVE']],
    [],
  ])
  const { warnings: none } = await recalculated([rows[0]!.with(1, { value: 0.9 }).with(3, { value: 0.1 })])
  expect(none).toEqual([])
})
