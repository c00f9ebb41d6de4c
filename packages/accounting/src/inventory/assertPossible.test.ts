import { expect, it } from 'vitest'
import { Decimal } from '../quantity/index.ts'
import { assertPossible } from './assertPossible.ts'

const limits = [
  ['carbon', '1', '55', 'tC/t'],
  ['ncv', '120', '21345', 'GJ/t'],
  ['density', '2', '840', 'kg/L'],
] as const

it.each(limits)('%s of %s is possible, %s is not', (name, most, slip, unit) => {
  expect(() => {
    assertPossible({ [name]: new Decimal(most) }, 't')
  }).not.toThrow()
  expect(() => {
    assertPossible({ [name]: new Decimal(slip) }, 't')
  }).toThrow(`${slip} ${unit}`)
})

it('knows no such bounds per volume of gas, and none where nothing was measured', () => {
  expect(() => {
    assertPossible({ carbon: new Decimal('5.9'), ncv: new Decimal('389.31') }, '万Nm3')
    assertPossible(undefined, 't')
  }).not.toThrow()
})
