import { expect, it } from 'vitest'
import { constant } from './arithmetic.ts'
import { assertWithin, joined } from './assertWithin.ts'

const words = (text: string) => ({ zh: text, en: text })
const amount = (name: string, value: string) => ({
  name: words(name),
  amount: constant(value, 'kg', words(name)),
})

it('allows as much as there is, and refuses more by both names', () => {
  expect(() => assertWithin(amount('part', '2'), amount('whole', '2'))).not.toThrow()
  expect(() => assertWithin(amount('part', '2.0000000001'), amount('whole', '2'), 'A')).toThrow(
    'The value 2.0000000001 kg of "part:A" is more than 2 kg of "whole:A", which cannot be',
  )
})

it('joins the names of what counts together', () => {
  expect(joined([words('a'), words('b')])).toEqual({ zh: 'a + b', en: 'a + b' })
})
