import { expect, it } from 'vitest'
import { madeUpBook } from '../testing/madeUpBook.ts'
import { refused, row, worked } from '../testing/workedExamples.ts'
import { oilGasDevices } from './oilGasDevices.ts'

const book = madeUpBook(
  [
    ['oil-gas-ch4', '采油井口逃逸', '0.23', 'tCH4/(unit·a)'],
    ['oil-gas-ch4', '原油管道逃逸', '753.29', 'tCH4/亿t'],
    ['oil-gas-ch4', '天然气处理放空', '13.83', 'tCH4/亿Nm3'],
  ],
  [['CH4', 'cn-legacy', '21']],
)
const masses = (...of: Parameters<typeof worked>) => worked(...of).lines.map(({ mass }) => mass.toFixed())

it('counts devices, and oil and gas by what flows', () => {
  const rows = [
    row('数量:采油井口逃逸', 200, '个'),
    row('输油量:原油管道逃逸', 1000, '万t'),
    row('处理气量:天然气处理放空', 2, '亿Nm3'),
  ]
  expect(masses(oilGasDevices, rows, book)).toEqual(['46', '75.329', '27.66'])
  expect(refused(oilGasDevices, [], book)).toEqual(['ZC-INPUT-MISSING 数量:…'])
  expect(refused(oilGasDevices, [row('数量:某站', 3)], book)).toEqual(['ZC-INPUT-MISSING 单台因子:某站'])
})
