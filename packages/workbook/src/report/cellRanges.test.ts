import { expect, it } from 'vitest'
import { cellRanges } from './cellRanges.ts'

const at = (...cells: readonly string[]) => cells.map((cell) => ({ sheet: '活动', cell }))

it('joins cells below one another, and no others', () => {
  expect(cellRanges(at('H2', 'H3', 'H4', 'H6', 'I7'))).toEqual(['活动!H2:H4', '活动!H6', '活动!I7'])
  expect(cellRanges([...at('H2'), { sheet: '别处', cell: 'H3' }])).toEqual(['活动!H2', '别处!H3'])
  expect(cellRanges([])).toEqual([])
})

it('stops after ten ranges and says so', () => {
  const apart = (n: number) => at(...Array.from({ length: n }, (_, i) => `H${String(2 * i + 2)}`))
  expect(cellRanges(apart(10))).toHaveLength(10)
  expect(cellRanges(apart(11)).slice(9)).toEqual(['活动!H20', '…'])
})
