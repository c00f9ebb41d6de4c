import { ZcError } from '@zerocarbon/accounting/errors'
import { expect, it } from 'vitest'
import { cn2026 } from './cn2026.ts'
import { readFactorSet } from './readFactorSet.ts'

/** A deep copy with one member of it replaced; the path is written as the errors write it. */
function altered(path: string, value: unknown): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(cn2026))
  const keys = path.match(/[^.[\]]+/g) ?? []
  const last = keys.pop() ?? ''
  let at = copy as Record<string, unknown>
  for (const key of keys) at = at[key] as Record<string, unknown>
  at[last] = value
  return copy
}

function reasonOf(json: unknown): string {
  try {
    readFactorSet(json)
  } catch (error) {
    if (error instanceof ZcError && error.problem.code === 'ZC-FACTOR-SET') return error.problem.info.reason
    throw error
  }
  return 'accepted'
}

it('accepts the bundled set', () => {
  expect(readFactorSet(cn2026)).toBe(cn2026)
})

it.each([null, 'x', 5, [], {}, { id: 'a' }])('refuses %j', (json) => {
  expect(reasonOf(json)).toMatch(/^set(\.\w+)? = /)
})

it.each([
  ['factors[0].value', 'abc', 'set.factors[0].value = "abc"'],
  ['factors[0].value', 0.5568, 'set.factors[0].value = 0.5568'],
  ['factors[0].value', '-0.5', 'set.factors[0].value = "-0.5"'],
  ['factors[0].value', '1e5', 'set.factors[0].value = "1e5"'],
  ['factors[0].kind', 'other', 'set.factors[0].kind = "other"'],
  ['factors[0].confidence', 'sure', 'set.factors[0].confidence = "sure"'],
  ['factors[0].reviewBy', undefined, 'set.factors[0].reviewBy = undefined'],
  ['factors[0].reviewBy', '2026-13-01', 'set.factors[0].reviewBy = "2026-13-01"'],
  ['factors[0].source.locator', '', 'set.factors[0].source.locator = ""'],
  ['factors[0].source.url', 'javascript:alert(1)', 'set.factors[0].source.url = "javascript:alert(1)"'],
  ['factors[0].extra', 1, 'set.factors[0].extra = 1'],
  ['factors[0].note', 'x'.repeat(2001), 'set.factors[0].note = "xxx'],
  ['factors[0].dataYear', '2021', 'set.factors[0].dataYear = "2021"'],
  ['factors[0].carrier', 'nothing', 'grid/CN/2021/average: carrier = "nothing"'],
  ['factors[0].region', 'CN-QQ', 'grid/CN/2021/average: region = "CN-QQ"'],
  ['factors[1].id', 'grid/CN/2021/average', 'factors: "grid/CN/2021/average" × 2'],
  ['carriers[1].aliases', ['电力'], 'carriers: "电力" × 2'],
  ['regions[1].name.zh', '全国', 'regions: "全国" × 2'],
  ['hash', 'sha256:1', 'set.hash = "sha256:1"'],
  ['factors', Array.from({ length: 20_001 }), 'set.factors.length = 20001'],
])('refuses %s = %j', (path, value, reason) => {
  expect(reasonOf(altered(path, value))).toContain(reason)
})

it('refuses a key that would reach the prototype', () => {
  const json: unknown = JSON.parse(JSON.stringify(cn2026).replace('{"id"', '{"__proto__":{"a":1},"id"'))
  expect(reasonOf(json)).toContain('set.__proto__')
})
