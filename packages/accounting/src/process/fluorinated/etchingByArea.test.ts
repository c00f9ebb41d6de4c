import { expect, it } from 'vitest'
import { madeUpBook } from '../testing/madeUpBook.ts'
import { refused, row, worked } from '../testing/workedExamples.ts'
import { etchingByArea } from './etchingByArea.ts'

const book = madeUpBook(
  [
    ['area-emission', 'semiconductor-cf4', '0.9', 'kg/m2'],
    ['area-emission', 'tft-sf6', '4', 'g/m2'],
  ],
  [
    ['CF4', 'cn-electronics', '7390'],
    ['SF6', 'cn-electronics', '22800'],
  ],
)

it('multiplies the area with the factor of product and gas, in kg or g per m2', () => {
  const rows = [row('基板面积:semiconductor-cf4', 1000, 'm2'), row('基板面积:tft-sf6', 1000, 'm2')]
  const { lines } = worked(etchingByArea, rows, book)
  expect(lines.map(({ gas, mass }) => [gas, mass.toFixed()])).toEqual([
    ['CF4', '0.9'],
    ['SF6', '0.004'],
  ])
})

it('has no factor for a gas of no product', () => {
  expect(refused(etchingByArea, [row('基板面积:CF4', 1, 'm2')], book)).toEqual([
    'ZC-INPUT-MISSING 单位面积因子:CF4',
  ])
})
