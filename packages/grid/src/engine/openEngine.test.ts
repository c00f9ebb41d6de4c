import { readFileSync } from 'node:fs'
import { UniverInstanceType } from '@univerjs/core'
import type { WorkbookModel } from '@zerocarbon/workbook/model'
import { readWorkbook } from '@zerocarbon/xlsx'
import { describe, expect, it, onTestFinished } from 'vitest'
import { snapshotOf } from '../open/snapshotOf.ts'
import { newUnit } from './Engine.ts'
import { beginBook } from './openEngine.ts'
import { sameShown } from './sameShown.ts'
import { openSample, type OpenSample } from '../testing/openSample.ts'
import { testCatalogue } from '../testing/testCatalogue.ts'
import { problemAt } from './problemAt.ts'

const sample = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../../../samples/${name}`, import.meta.url)))
const opened = async (name = 'lithium-cell-plant.xlsx'): Promise<OpenSample> => {
  const book = await openSample(sample(name), testCatalogue())
  onTestFinished(book.dispose)
  return book
}

it.each(['lithium-cell-plant.xlsx', 'auditors-nightmares.xlsx'])(
  '%s opens with its sheets, tables, values and formulas',
  async (name) => {
    const { host } = await opened(name)
    const model = readWorkbook(sample(name))
    expect(await host.sheets()).toEqual(
      model.sheets.map(({ name: sheet, state }) => ({ name: sheet, state })),
    )
    expect((await host.tables()).map((table) => table.name)).toEqual(model.tables.map((table) => table.name))
    const different: unknown[] = []
    for (const { name: sheet, rows } of model.sheets) {
      const [cells = []] = await host.read([{ sheet, top: 0, left: 0, bottom: rows.length - 1, right: 20 }])
      for (const [r, row] of rows.entries()) {
        for (const [c, cell] of (row ?? []).entries()) {
          const got = cells[r]![c]!
          const same =
            !cell ||
            (got.formula === cell.formula &&
              got.format === cell.format &&
              sameShown(got.value, cell.value === '' ? null : cell.value))
          if (!same) different.push([sheet, r, c, cell, got])
        }
      }
    }
    expect(different).toEqual([])
  },
)

describe('a cell with a ZC error', () => {
  it('has its sentence, also inside a sum of several calls, until it is mended', async () => {
    const { host, calculation, engine } = await opened()
    const place = { sheet: '能源台账', cell: 'K1' }
    const write = { sheet: '能源台账', row: 0, column: 10 }
    await host.write([{ ...write, formula: 'ZC.EMISSIONS("天燃气",1,"t")+ZC.EMISSIONS("柴油",1,"t")' }])
    await calculation.settled()
    expect(problemAt(engine, place)).toMatchObject({ code: 'ZC-CARRIER-UNKNOWN' })
    await host.write([{ ...write, formula: 'ZC.EMISSIONS("柴油",1,"t")' }])
    await calculation.settled()
    expect(problemAt(engine, place)).toBeUndefined()
  })

  it('knows the sentence of each cell it spilled', async () => {
    const { host, calculation, engine } = await opened()
    await host.write([
      { sheet: '能源台账', row: 40, column: 0, value: 1 },
      { sheet: '能源台账', row: 41, column: 0, value: '约三吨' },
      { sheet: '能源台账', row: 40, column: 1, formula: 'ZC.EMISSIONS("柴油",A41:A42,"t")' },
    ])
    await calculation.settled()
    expect(problemAt(engine, { sheet: '能源台账', cell: 'B41' })).toBeUndefined()
    expect(problemAt(engine, { sheet: '能源台账', cell: 'B42' })).toMatchObject({ code: 'ZC-AMOUNT-TEXT' })
  })
})

it('lets what reads the tables follow a formula inside a table', async () => {
  const { host, calculation } = await opened()
  await host.write([
    { sheet: '计量点', row: 60, column: 0, value: 100 },
    { sheet: 'ZC_Activity', row: 4, column: 4, formula: '计量点!A61*1' },
  ])
  await calculation.settled()
  const total = { sheet: '能源台账', top: 20, left: 1, bottom: 20, right: 1 }
  const first = (await host.read([total]))[0]![0]![0]!.value
  await host.write([{ sheet: '计量点', row: 60, column: 0, value: 200 }])
  await calculation.settled()
  const second = (await host.read([total]))[0]![0]![0]!.value
  expect(Number(second) - Number(first)).toBeGreaterThan(0)
})

it('spills a table and takes it back', async () => {
  const { host, calculation } = await opened()
  const write = { sheet: '计量点', row: 80, column: 0 }
  await host.write([{ ...write, formula: 'ZC.INVENTORY()' }])
  await calculation.settled()
  const block = { sheet: '计量点', top: 80, left: 0, bottom: 81, right: 1 }
  const [cells] = await host.read([block])
  expect(cells?.map((row) => row.map(({ value }) => value))).toMatchObject([
    ['排放源', '范围'],
    ['外购电力', 2],
  ])
  await host.write([{ ...write, value: null }])
  await calculation.settled()
  expect((await host.read([block]))[0]?.[1]?.[1]?.value).toBeNull()
})

it('counts no cell any more that a formula stopped filling', async () => {
  const { host, calculation } = await opened()
  const write = { sheet: '计量点', row: 80 }
  await host.write([
    { ...write, column: 3, value: 3 },
    { ...write, column: 0, formula: 'SEQUENCE(D81)' },
    { ...write, column: 1, formula: 'SUM(A81:A83)' },
    { ...write, column: 2, formula: 'B81*10' },
  ])
  await calculation.settled()
  const sums = { sheet: '计量点', top: 80, left: 1, bottom: 80, right: 2 }
  const values = async (): Promise<unknown> => (await host.read([sums]))[0]![0]!.map(({ value }) => value)
  expect(await values()).toEqual([6, 60])
  await host.write([{ ...write, column: 3, value: 2 }])
  await calculation.settled()
  expect(await values()).toEqual([3, 30])
})

it('keeps what formulas spilled in a file that takes the place of another', async () => {
  const book = await opened()
  const { engine } = book
  const column = [1, 2, 3].map((value) => [{ value }])
  const rows = [
    [{ ...column[0]![0]!, formula: 'FOO(3)', spill: { rows: 3, columns: 1 } }],
    ...column.slice(1),
  ]
  const sheets = [{ name: 'S', state: 'visible' as const, rows }]
  const model: WorkbookModel = { sheets, tables: [], names: [], date1904: false }
  // As the page does it; the engine goes on clearing up behind the workbook it closed.
  for (let round = 0; round < 3; round++) {
    engine.units.disposeUnit(engine.unit)
    engine.unit = newUnit()
    engine.univer.createUnit(UniverInstanceType.UNIVER_SHEET, { ...snapshotOf(model), id: engine.unit })
    const calculation = beginBook(engine, model)
    await calculation.settled()
    const [block] = await book.host.read([{ sheet: 'S', top: 0, left: 0, bottom: 2, right: 0 }])
    expect(block!.map(([cell]) => cell!.value)).toEqual([1, 2, 3])
    calculation.dispose()
  }
})

it('keeps two open workbooks apart', async () => {
  const first = await opened()
  const second = await opened()
  const total = { sheet: '能源台账', top: 20, left: 1, bottom: 20, right: 1 }
  await first.host.write([{ sheet: 'ZC_Activity', row: 4, column: 4, value: 100 }])
  await first.calculation.settled()
  await second.host.write([{ sheet: '能源台账', row: 29, column: 0, formula: 'B21*1' }])
  await second.calculation.settled()
  const copied = { ...total, top: 29, left: 0, bottom: 29, right: 0 }
  expect((await second.host.read([total, copied])).map((block) => block[0]?.[0]?.value)).toEqual([
    13399.3408815264, 13399.3408815264,
  ])
  expect((await first.host.read([total]))[0]?.[0]?.[0]?.value).not.toBe(13399.3408815264)
})
