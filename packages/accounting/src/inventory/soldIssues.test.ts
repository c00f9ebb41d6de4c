import { describe, expect, it } from 'vitest'
import { sentence } from '../errors/index.ts'
import { activity, inputOf, sourceOf } from '../testing/madeUpActivities.ts'
import { madeUpFinder } from '../testing/madeUpFinder.ts'
import type { Activity } from './Activity.ts'
import type { Role } from './ActivitySource.ts'
import { inventoryOf } from './inventoryOf.ts'

const row = (role: Role, amount: number, unit = role.endsWith('heat') ? 'GJ' : 'MWh') =>
  activity({ source: sourceOf(role), amount, unit })
/** 1.4 tce a tonne: 41.03064 GJ. */
const diesel = (amount: number) => activity({ source: sourceOf('fuel', 'diesel'), amount, unit: 't' })
const judged = (...rows: Activity[]) => {
  const { complete, issues } = inventoryOf(inputOf(rows), madeUpFinder)
  const found = issues.filter(({ code }) => code === 'ZC-SOLD-OVER')
  return [complete, ...found.map(({ severity, at, info }) => [severity, at?.cell, (info as Sold).available])]
}
interface Sold {
  readonly available: string
}

describe('power sold', () => {
  it('may be all that was bought, to the last digit', () => {
    expect(judged(row('bought-power', 100), row('sold-power', 100_000, 'kWh'))).toEqual([true])
  })
  it('may not be more: the total would be negative', () => {
    const rows = [row('bought-power', 100), row('sold-power', 100_000.001, 'kWh')]
    expect(judged(...rows)).toEqual([false, ['must', 'D3', '100.000 MWh']])
    expect(judged(row('own-power', 50), row('sold-power', 1))).toEqual([false, ['must', 'D3', '0.000 MWh']])
  })
  it('beside fuel asks for a look, up to all the heat of the fuel', () => {
    const rows = [row('bought-power', 100), row('sold-power', 110)]
    // 10 MWh are 36 GJ.
    expect(judged(...rows, diesel(1))).toEqual([true, ['should', 'D3', '100.000 MWh']])
    expect(judged(...rows, diesel(0.5))).toEqual([false, ['must', 'D3', '105.699 MWh']])
  })
})

describe('heat sold', () => {
  it('leaves nothing, and never less, where power sold used up what there was', () => {
    const rows = [row('sold-power', 50), row('sold-heat', 1)]
    expect(judged(...rows)[2]).toEqual(['must', 'D3', '0.000 GJ'])
  })
  it('may come from what was bought or recovered, and from fuel', () => {
    expect(judged(row('bought-heat', 60), row('recovered-heat', 40), row('sold-heat', 100))).toEqual([true])
    expect(judged(diesel(1), row('sold-heat', 41))).toEqual([true])
  })
  it('may not be more than all of these', () => {
    expect(judged(diesel(1), row('sold-heat', 42))).toEqual([false, ['must', 'D3', '41.031 GJ']])
    expect(judged(row('bought-heat', 60), row('sold-heat', 61))).toEqual([false, ['must', 'D3', '60.000 GJ']])
  })
  it('asks for a look where power may have given it', () => {
    expect(judged(row('bought-power', 1), row('sold-heat', 3.6))).toEqual([
      true,
      ['should', 'D3', '0.000 GJ'],
    ])
    expect(judged(row('bought-power', 1), row('sold-heat', 3.7))[0]).toBe(false)
  })
  it('does not take the heat of a fuel that went into power sold', () => {
    const rows = [diesel(1), row('sold-power', 10), row('sold-heat', 6)]
    expect(judged(...rows)).toEqual([false, ['should', 'D3', '0.000 MWh'], ['must', 'D4', '5.031 GJ']])
  })
})

it('says whether it is power or heat, and what may have given it', () => {
  const said = (...rows: Activity[]) =>
    inventoryOf(inputOf(rows), madeUpFinder)
      .issues.filter(({ code }) => code === 'ZC-SOLD-OVER')
      .map((issue) => [issue.info, sentence(issue, 'zh')] as const)
  const [[, power]] = said(row('bought-power', 100), row('sold-power', 110), diesel(1)) as [
    readonly [unknown, string],
  ]
  expect(power).toContain('可能由自备燃料产生')
  const [[, heat]] = said(row('bought-power', 1), row('sold-heat', 3.6)) as [readonly [unknown, string]]
  expect(heat).toContain('可能由用电产生')
  expect(heat).toContain('补上缺的外购热力、回收余热或燃料的行')
  for (const word of ['自备燃料', 'ZC_Green']) expect(heat).not.toContain(word)
})
