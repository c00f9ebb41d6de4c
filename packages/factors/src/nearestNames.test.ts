import { expect, it } from 'vitest'
import { nearestNames } from './nearestNames.ts'

const names = ['natural gas', 'water gas', 'diesel', 'biogas'].map((name) => ({ name, answer: name }))

it('puts containment first and slips of the keyboard next', () => {
  expect(nearestNames('deisel', names, 1)).toEqual(['diesel'])
  expect(nearestNames('gas', names, 3)).toEqual(['biogas', 'water gas', 'natural gas'])
})

it('answers nothing rather than nonsense', () => {
  expect(nearestNames('zzzzzzzzzz', names, 5)).toEqual([])
  expect(nearestNames('', names, 5)).toEqual([])
})

it('stays fast on text a cell can hold', () => {
  expect(nearestNames('x'.repeat(32_767), names, 5)).toEqual([])
})
