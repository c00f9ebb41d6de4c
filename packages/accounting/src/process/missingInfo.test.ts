import { expect, it } from 'vitest'
import { missingInfo } from './missingInfo.ts'
import { madeUpBook } from './testing/madeUpBook.ts'

const words = (text: string) => ({ zh: text, en: text })
const kinds = ['硅铁 45%', '铬铁', '硅铁 75%', '金属硅', '锰铁']
const book = madeUpBook(kinds.map((of) => ['kind', of, '1', 'tCO2/t'] as const))
const factor = { id: 'factor', name: words('因子'), unit: 'tCO2/t', each: 'kind' }
const listed = (of: string): readonly string[] =>
  missingInfo({ name: words('方法') }, factor, of, book, {
    parameter: 'kind',
    of,
    set: undefined,
  }).published?.map(({ zh }) => zh) ?? []

it('lists the kinds that a name may mean, and those alone', () => {
  expect(listed('硅铁')).toEqual(['硅铁 45%', '硅铁 75%'])
})

it('lists all, nearest first, where the name is of none or of one', () => {
  expect(listed('硅')[0]).toBe('硅铁 45%')
  expect(listed('锰')[0]).toBe('锰铁')
  expect([listed('锰').length, listed('铝').length]).toEqual([5, 5])
})
