/// <reference types="node" />
import { readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { integerPower } from './integerPower.ts'

describe('integerPower', () => {
  it('multiplies whole numbers exactly', () => {
    expect([integerPower(3, 4), integerPower(-2, 5), integerPower(2, -3), integerPower(7, 0)]).toEqual([
      81, -32, 0.125, 1,
    ])
  })

  it('goes up by one factor with each exponent, to the last bit', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 8, noNaN: true }), fc.nat(58), (base, exponent) => {
        expect(integerPower(base, exponent + 1)).toBe(integerPower(base, exponent) * base)
      }),
    )
  })
})

describe('the same double in every engine', () => {
  const folder = new URL('./', import.meta.url)
  const modules = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  const codeOf = (name: string): string =>
    readFileSync(new URL(name, folder), 'utf8')
      .replaceAll(/\/\*[\s\S]*?\*\//g, '')
      .replaceAll(/\/\/.*$/gm, '')

  it('looks at every module of the folder', () => {
    expect(modules).toContain('region2.ts')
    expect(modules.length).toBeGreaterThan(15)
  })

  it.each(modules)('%s has no power operator, and of Math only what the language defines exactly', (name) => {
    const code = codeOf(name)
    expect(code).not.toMatch(/\*\*/)
    const functions = [...code.matchAll(/Math\s*\.\s*(\w+)|Math\b/g)].map((found) => found[1])
    expect(functions.filter((used) => used !== 'abs' && used !== 'sqrt')).toEqual([])
  })
})
