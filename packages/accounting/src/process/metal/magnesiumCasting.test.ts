import { expect, it } from 'vitest'
import { runnerOf } from '../testing/runnerOf.ts'
import { magnesiumCasting } from './magnesiumCasting.ts'

const run = runnerOf(
  magnesiumCasting,
  [['magnesium-casting', 'sf6', '1.0', 'kgSF6/t']],
  [['SF6', 'AR5', '23500']],
)

it('counts the gas used, else the castings', () => {
  expect(run(['保护气用量:SF6', 120, 'kg']).lines).toEqual(['process SF6 0.12'])
  const casting = ['铸件产量', 1000, 't'] as const
  expect(run(casting)).toMatchObject({ lines: ['process SF6 1'], co2e: '23500' })
  expect(run(casting, ['保护气用量:SF6', 120, 'kg']).lines).toEqual(['process SF6 0.12'])
})

it('needs one of the two', () => {
  expect(run().problems).toEqual(['ZC-INPUT-MISSING 保护气用量:…'])
})
