import { cn2026, createFactorBook } from '@zerocarbon/factors'
import { describe, expect, it } from 'vitest'
import { codesOf, power, report } from '../testing/madeUpPlant.ts'
import { activities, inputs, settings } from '../testing/madeUpTables.ts'
import { bookWith } from './bookWith.ts'

const book = createFactorBook(cn2026)
const kiln = inputs([['碳酸盐分解', '', null, null, '用量:石灰石', 200, 't', null]])
const etching = inputs([['刻蚀', '', null, null, '用量:NF3', 10, 'kg', null]])
const knownOn = (day: string) =>
  settings([
    ['报告期', 2026],
    ['已知截至', day],
  ])

describe('a report as known on a day', () => {
  it('takes process defaults that were out by then, and shows which', () => {
    const by = (day: string) =>
      report(knownOn(day), activities([power]), kiln).processes.flatMap(({ defaults }) =>
        defaults.map(({ set }) => set),
      )
    expect(by('2026-12-31')).toContain('cn-mee-2024')
    expect(by('2024-06-30')).not.toContain('cn-mee-2024')
    expect(by('2024-06-30').length).toBeGreaterThan(0)
  })

  it('says at the row what was not out, and computes nothing of it', () => {
    const before = report(knownOn('2023-12-31'), activities([power]), etching)
    expect(codesOf(before)).toContain('ZC-FACTOR-UNRELEASED 工艺!A2')
    expect(before.inventory.complete).toBe(false)
    expect(before.processes[0]!.co2e).toBeNull()
  })
})

it('is no crash where a default a method falls back on was not out', () => {
  const before = report(knownOn('2005-06-30'), activities([power]), kiln)
  expect(codesOf(before)).toContain('ZC-FACTOR-UNRELEASED 工艺!A2')
})

it('leaves a book alone that nothing was asked of', () => {
  expect(bookWith(book, {})).toBe(book)
})
