import { expect, it } from 'vitest'
import { csvRecords } from './csvRecords.ts'

const cellsOf = (text: string) => csvRecords(text).map(({ cells }) => cells)

it.each([
  [
    'a,b\n"1,5",x\n',
    [
      ['a', 'b'],
      ['1,5', 'x'],
    ],
  ],
  [
    'a,b\r\n"say ""x""","two\nlines"',
    [
      ['a', 'b'],
      ['say "x"', 'two\nlines'],
    ],
  ],
  [
    '\ufeffa , b\n\n,\n1,',
    [
      ['a', 'b'],
      ['1', ''],
    ],
  ],
  ['', []],
])('reads %j', (text, cells) => {
  expect(cellsOf(text)).toEqual(cells)
})

it('counts lines across line ends inside a cell', () => {
  expect(csvRecords('a\n"1\n2"\n3').map(({ line }) => line)).toEqual([1, 2, 4])
})

it.each(['a\n"1', 'a\n1"2', 'a\n"1"2'])('marks %j as broken where it breaks', (text) => {
  expect(csvRecords(text).at(-1)).toMatchObject({ line: 2, broken: true })
})
