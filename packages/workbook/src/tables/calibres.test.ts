import { ZcError } from '@zerocarbon/accounting/errors'
import { cn2026, createFactorBook } from '@zerocarbon/factors'
import { describe, expect, it } from 'vitest'
import { calibreFilter } from './calibreFilter.ts'
import { calibreNamed, namedCalibre } from './calibres.ts'
import { readOptions } from './readOptions.ts'

const problemOf = (run: () => unknown) => {
  try {
    run()
  } catch (error) {
    if (error instanceof ZcError) return error.problem
    throw error
  }
  return undefined
}

it.each([
  ['average-national', 'average'],
  ['average-region', 'average'],
  ['Average Regional', 'average'],
  ['average_province', 'average'],
  ['省级平均', 'average'],
  ['without-market-traded-non-fossil', 'residual'],
  ['不含市场化交易非化石', 'residual'],
  ['FOSSIL ONLY', 'fossil-only'],
  ['火电', 'fossil-only'],
])('reads the calibre %s as %s', (name, calibre) => {
  expect(calibreNamed(name)).toBe(calibre)
})

it('knows footprint and contract, and takes neither for an inventory', () => {
  expect(namedCalibre('足迹因子')).toEqual({ calibre: 'footprint' })
  for (const [name, why] of [
    ['footprint', 'footprint'],
    ['碳足迹', 'footprint'],
    ['supplier-contract', 'contract'],
  ] as const)
    expect(problemOf(() => calibreNamed(name))).toMatchObject({ code: 'ZC-CALIBRE-UNKNOWN', info: { why } })
  expect(problemOf(() => calibreNamed('口味'))?.info).not.toHaveProperty('why')
})

describe('a calibre that names a level', () => {
  const book = createFactorBook(cn2026)
  const read = (calibre: string, region: string | null) => () => readOptions({ calibre, region }, book)

  it.each([
    ['全国平均', '江苏'],
    ['average-province', null],
    ['average-province', '华东'],
    ['average-region', '江苏'],
    ['区域平均', null],
  ])('is refused where %s meets the region %s', (calibre, region) => {
    expect(problemOf(read(calibre, region))).toMatchObject({ code: 'ZC-REGION-UNKNOWN', info: { calibre } })
  })
  it('is taken beside a region of its level', () => {
    expect(read('average-province', '江苏')()).toEqual({ region: 'CN-JS', calibre: 'average' })
    expect(read('区域平均', '华东')()).toEqual({ region: 'CN-EAST', calibre: 'average' })
    expect(read('average-national', null)()).toEqual({ calibre: 'average' })
  })
})

it('filters rows of a factor set', () => {
  const row = (calibre: string, region: string) => ({ kind: 'rate', calibre, region })
  expect(calibreFilter('average-provincial')(row('average', 'CN-JS'))).toBe(true)
  expect(calibreFilter('average-provincial')(row('average', 'CN'))).toBe(false)
  expect(calibreFilter('fossil-only')(row('fossil-only', 'CN'))).toBe(true)
  expect(calibreFilter('')(row('average', 'CN'))).toBe(false)
})
