import { readFileSync } from 'node:fs'
import { BooleanNumber } from '@univerjs/core'
import { InsertRowMutation, RemoveRowMutation, SetWorksheetNameMutation } from '@univerjs/sheets'
import { openPackage, readWorkbook } from '@zerocarbon/xlsx'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openSample, type OpenSample } from '../testing/openSample.ts'
import { testCatalogue } from '../testing/testCatalogue.ts'
import { saveBook } from './saveBook.ts'

const plant = new Uint8Array(
  readFileSync(new URL('../../../../samples/lithium-cell-plant.xlsx', import.meta.url)),
)
const opened = async (): Promise<OpenSample> => {
  const book = await openSample(plant, testCatalogue())
  onTestFinished(book.dispose)
  return book
}
const save = ({ engine, file, log }: OpenSample): Uint8Array => saveBook(engine, file, log).bytes
const changedParts = (bytes: Uint8Array): string[] => {
  const after = openPackage(bytes).parts
  return [...openPackage(plant).parts].flatMap(([name, { crc }]) =>
    after.get(name)?.crc === crc ? [] : [name],
  )
}
/** Row 5 of the table is the first month of purchased electricity. */
const meter = { sheet: 'ZC_Activity', row: 4, column: 4 }

it('gives the same bytes where nothing was changed', async () => {
  expect(save(await opened())).toBe(plant)
})

describe('an edited meter', () => {
  it('changes the totals in the file and no other part than the sheets they stand on', async () => {
    const book = await opened()
    const total = async (): Promise<unknown> => {
      const place = { sheet: '能源台账', top: 20, left: 1, bottom: 20, right: 1 }
      return (await book.host.read([place]))[0]?.[0]?.[0]?.value
    }
    expect(await total()).toBe(13399.3408815264)
    await book.host.write([{ ...meter, value: 100 }])
    await book.calculation.settled()
    const after = await total()
    expect(after).not.toBe(13399.3408815264)
    const bytes = save(book)
    const model = readWorkbook(bytes)
    expect(model.sheets[2]!.rows[4]?.[4]?.value).toBe(100)
    expect(model.sheets[0]!.rows[20]?.[1]).toMatchObject({ value: after, formula: 'ZC.EMISSIONS()' })
    expect(changedParts(bytes)).toEqual(['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet3.xml'])
  })

  it('that is deleted turns the total into an error, never into a smaller number', async () => {
    const book = await opened()
    await book.host.write([{ ...meter, value: null }])
    await book.calculation.settled()
    const model = readWorkbook(save(book))
    expect(model.sheets[0]!.rows[20]?.[1]?.value).toEqual({ error: '#N/A' })
    expect(model.sheets[2]!.rows[4]?.[4]?.value ?? null).toBeNull()
  })
})

it('writes formulas, formats, new sheets with their table, and names', async () => {
  const book = await opened()
  const { host } = book
  await host.write([
    { sheet: '能源台账', row: 29, column: 0, formula: 'ZC.EMISSIONS("柴油",1.2,"t")', format: '0.00' },
  ])
  await host.addSheet('ZC_Findings')
  await host.addTable('ZC_Findings', { sheet: 'ZC_Findings', top: 0, left: 0, bottom: 1, right: 1 }, [
    '编号',
    '说明',
  ])
  await host.write([{ sheet: 'ZC_Findings', row: 1, column: 1, value: '=1+1' }])
  await book.calculation.settled()
  const model = readWorkbook(save(book))
  expect(model.sheets[0]!.rows[29]?.[0]).toEqual({
    value: 3.7150915648,
    formula: 'ZC.EMISSIONS("柴油",1.2,"t")',
    format: '0.00',
  })
  expect(model.tables.at(-1)).toMatchObject({ name: 'ZC_Findings', columns: ['编号', '说明'], bottom: 1 })
  expect(model.sheets.at(-1)?.rows[1]?.[1]).toEqual({ value: '=1+1' })
})

it('writes a new formula that fills a block as a dynamic array', async () => {
  const book = await opened()
  await book.host.write([{ sheet: '计量点', row: 80, column: 0, formula: 'ZC.INVENTORY()' }])
  await book.calculation.settled()
  const once = saveBook(book.engine, book.file, book.log)
  const { rows } = once.model.sheets[4]!
  expect(rows[80]?.[0]).toMatchObject({ value: '排放源', formula: 'ZC.INVENTORY()', spill: { columns: 6 } })
  expect(rows[81]?.[0]?.value).toBe('外购电力')
  expect(saveBook(book.engine, once, book.log)).toBe(once)
  const again = await openSample(once.bytes, testCatalogue())
  onTestFinished(again.dispose)
  expect(saveBook(again.engine, again.file, again.log)).toBe(again.file)
  await again.host.write([{ sheet: '计量点', row: 80, column: 0, value: null }])
  await again.calculation.settled()
  const cleared = saveBook(again.engine, again.file, again.log)
  expect(cleared.model.sheets[4]!.rows[81]?.[0]?.value ?? null).toBeNull()
})

it('compares with what was saved last', async () => {
  const book = await opened()
  await book.host.addSheet('新')
  const once = saveBook(book.engine, book.file, book.log)
  await book.host.write([{ sheet: '新', row: 0, column: 0, value: 5 }])
  const twice = saveBook(book.engine, once, book.log)
  expect(twice.model.sheets.map(({ name }) => name).slice(-1)).toEqual(['新'])
  expect(twice.model.sheets.at(-1)?.rows[0]?.[0]?.value).toBe(5)
  expect(saveBook(book.engine, twice, book.log)).toBe(twice)
})

describe('what cannot be written is refused', () => {
  const rows = (unitId: string) => ({
    unitId,
    subUnitId: 'sheet1',
    range: { startRow: 5, endRow: 5, startColumn: 0, endColumn: 9 },
    rowInfo: { h: 20, hd: BooleanNumber.FALSE },
  })

  it('inserted rows, until they are undone', async () => {
    const book = await opened()
    book.engine.commands.syncExecuteCommand(InsertRowMutation.id, rows(book.engine.unit))
    expect(() => save(book)).toThrow('ZC-STRUCTURE-CHANGED')
    book.engine.commands.syncExecuteCommand(RemoveRowMutation.id, rows(book.engine.unit))
    expect(save(book)).toBe(plant)
  })

  it('a sheet with another name', async () => {
    const book = await opened()
    const params = { unitId: book.engine.unit, subUnitId: 'sheet5', name: '新名' }
    book.engine.commands.syncExecuteCommand(SetWorksheetNameMutation.id, params)
    expect(() => save(book)).toThrow('计量点')
  })

  it('a header typed over, and a table on an existing sheet', async () => {
    const book = await opened()
    await book.host.write([{ sheet: 'ZC_Activity', row: 0, column: 0, value: '起' }])
    expect(() => save(book)).toThrow('ZC-STRUCTURE-CHANGED')
    const other = await opened()
    await other.host.addTable('新表', { sheet: '能源台账', top: 40, left: 0, bottom: 41, right: 0 }, ['一'])
    expect(() => save(other)).toThrow('新表')
  })
})
