import { expect, it } from 'vitest'
import { run } from '../testing/run.ts'

const file = 'samples/lithium-cell-plant.xlsx'

it.each([
  ['bridge', ['bridge', file, '--to-set', 'ipcc-2007'], /ipcc-2007[^]*ipcc-2006/],
  ['bridge', ['bridge', file, '--to-gwp', 'AR9'], /AR9[^]*AR6/],
  ['restate', ['restate', file, '--set-b', 'ipcc-2007'], /ipcc-2007[^]*ipcc-2006/],
  ['restate', ['restate', file, '--gwp-b', 'AR9'], /AR9[^]*AR6/],
])('zc %s refuses a set it does not know by name, with those there are', async (_, args, said) => {
  const { code, err } = await run(...args)
  expect([code, err]).toEqual([3, expect.stringMatching(said)])
})
