import { contractWorkbook, hostContract } from '@zerocarbon/workbook/testing'
import { afterAll, expect, it, vi } from 'vitest'
import { openInOfficeJs } from '../../test/library/openInOfficeJs.ts'
import { createExcelHost } from './createExcelHost.ts'

afterAll(() => {
  vi.unstubAllGlobals()
})

// Through Microsoft's own excel-win32-16.01.js, unmodified; what answers its batches is ours.
hostContract('the Excel host', async () => {
  openInOfficeJs(contractWorkbook)
  return createExcelHost()
})

const sheet = '能源台账'
const readBack = async (host: ReturnType<typeof createExcelHost>, row: number, column: number) =>
  (await host.read([{ sheet, top: row, left: column, bottom: row, right: column }]))[0]?.[0]?.[0]

it.each(['2026-03', '1.20', 'TRUE', '#N/A', '=1+1', "'单引号", '1-2', '一厂', '外购电力（市场化）', ''])(
  'writes the text %j as a text',
  async (value) => {
    openInOfficeJs(contractWorkbook)
    const host = createExcelHost()
    await host.write([{ sheet, row: 20, column: 0, value }])
    expect(await readBack(host, 20, 0)).toEqual({ value: value === '' ? null : value })
  },
)

it('tells an error from a text that looks like one', async () => {
  const rows = [
    [{ value: { error: '#DIV/0!' as const } }, { value: '#DIV/0!' }, { value: '' }, { value: null }],
  ]
  openInOfficeJs({ ...contractWorkbook, sheets: [{ name: sheet, state: 'visible', rows }], tables: [] })
  const [block] = await createExcelHost().read([{ sheet, top: 0, left: 0, bottom: 0, right: 3 }])
  expect(block?.[0]).toEqual([
    { value: { error: '#DIV/0!' } },
    { value: '#DIV/0!' },
    { value: '' },
    { value: null },
  ])
})

it('reads a large table in parts, in order', async () => {
  const count = 60_000
  const rows = Array.from({ length: count + 2 }, (_, i) => [{ value: i === 0 ? '用量' : i }])
  const place = { sheet, top: 0, left: 0, bottom: count + 1, right: 0 }
  const table = { ...place, name: 'ZC_Activity', columns: ['用量'], headerRow: true, totalsRow: true }
  openInOfficeJs({ ...contractWorkbook, sheets: [{ name: sheet, state: 'visible', rows }], tables: [table] })
  const [read] = await createExcelHost().tables()
  expect(read?.rows.length).toBe(count)
  expect(read?.rows.every(([value], i) => value === i + 1)).toBe(true)
})

it('reads a large block of long texts in answers that Excel on the web gives', async () => {
  const text = '电'.repeat(30)
  const rows = Array.from({ length: 50_000 }, (_, i) => [{ value: `${text}${String(i)}` }, { value: i / 7 }])
  openInOfficeJs({ ...contractWorkbook, sheets: [{ name: sheet, state: 'visible', rows }], tables: [] })
  const [read] = await createExcelHost().read([{ sheet, top: 0, left: 0, bottom: 49_999, right: 1 }])
  expect(read).toEqual(rows)
})

it('reads a large table of long texts in answers that Excel on the web gives', async () => {
  const [text, last] = ['电'.repeat(60), 50_000]
  const rows = Array.from({ length: last + 1 }, (_, i) => [
    { value: i === 0 ? '排放源' : `${text}${String(i)}` },
    { value: i === 0 ? '备注' : text },
  ])
  const place = { sheet, top: 0, left: 0, bottom: last, right: 1 }
  const table = {
    ...place,
    name: 'ZC_Activity',
    columns: ['排放源', '备注'],
    headerRow: true,
    totalsRow: false,
  }
  openInOfficeJs({ ...contractWorkbook, sheets: [{ name: sheet, state: 'visible', rows }], tables: [table] })
  const [read] = await createExcelHost().tables()
  expect(read?.rows.length).toBe(last)
  expect(read?.rows.every(([source, note], i) => source === text + String(i + 1) && note === text)).toBe(true)
})

