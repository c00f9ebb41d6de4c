import { expect, it } from 'vitest'
import { madeUpBook } from '../testing/madeUpBook.ts'
import { refused, row, worked } from '../testing/workedExamples.ts'
import { coalMine } from './coalMine.ts'

const book = madeUpBook(
  [
    ['coal-mine-ch4', '露天煤矿', '1.34', 'kgCH4/t'],
    ['gas-density', 'ch4', '7.17', 't/万Nm3'],
  ],
  [['CH4', 'cn-legacy', '21']],
)
const masses = (...of: Parameters<typeof worked>) => worked(...of).lines.map(({ mass }) => mass.toFixed())

it('takes the published or the measured CH4 of a mine, and lists what is used', () => {
  const rows = [
    row('原煤产量:露天煤矿', 100, '万t'),
    row('原煤产量:一号井', 100, '万t'),
    row('相对涌出量:一号井', 10, 'Nm3/t'),
    row('CH4利用或销毁量:一号井', 1000, 't'),
  ]
  expect(masses(coalMine, rows, book)).toEqual(['1340', '7170', '-1000'])
  expect(refused(coalMine, [row('原煤产量:井', 1, 't')], book)).toEqual(['ZC-INPUT-MISSING CH4因子:井'])
})
