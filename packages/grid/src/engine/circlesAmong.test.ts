import { expect, it } from 'vitest'
import { circlesAmong } from './circlesAmong.ts'

const circles = (edges: Readonly<Record<number, readonly number[]>>): number[][] =>
  circlesAmong(Object.keys(edges).map(Number), (node) => edges[node] ?? []).map((one) =>
    one.toSorted((a, b) => a - b),
  )

it.each([
  ['a chain', { 1: [2], 2: [3], 3: [] }, []],
  ['a diamond', { 1: [2, 3], 2: [4], 3: [4], 4: [] }, []],
  ['a node that leads to itself', { 1: [1], 2: [1] }, [[1]]],
  ['two that lead to each other, and what hangs on them', { 1: [2], 2: [1, 3], 3: [] }, [[1, 2]]],
  [
    'two circles joined one way',
    { 1: [2], 2: [1, 3], 3: [4], 4: [3] },
    [
      [3, 4],
      [1, 2],
    ],
  ],
  ['a circle found from outside', { 9: [1], 1: [2], 2: [3], 3: [1] }, [[1, 2, 3]]],
])('%s', (_, edges, expected) => {
  expect(circles(edges)).toEqual(expected)
})

it('follows a chain longer than the stack', () => {
  const long = 200_000
  const nodes = Array.from({ length: long }, (_, i) => i)
  expect(circlesAmong(nodes, (node) => (node + 1 < long ? [node + 1] : []))).toEqual([])
  expect(circlesAmong(nodes, (node) => [(node + 1) % long])[0]).toHaveLength(long)
})
