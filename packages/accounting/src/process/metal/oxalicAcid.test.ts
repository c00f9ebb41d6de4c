import { expect, it } from 'vitest'
import { runnerOf } from '../testing/runnerOf.ts'
import { oxalicAcid } from './oxalicAcid.ts'

const run = runnerOf(oxalicAcid, [
  ['oxalic-acid', '', '0.349', 'tCO2/t'],
  ['oxalic-acid-purity', '', '99.6', '%'],
])

it('multiplies acid, purity and factor', () => {
  expect(run(['草酸用量', 100, 't']).co2).toBe('34.7604')
  expect(run(['草酸用量', 100, 't'], ['纯度', '95 %']).co2).toBe('33.155')
})

it('needs the amount', () => {
  expect(run(['纯度', 1]).problems).toEqual(['ZC-INPUT-MISSING 草酸用量'])
})
