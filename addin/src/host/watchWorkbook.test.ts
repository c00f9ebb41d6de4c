import type { WorkbookChange } from '@zerocarbon/workbook'
import { contractWorkbook } from '@zerocarbon/workbook/testing'
import { afterAll, expect, it, vi } from 'vitest'
import { openInOfficeJs } from '../../test/library/openInOfficeJs.ts'
import { createExcelHost } from './createExcelHost.ts'

/** Kinds of events, by the library's own numbers. */
const CHANGED = 10
const CALCULATED = 16
const arranged = { 'sheet added': 13, 'sheet deleted': 15, 'table added': 102, 'table deleted': 103 }
const first = { worksheetId: '{S0}', changeType: 'RangeEdited', source: 'Local', triggerSource: 'Unknown' }

// One host for the file: the library keeps the handlers of a page.
const book = openInOfficeJs(contractWorkbook)
const seen: WorkbookChange[] = []
const host = createExcelHost()
host.onChange((change) => seen.push(change))
afterAll(() => {
  vi.unstubAllGlobals()
})
const block = (top: number, left: number, bottom = top, right = left) => ({
  sheet: '能源台账',
  top,
  left,
  bottom,
  right,
})

async function changed(message: object, event = CHANGED): Promise<WorkbookChange | undefined> {
  // Registering takes a trip, so the first event may be too early.
  await vi.waitFor(() => {
    seen.length = 0
    book.raise(event, { ...first, ...message })
    return vi.waitUntil(() => seen.length > 0, { timeout: 200 })
  })
  return seen.at(-1)
}

it.each([
  [{ address: 'B2' }, [block(1, 1)]],
  [{ address: 'A1:B3,D5' }, [block(0, 0, 2, 1), block(4, 3)]],
  // Anything may have changed: moved rows, whole columns, a sheet that is gone by now.
  [{ address: '3:3', changeType: 'RowInserted' }, []],
  [{ address: 'B:B' }, []],
  [{ address: 'B2', worksheetId: '{S9}' }, []],
])('an edit of others, %j', async (message, blocks) => {
  expect(await changed(message)).toEqual({ blocks })
})

it.each(Object.entries(arranged))('a %s: anything may have changed', async (what, event) => {
  const id = what.startsWith('sheet') ? { worksheetId: '{S0}' } : { tableId: '1', tableName: 'ZC_Activity' }
  expect(await changed(id, event)).toEqual({ blocks: [] })
})

it('a calculation: results may have changed, and nothing moved', async () => {
  expect(await changed({}, CALCULATED)).toEqual({ blocks: [], calculated: true })
})

it.each(['RangeEdited', 'RowInserted'])('tells nothing of a %s this page made', async (changeType) => {
  await changed({ address: 'B2' })
  seen.length = 0
  book.raise(CHANGED, { ...first, address: 'B3', changeType, triggerSource: 'ThisLocalAddin' })
  // Events come in order: when the second is told, the first would have been.
  book.raise(CHANGED, { ...first, address: 'D5' })
  await vi.waitUntil(() => seen.some(({ blocks }) => blocks[0]?.top === 4))
  expect(seen).toEqual([{ blocks: [block(4, 3)] }])
})

it('hears of what it wrote once, from itself', async () => {
  await changed({ address: 'B2' })
  seen.length = 0
  await host.write([{ sheet: '能源台账', row: 1, column: 1, value: 5 }])
  book.raise(CHANGED, { ...first, address: 'B2', triggerSource: 'ThisLocalAddin' })
  await host.sheets()
  expect(seen).toEqual([{ blocks: [block(1, 1)] }])
})
