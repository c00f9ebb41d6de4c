import { expect, it } from 'vitest'
import { cn2026 } from '../src/cn2026.ts'
import { unpackFactorSet } from '../src/unpackFactorSet.ts'
import { readGases } from './names.ts'
import { packFactorSet } from './packFactorSet.ts'
import { readData } from './readData.ts'

const gases = readGases(readData()['gases.csv']).all

it('loses nothing: what is packed unpacks to the same set', () => {
  const packed = { ...packFactorSet(cn2026, gases), hash: cn2026.hash }
  const { methods } = cn2026
  expect({ ...unpackFactorSet(packed), methods }).toEqual(cn2026)
})

it('holds each origin and family once, and the number of a record in its row', () => {
  const { origins, families, process } = packFactorSet(cn2026, gases)
  for (const list of [origins, families]) {
    const texts = list.map((entry) => JSON.stringify(entry))
    expect(new Set(texts).size).toBe(texts.length)
  }
  expect(JSON.stringify(origins)).not.toContain('EFDB id')
  expect(process.find(({ record }) => record !== undefined)?.record).toMatch(/^IPCC EFDB id \d+$/)
})
