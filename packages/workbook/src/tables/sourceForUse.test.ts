import { sentence } from '@zerocarbon/accounting/errors'
import { cn2026, createFactorBook } from '@zerocarbon/factors'
import { describe, expect, it } from 'vitest'
import type { CellValue } from '../model/index.ts'
import { codesOf, report } from '../testing/madeUpPlant.ts'
import { settings, table } from '../testing/madeUpTables.ts'
import { createSourceBook } from './createSourceBook.ts'
import { sourceForUse } from './sourceForUse.ts'

const sources = createSourceBook(createFactorBook(cn2026))
const gas = sources.named('天然气')
const plant = (rows: readonly (readonly CellValue[])[]) =>
  report(
    settings(),
    table('ZC_Activity', '活动', ['期间起', '排放源', '用量', '单位', '用途', '计量点', '因子覆盖'], rows),
  )

it.each(['原料', '用作原料', '原料（合成氨）', 'feedstock', 'Feed stock'])(
  'takes %s for feedstock',
  (use) => {
    const found = sourceForUse(gas, use)
    expect([found.role, found.id, found.carrier]).toEqual([
      'feedstock',
      'natural-gas-feedstock',
      'natural-gas',
    ])
    expect(sourceForUse(gas, '原料')).toBe(found)
  },
)

it.each(['', '燃料', '动力', '采暖', '工艺（原料烘干）'])('takes %s for the name of a use', (use) => {
  expect(sourceForUse(gas, use)).toBe(gas)
})

describe('a row of feedstock', () => {
  it('has no combustion and stands apart from the energy total', () => {
    const found = plant([
      [2026, '天然气', 10, '万Nm3', '燃料', 'G-1', null],
      [2026, '天然气', 90, '万Nm3', '原料', 'G-2', null],
    ])
    const burnt = plant([[2026, '天然气', 10, '万Nm3', null, 'G-1', null]])
    expect(codesOf(found)).toEqual([])
    expect(found.inventory.total.value.eq(burnt.inventory.total.value)).toBe(true)
    expect(found.energy.当量值!.total.value.eq(burnt.energy.当量值!.total.value)).toBe(true)
    expect(found.inventory.lines.map(({ source, scope }) => [source.name.zh, scope])).toEqual([
      ['天然气', 1],
      ['天然气（原料）', null],
    ])
  })

  it('is refused for power, and with a factor that would do nothing', () => {
    const found = plant([
      [2026, '外购电力', 10, 'MWh', '原料', 'E-1', null],
      [2026, '天然气', 10, '万Nm3', '原料', 'G-1', '2.1 kgCO2/Nm3'],
    ])
    expect(codesOf(found)).toEqual(['ZC-VALUE-INVALID 活动!E2', 'ZC-VALUE-INVALID 活动!G3'])
    const [power, factor] = found.issues
    expect(sentence(power!, 'en')).toBe(
      '"原料" cannot be used for "Use". Allowed: fuel · power · process · heating · transport · lighting',
    )
    expect(sentence(factor!, 'en')).toMatch(/Allowed: blank \(feedstock is not burnt\)$/)
    expect(sentence(factor!, 'zh')).toMatch(/可填：留空（原料不按燃烧计）$/)
    const named = plant([[2026, '天然气', 10, '万Nm3', '原料', 'G-1', 'fuel/natural-gas/cn-mee-2022-25']])
    expect(codesOf(named)).toEqual(['ZC-VALUE-INVALID 活动!G2'])
  })
})
