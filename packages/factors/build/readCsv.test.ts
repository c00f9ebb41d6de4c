import { expect, it } from 'vitest'
import { readCsv } from './readCsv.ts'

const fieldsOf = (text: string): (readonly string[])[] => readCsv('x.csv', text).map(({ fields }) => fields)

it('reads quoted fields with commas, quotes and line ends inside', () => {
  expect(fieldsOf('a,b\n"1,5","say ""x"""\n"two\nlines",\n')).toEqual([
    ['a', 'b'],
    ['1,5', 'say "x"'],
    ['two\nlines', ''],
  ])
})

it('counts lines across line ends inside a field', () => {
  expect(readCsv('x.csv', 'a\r\n"1\n2"\r\n3').map(({ line }) => line)).toEqual([1, 2, 4])
})

it.each([
  ['a,b\n1\n', 'x.csv:2: has 1 columns, the header 2'],
  ['a,b\n1,2,3\n', 'x.csv:2: has 3 columns, the header 2'],
  ['a,b\n\n1,2\n', 'x.csv:2: the line is empty'],
  ['a,b\n1,2"\n', 'x.csv:2: a quote'],
  ['a,b\n"1,2\n', 'x.csv:2: a quote'],
  ['a,b\n"1"x,2\n', 'x.csv:2: a quote'],
])('refuses %j', (text, message) => {
  expect(() => readCsv('x.csv', text)).toThrow(message)
})

it('keeps a last empty field', () => {
  expect(fieldsOf('a,b\n1,')).toEqual([
    ['a', 'b'],
    ['1', ''],
  ])
})
