import { expect, it } from 'vitest'
import { publishedRow } from './publishedRow.ts'
import { madeUpBook } from './testing/madeUpBook.ts'

const book = madeUpBook([
  ['factor', 'P·I', '1', 'kg/t'],
  ['factor', 'A B', '2', 'kg/t'],
  ['factor', 'A-B', '3', 'kg/t'],
])
const found = (of: string): string | undefined => publishedRow(book, 'factor', of, undefined)?.value

it('is found by its name however it is written', () => {
  expect([found('P·I'), found('p i'), found('PI'), found('Ｐ－Ｉ')]).toEqual(['1', '1', '1', '1'])
})

it('is taken as written first, and not at all where a name could mean two', () => {
  expect([found('A B'), found('A-B'), found('AB')]).toEqual(['2', '3', undefined])
})

it('is null for a name that nobody publishes, and for none', () => {
  expect([found('C'), found(''), publishedRow(book, 'other', 'P·I', undefined)?.value]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})