it('reads all tables in one trip, after two that say where they are', async () => {
  const names = ['ZC_Settings', 'ZC_Activity', 'ZC_Facts', 'ZC_Green', '其他']
  const rows = ['栏', '值'].map((text) => names.map((name) => ({ value: `${name} ${text}` })))
  const common = { sheet, top: 0, bottom: 1, headerRow: true, totalsRow: false }
  const tables = names.map((name, i) => ({
    ...common,
    name,
    left: i,
    right: i,
    columns: [`${name} 栏`],
  }))
  const { trips } = openInOfficeJs({
    ...contractWorkbook,
    sheets: [{ name: sheet, state: 'visible', rows }],
    tables,
  })
  const read = await createExcelHost().tables()
  expect(read.map((table) => table.rows)).toEqual(names.slice(0, 4).map((name) => [[`${name} 值`]]))
  expect(trips()).toBe(3)
})

it.each([1, 19, 20, 21, 500])(
  'tells of %d rows right below a table, but not of another table',
  async (count) => {
    const line = (value: string | null) => [{ value }, { value }]
    const filled = Array.from({ length: count }, (_, i) => line(String(i)))
    const rows = [line('项目'), line('年度'), ...filled, line(null), line('脚注')]
    const table = { sheet, top: 0, left: 0, bottom: 1, right: 1, headerRow: true, totalsRow: false }
    const zc = { ...table, name: 'ZC_Settings', columns: ['项目', '值'] }
    const other = { ...table, name: '别的', top: 2, bottom: 1 + count, columns: ['a', 'b'] }
    const workbook = { ...contractWorkbook, sheets: [{ name: sheet, state: 'visible' as const, rows }] }
    openInOfficeJs({ ...workbook, tables: [zc] })
    const [read] = await createExcelHost().tables()
    expect(read?.below).toMatchObject({ rows: count, row: 2, column: 0 })
    expect(read?.below?.values).toHaveLength(count)
    openInOfficeJs({ ...workbook, tables: [zc, other] })
    expect((await createExcelHost().tables())[0]?.below).toBeUndefined()
  },
)

it('replaces a table of the same name and leaves its cells', async () => {
  openInOfficeJs(contractWorkbook)
  const host = createExcelHost()
  await host.addTable('ZC_Settings', { sheet: 'ZC_Settings', top: 0, left: 0, bottom: 2, right: 1 }, [
    'Key',
    'Value',
  ])
  expect(await host.tables()).toMatchObject([
    {
      headers: ['Key', 'Value'],
      rows: [
        ['厂区', '一厂'],
        [null, null],
      ],
    },
  ])
})

it('reads a formula stored while no add-in was loaded in people’s spelling', async () => {
  const rows = [[{ value: { error: '#NAME?' as const }, formula: '_xldudf_ZC_EMISSIONS(A1)' }]]
  openInOfficeJs({ ...contractWorkbook, sheets: [{ name: sheet, state: 'visible', rows }], tables: [] })
  expect(await readBack(createExcelHost(), 0, 0)).toMatchObject({ formula: 'ZC.EMISSIONS(A1)' })
})

it('names the names of one sheet with their sheet', async () => {
  openInOfficeJs({ ...contractWorkbook, names: [{ name: '产量', sheet, refersTo: 'A1' }] })
  expect(await createExcelHost().names()).toEqual([{ name: '产量', sheet, refersTo: 'A1' }])
})

it('marks cells and has them calculated, or all of them', async () => {
  const book = openInOfficeJs(contractWorkbook)
  const host = createExcelHost()
  await host.invalidate([])
  expect(book.calculations).toEqual([])
  await host.invalidate([{ sheet, cell: 'B2' }])
  expect(book.dirty).toEqual([`${sheet}!1,1`])
  await host.recalculate()
  expect(book.calculations).toEqual(['Recalculate', 'Full'])
})

// Half a kilobyte a cell: in one request they would be more than Excel on the web takes.
it('marks many cells in requests that Excel on the web takes', async () => {
  const book = openInOfficeJs(contractWorkbook)
  const count = 12_000
  await createExcelHost().invalidate(
    Array.from({ length: count }, (_, row) => ({ sheet, cell: `B${String(row + 1)}` })),
  )
  expect(book.dirty).toEqual(Array.from({ length: count }, (_, row) => `${sheet}!${String(row)},1`))
  expect(book.calculations).toEqual(['Recalculate'])
})

it.each([true, false])('knows the date system (1904: %s)', async (date1904) => {
  openInOfficeJs({ ...contractWorkbook, date1904 })
  expect(await createExcelHost().date1904()).toBe(date1904)
})
