import { expect, it } from 'vitest'
import { releasedBy } from './index.ts'

it.each([
  ['2024-12-20', '2024-12-19', false],
  ['2024-12-20', '2024-12-20', true],
  ['2024-04', '2024-04-29', false],
  ['2024-04', '2024-05-01', true],
  ['2015', '2015-12-30', false],
  ['2015', '2015-12-31', true],
  [null, '2099-12-31', false],
])('a row released %s is known on %s: %s', (released, day, known) => {
  expect(releasedBy({ released }, day)).toBe(known)
})

it('counts a month as released on its last day, also a short one', () => {
  expect(releasedBy({ released: '2024-04' }, '2024-04-30')).toBe(true)
  expect(releasedBy({ released: '2024-02' }, '2024-02-29')).toBe(true)
  expect(releasedBy({ released: '2023-02' }, '2023-02-28')).toBe(true)
  expect(releasedBy({ released: '2023-02' }, '2023-02-27')).toBe(false)
})
