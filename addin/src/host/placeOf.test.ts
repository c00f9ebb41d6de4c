import { expect, it } from 'vitest'
import { placeOf } from './placeOf.ts'

it.each([
  ['Sheet1!B2', { sheet: 'Sheet1', cell: 'B2' }],
  ["'能源 台账'!$B$2:C3", { sheet: '能源 台账', cell: 'B2' }],
  ["'It''s!'!A1", { sheet: "It's!", cell: 'A1' }],
  ['B2', undefined],
  ['Sheet1!B', undefined],
])('%s', (address, place) => {
  expect(placeOf(address)).toEqual(place)
})
