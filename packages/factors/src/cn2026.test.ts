import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { cn2026 } from './cn2026.ts'
import { readFactorSet } from './readFactorSet.ts'

// The file itself, not the import: whatever turns JSON into a module must not come between.
const file = new URL('../sets/cn-2026.1.json', import.meta.url)

it('is the committed file, which readFactorSet accepts', () => {
  const set = readFactorSet(JSON.parse(readFileSync(file, 'utf8')))
  expect({ ...set, methods: cn2026.methods }).toEqual(cn2026)
  expect(set.id).toBe('cn-2026.1')
})
