import { expect, it } from 'vitest'
import { optionParts } from './optionParts.ts'

it('takes a text apart at semicolons of either width', () => {
  expect(optionParts(' 平均；密度 = 0.84kg/L ; ')).toEqual([
    { text: '平均', name: '平均', value: undefined },
    { text: '密度 = 0.84kg/L', name: '密度', value: '0.84kg/L' },
  ])
  expect(optionParts(null)).toEqual([])
})

it('is no option where the cell is an error', () => {
  expect(() => optionParts({ error: '#N/A' })).toThrow(
    expect.objectContaining({ problem: { code: 'ZC-CELL-ERROR', info: { error: '#N/A' } } }),
  )
})
