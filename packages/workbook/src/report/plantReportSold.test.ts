import { sentence } from '@zerocarbon/accounting/errors'
import { cn2026, createFactorBook } from '@zerocarbon/factors'
import { rulesBundle } from '@zerocarbon/rules-engine'
import { expect, it } from 'vitest'
import type { CellValue } from '../model/index.ts'
import { factsOf } from '../facts/factsOf.ts'
import { activities, activityHeaders, green, settings, table } from '../testing/madeUpTables.ts'
import { codesOf, power, report, total } from '../testing/madeUpPlant.ts'
import { energyRows } from './energyRows.ts'

const book = createFactorBook(cn2026)
const year = ['2026-01', '2026-12'] as const
const sold = (amount: number): readonly CellValue[] => [...year, '外供电力', amount, 'MWh', 'X-1']
const gas: readonly CellValue[] = [...year, '天然气', 1, '万Nm3', 'G-1']
const trade = (amount: number): readonly CellValue[] => ['GT', '绿电交易', ...year, amount, null]
const factsFor = (found: ReturnType<typeof report>) =>
  factsOf(found, new Map(), { book, dictionary: rulesBundle.facts })

it('lets nobody claim green what was sold on', () => {
  const found = report(settings(), activities([power, sold(900)]), green([trade(900)]))
  expect(found.green.covered.toFixed()).toBe('100')
  expect(codesOf(found)).toContain('ZC-GREEN-OVER 绿电!E2')
  const { part, whole } = found.energy.当量值!.nonFossil
  expect([part.toFixed(), whole.toFixed()]).toEqual(['12.29', '12.29'])
  expect(found.market?.total.value.isNegative()).toBe(false)
})

it('has no complete total where more was sold than bought', () => {
  const found = report(settings(), activities([power, sold(1200)]))
  expect(total(found)).toBe('-106.12')
  expect(found.inventory.complete).toBe(false)
  expect(codesOf(found)).toContain('ZC-SOLD-OVER 活动!D3')
  // The share above 100 % has the same cause, by either basis.
  expect(codesOf(found).filter((code) => code.startsWith('ZC-SHARE-OVER'))).toEqual([])
})

it('names a share with a negative whole once, in words of its own', () => {
  // The one fuel has a factor of its own per volume, so its heat is not known and it may have given anything.
  const headers = [...activityHeaders, '因子覆盖', '证据']
  const oil: readonly CellValue[] = [...year, '柴油', 1, 'L', 'D-1', '2 kgCO2/L', '检测报告']
  const rows = [[...power, null, null], [...sold(1200), null, null], oil]
  const found = report(settings(), table('ZC_Activity', '活动', headers, rows))
  const over = found.issues.filter(({ code }) => code === 'ZC-SHARE-OVER')
  expect(over.map((issue) => sentence(issue, 'zh'))).toEqual([expect.stringContaining('为负')])
  expect(over[0]?.info).toMatchObject({ what: { zh: expect.stringContaining('；按等价值也是') as string } })
})

it('gives no share above 100 %, and judges nothing by it', () => {
  // 1,100 MWh sold, of which gas may have given 100, beside 600 MWh of own power said to be used here. Only at 等价值
  // is what was sold worth more than the gas it came from.
  const pv: readonly CellValue[] = ['PV', '光伏自用', ...year, 600, null]
  const found = report(settings(), activities([power, sold(1100), gas]), green([pv]))
  expect(codesOf(found)).toEqual(['ZC-SOLD-OVER 活动!D3', 'ZC-SHARE-OVER 活动!D3'])
  expect(found.inventory.complete).toBe(true)
  const facts = factsFor(found)
  expect(facts.get('energy-nonfossil-equivalent')).toBeUndefined()
  expect(facts.absent('energy-nonfossil-equivalent')?.reason.zh).toContain('超过 100 %')
  expect(facts.absent('energy-nonfossil-equivalent')?.at).toEqual({ sheet: '活动', cell: 'D3' })
  const [, share] = energyRows(found.energy.等价值!, found, 'zh')
  expect(share?.slice(2)).toEqual(['缺少数据', '%', expect.stringContaining('超过 100 %')])
})
