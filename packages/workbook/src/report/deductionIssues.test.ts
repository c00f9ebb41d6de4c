import { describe, expect, it } from 'vitest'
import { codesOf, power, report } from '../testing/madeUpPlant.ts'
import { activities, inputs, settings } from '../testing/madeUpTables.ts'

const recovered = (instance: string, gas: 'CH4' | 'CO2', volume: number) => {
  const head = [gas === 'CH4' ? 'ch4-recovery' : 'co2-recovery', instance, null, null] as const
  return [
    [...head, '外供量:a', volume, '万Nm3', 'ev'],
    [...head, '纯度:a', 1, '', 'ev'],
  ]
}
const input = (amount: number) => [
  ['steel-process', 'p', null, null, '投入:焦粉', amount, 't', 'ev'],
  ['steel-process', 'p', null, null, '投入含碳量:焦粉', 0.8, '', 'ev'],
]
const found = (...rows: readonly (readonly (string | number | null)[])[]) =>
  report(settings(), activities([power]), inputs(rows))

describe('what is recovered or fixed', () => {
  it('may not be more than the inventory emits of the gas: the total is partial, and each gas says so', () => {
    const { inventory, issues } = found(...recovered('a', 'CH4', 1), ...recovered('b', 'CO2', 1))
    expect(inventory.complete).toBe(false)
    const negative = issues.filter(({ code }) => code === 'ZC-BALANCE-NEGATIVE')
    expect(
      negative.map(({ severity, at, info }) => [severity, at?.cell, (info as { of: string }).of]),
    ).toEqual([
      ['must', 'A2', 'CH4'],
      ['must', 'A4', 'CO2'],
    ])
  })

  it('may be all of what a process or a fuel emits', () => {
    expect(codesOf(found(...recovered('b', 'CO2', 1), ...input(100)))).toEqual([])
    const burnt = activities([power, ['2026-01', '2026-12', '柴油', 100, 't', 'D']])
    expect(codesOf(report(settings(), burnt, inputs(recovered('b', 'CO2', 1))))).toEqual([])
  })

  it('does not take bought power for an emission of the site', () => {
    const codes = codesOf(found(...recovered('b', 'CO2', 1)))
    expect(codes).toEqual(['ZC-BALANCE-NEGATIVE 工艺!A2'])
  })

  it('does not take one gas for another', () => {
    expect(codesOf(found(...recovered('a', 'CH4', 1), ...input(10_000)))).toEqual([
      'ZC-BALANCE-NEGATIVE 工艺!A2',
    ])
  })
})
