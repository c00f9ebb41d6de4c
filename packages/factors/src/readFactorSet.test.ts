import { readFileSync } from 'node:fs'
import { ZcError } from '@zerocarbon/accounting/errors'
import { expect, it } from 'vitest'
import { cn2026 } from './cn2026.ts'
import { readFactorSet } from './readFactorSet.ts'

const file = readFileSync(new URL('../sets/cn-2026.1.json', import.meta.url), 'utf8')

/** A deep copy with one member of it replaced; the path is written as the errors write it. */
function altered(path: string, value: unknown): unknown {
  const copy: unknown = JSON.parse(file)
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
  const { methods } = cn2026
  expect({ ...readFactorSet(JSON.parse(file)), methods }).toEqual(cn2026)
})

it.each([null, 'x', 5, [], {}, { id: 'a' }])('refuses %j', (json) => {
  expect(reasonOf(json)).toMatch(/^set(\.\w+)? = /)
})

it.each([
  ['factors[0].value', 'abc', 'set.factors[0].value = "abc"'],
  ['factors[0].value', 0.5568, 'set.factors[0].value = 0.5568'],
  ['factors[0].value', '-0.5', 'set.factors[0].value = "-0.5"'],
  ['factors[0].value', '1e5', 'set.factors[0].value = "1e5"'],
  ['families[0].kind', 'other', 'set.factors[0].kind = "other"'],
  ['origins[0].confidence', 'sure', 'set.factors[0].confidence = "sure"'],
  ['origins[0].reviewBy', undefined, 'set.factors[0].reviewBy = undefined'],
  ['origins[0].reviewBy', '2026-13-01', 'set.factors[0].reviewBy = "2026-13-01"'],
  ['origins[0].source.locator', '', 'set.factors[0].source.locator = ""'],
  ['factors[0].origin', 9999, 'set.factors[0].origin = 9999'],
  ['factors[0].origin', -1, 'set.factors[0].origin = -1'],
  ['origins[0].source.url', 'javascript:alert(1)', 'set.factors[0].source.url = "javascript:alert(1)"'],
  ['factors[0].extra', 1, 'set.factors[0].extra = 1'],
  ['factors[0].note', 'x'.repeat(2001), 'set.factors[0].note = "xxx'],
  ['origins[0].dataYear', '2021', 'set.factors[0].dataYear = "2021"'],
  ['factors[0].carrier', 'nothing', 'grid/CN/2021/average: carrier = "nothing"'],
  ['families[0].region', 'CN-QQ', 'grid/CN/2021/average: region = "CN-QQ"'],
  ['factors[1].id', 'grid/CN/2021/average', 'factors: "grid/CN/2021/average" × 2'],
  ['carriers[1].aliases', ['电力'], 'carriers: "电力" × 2'],
  ['regions[1].name.zh', '全国', 'regions: "全国" × 2'],
  ['hash', 'sha256:1', 'set.hash = "sha256:1"'],
  ['process[0].value', '4,4', 'set.process[0].value = "4,4"'],
  ['process[0].of', 'Ca CO3', 'set.process[0].of = "Ca CO3"'],
  ['process[0].parameter', 'nothing', 'process nothing/caco3: parameter = "nothing"'],
  ['process[1].of', 'caco3', 'process: "process/cn-mee-2024/carbonate/caco3" × 2'],
  ['process[1].aliases', ['石灰石'], 'process: "石灰石" × 2'],
  ['gases[1].aliases', ['R744'], 'gases: "r744" × 2'],
  ['potentials[0].gas', 'XF9', 'set.potentials[0].gas = "XF9"'],
  ['factors[0].family', 999, 'set.factors[0].family = 999'],
  ['potentials[0].parts', [{ gas: 'CO2', share: '2' }], 'set.potentials[0].parts[0].share = "2"'],
  ['potentials[0].parts', [{ gas: 'XF9', share: '0.5' }], 'set.potentials[0].parts[0].gas = "XF9"'],
  ['potentials[1].gas', 'CO2', 'potentials: "gwp/SAR/CO2" × 2'],
])('refuses %s = %j', (path, value, reason) => {
  expect(reasonOf(altered(path, value))).toContain(reason)
})

it('refuses more rows than any set has', () => {
  const json = altered('factors', Array.from({ length: 20_001 }))
  expect(reasonOf(json)).toBe('set.factors.length = 20001')
})

it('refuses a row with a key that would reach the prototype', () => {
  const json: unknown = JSON.parse(file.replace('"factors": [\n{', '"factors": [\n{"__proto__":{"a":1},'))
  expect(reasonOf(json)).toContain('set.factors[0].__proto__')
})

it('refuses a key that would reach the prototype', () => {
  const json: unknown = JSON.parse(file.replace('{"id"', '{"__proto__":{"a":1},"id"'))
  expect(reasonOf(json)).toContain('set.carriers[0].__proto__')
})
