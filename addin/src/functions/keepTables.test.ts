import { createModelHost, type PlantReport, type TableData } from '@zerocarbon/workbook'
import { contractWorkbook } from '@zerocarbon/workbook/testing'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createCardSwitch } from './cardSwitch.ts'
import { keepTables } from './keepTables.ts'
import type { StagedCatalogue } from './stagedCatalogue.ts'
import { createWaitingCells } from './waitingCells.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function open() {
  const model = createModelHost(contractWorkbook)
  const log: string[] = []
  const host = {
    ...model,
    date1904: () => Promise.resolve(false),
    onSelection: () => () => undefined,
    recalculate: async () => void log.push('all'),
    invalidate: async (cells: Parameters<typeof model.invalidate>[0]) => {
      log.push(`cells ${cells.map(({ sheet, cell }) => `${sheet}!${cell}`).join(' ')}`)
    },
  }
  const given: (readonly TableData[])[] = []
  const settings = { cards: true }
  const catalogue = {
    isWhole: true,
    setTables: (tables) => void given.push(tables),
    report: () => ({ settings }) as PlantReport,
  } as Partial<StagedCatalogue> as StagedCatalogue
  return { host, log, given, settings, catalogue, waiting: createWaitingCells() }
}
const settle = () => vi.advanceTimersByTimeAsync(5000)
const setting = (value: string) => ({ sheet: 'ZC_Settings', row: 1, column: 1, value })

it('reads the tables once and has the cells calculated that waited for them', async () => {
  const { host, log, given, catalogue, waiting } = open()
  waiting.add('能源台账!B2')
  keepTables(host, catalogue, waiting, createCardSwitch())
  expect(waiting.ready).toBe(false)
  await settle()
  expect(given).toMatchObject([[{ name: 'ZC_Settings', rows: [['厂区', '一厂']] }]])
  expect(log).toEqual(['cells 能源台账!B2'])
  expect(waiting.ready).toBe(true)
})

it('reads again after changes, and acts only where a table differs', async () => {
  const { host, log, given, catalogue, waiting } = open()
  const kept = keepTables(host, catalogue, waiting, createCardSwitch())
  await settle()
  await host.write([{ sheet: '能源台账', row: 0, column: 1, value: 9 }])
  await settle()
  expect(given.length).toBe(1)
  waiting.add('能源台账!C3')
  await host.write([setting('二厂')])
  await host.write([setting('三厂')])
  await settle()
  expect(given.at(-1)).toMatchObject([{ rows: [['厂区', '三厂']] }])
  expect([given.length, ...log]).toEqual([2, 'cells ', 'cells 能源台账!C3'])
  kept.stop()
  await host.write([setting('四厂')])
  await settle()
  expect(given.length).toBe(2)
})

it.each([
  ['cells may have moved', async ({ host }: ReturnType<typeof open>) => host.addSheet('新')],
  ['a caller is unknown', async ({ waiting }: ReturnType<typeof open>) => waiting.add(undefined)],
])('calculates everything where %s', async (_, happen) => {
  const opened = open()
  keepTables(opened.host, opened.catalogue, opened.waiting, createCardSwitch())
  await settle()
  await happen(opened)
  await opened.host.write([setting('二厂')])
  await settle()
  expect(opened.log.at(-1)).toBe('all')
})

it('tries again while Excel refuses, and recalculates all where a noted sheet is gone', async () => {
  const { host, log, catalogue, waiting } = open()
  const tables = vi
    .fn<typeof host.tables>(() => host.tables())
    .mockRejectedValueOnce(new Error('InvalidOperationInCellEditMode'))
  waiting.add('没有!B2')
  const invalidate = () => Promise.reject(new Error('ZC-SHEET-MISSING'))
  keepTables({ ...host, tables, invalidate }, catalogue, waiting, createCardSwitch())
  await settle()
  expect(tables).toHaveBeenCalledTimes(2)
  expect(log).toEqual(['all'])
})

it('has everything calculated again when the workbook asks for plain numbers', async () => {
  const { host, log, settings, catalogue, waiting } = open()
  keepTables(host, catalogue, waiting, createCardSwitch())
  await settle()
  settings.cards = false
  await host.write([setting('二厂')])
  await settle()
  expect(log).toEqual(['cells ', 'all'])
})

it('has the cells calculated later where Excel refuses right after the tables changed', async () => {
  const { host, log, catalogue, waiting } = open()
  keepTables(host, catalogue, waiting, createCardSwitch())
  await settle()
  waiting.add('能源台账!B2')
  const refusal = new Error('InvalidOperationInCellEditMode')
  const [invalidate, recalculate] = [host.invalidate, host.recalculate]
  host.invalidate = () => Promise.reject(refusal)
  host.recalculate = () => Promise.reject(refusal)
  await host.write([setting('二厂')])
  await settle()
  expect(log).toEqual(['cells '])
  Object.assign(host, { invalidate, recalculate })
  await settle()
  expect(log).toEqual(['cells ', 'cells 能源台账!B2'])
})

it('reads when asked, though Excel told of no change', async () => {
  const { host, given, catalogue, waiting } = open()
  const table = (value: string): TableData => ({
    name: 'ZC_Settings',
    sheet: 'ZC_Settings',
    top: 1,
    left: 0,
    headers: ['项目', '值'],
    rows: [['厂区', value]],
  })
  let now = '一厂'
  const kept = keepTables(
    { ...host, tables: () => Promise.resolve([table(now)]) },
    catalogue,
    waiting,
    createCardSwitch(),
  )
  await settle()
  now = '二厂'
  await kept.refresh()
  expect(given.at(-1)).toEqual([table('二厂')])
  await expect(
    keepTables(
      { ...host, tables: () => Promise.reject(new Error('busy')) },
      catalogue,
      waiting,
      createCardSwitch(),
    ).refresh(),
  ).rejects.toThrow('busy')
})

it('reads after a calculation, and calculates no more than the cells that show the tables', async () => {
  const { host, log, catalogue, waiting } = open()
  let tell: (change: { readonly blocks: []; readonly calculated: true }) => void = () => undefined
  const onChange: typeof host.onChange = (listener) => {
    tell = listener
    return () => undefined
  }
  keepTables({ ...host, onChange }, catalogue, waiting, createCardSwitch())
  await settle()
  waiting.add('能源台账!B2')
  await host.write([setting('二厂')])
  tell({ blocks: [], calculated: true })
  await settle()
  expect(log).toEqual(['cells ', 'cells 能源台账!B2'])
})
