import { ZcError, type Problem } from '@zerocarbon/accounting/errors'
import { describe, expect, it } from 'vitest'
import { cn2026 } from './cn2026.ts'
import { createMethodBook } from './createMethodBook.ts'
import { methodsKnownOn } from './methodsKnownOn.ts'

const book = createMethodBook(cn2026)
const on = (day: string) => methodsKnownOn(book, day)

function problemOf(run: () => unknown): Problem | undefined {
  try {
    run()
  } catch (error) {
    if (error instanceof ZcError) return error.problem
    throw error
  }
  return undefined
}

describe('a process default as known on a day', () => {
  it('is of the guideline that was out by then, its year counting from the last day', () => {
    expect(on('2024-12-31').parameter('carbonate', '石灰石').set).toBe('cn-mee-2024')
    const before = on('2024-12-30').parameter('carbonate', '石灰石')
    expect(before.set).not.toBe('cn-mee-2024')
    expect(before.of).toBe('caco3')
    const sets = new Set(
      on('2014-12-31')
        .parametersOf('carbonate')
        .map(({ set }) => set),
    )
    expect([...sets]).not.toContain('cn-mee-2024')
    expect([...sets]).toContain('ipcc-2006')
  })

  it('is refused where nothing was out, or where a later guideline was asked for by name', () => {
    expect(problemOf(() => on('2005-01-01').parameter('carbonate', 'caco3'))).toMatchObject({
      code: 'ZC-FACTOR-UNRELEASED',
      info: { knownOn: '2005-01-01', released: '2006' },
    })
    expect(problemOf(() => on('2023-12-31').parameter('carbonate', 'caco3', 'cn-mee-2024'))).toMatchObject({
      code: 'ZC-FACTOR-UNRELEASED',
      info: { released: '2024' },
    })
  })
})

describe('a warming potential as known on a day', () => {
  it('is of the set asked for, never of another', () => {
    expect(on('2021-12-31').potential('甲烷', 'AR6').set).toBe('AR6')
    expect(problemOf(() => on('2021-12-30').potential('CH4', 'AR6'))).toMatchObject({
      code: 'ZC-FACTOR-UNRELEASED',
      info: { knownOn: '2021-12-30', released: '2021' },
    })
    expect(problemOf(() => on('2021-12-30').potential('没有的气', 'AR6'))?.code).toBe('ZC-GAS-UNKNOWN')
  })
})
