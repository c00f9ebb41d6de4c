import type { Cell } from '@zerocarbon/workbook/model'
import { afterAll, expect, it, vi } from 'vitest'
import { openInOfficeJs } from '../../test/library/openInOfficeJs.ts'
import { loadAreas } from './loadAreas.ts'

afterAll(() => {
  vi.unstubAllGlobals()
})

const rows = Array.from({ length: 30 }, (_, r) =>
  Array.from({ length: 3 }, (__, c): Cell => ({ value: r * 3 + c })),
)
const workbook = {
  sheets: [{ name: 'A', state: 'visible' as const, rows }],
  tables: [],
  names: [],
  date1904: false,
}

/** The values of areas given as top and height, three columns wide, and the trips it took. */
async function loaded(cells: number, ...areas: readonly (readonly [number, number])[]) {
  const { trips } = openInOfficeJs(workbook)
  const values = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('A')
    const all = areas.map(([top, height]) => ({ sheet, top, left: 0, height, width: 3 }))
    return (await loadAreas(context, all, { values: true }, cells)).map((parts) =>
      parts.flatMap((part) => part.values.map(([first]) => Number(first) / 3)),
    )
  })
  return { values, trips: trips() }
}
const from = (top: number, height: number): number[] => Array.from({ length: height }, (_, i) => top + i)

it('takes one trip for areas that fit', async () => {
  expect(await loaded(60, [0, 10], [12, 5], [20, 5])).toEqual({
    values: [from(0, 10), from(12, 5), from(20, 5)],
    trips: 1,
  })
})

it.each([
  [30, 3],
  [31, 3],
  [3, 25],
  // A row is never parted.
  [1, 25],
])('with %d cells a trip, it takes %d', async (cells, trips) => {
  expect(await loaded(cells, [0, 10], [12, 10], [25, 5])).toEqual({
    values: [from(0, 10), from(12, 10), from(25, 5)],
    trips,
  })
})

it('has nothing of an area without rows', async () => {
  expect((await loaded(60, [4, 0], [2, 1])).values).toEqual([[], [2]])
})
