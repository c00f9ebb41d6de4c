import type { Both, ProgrammeTotal } from '@zerocarbon/accounting'
import { issueOf, type Issue } from '@zerocarbon/accounting/errors'
import { findUnit, convertValue, Decimal, showRounded } from '@zerocarbon/accounting/quantity'
import type { Text } from '@zerocarbon/accounting/trace'
import type { ControlTotal } from '../tables/controlNamed.ts'

const words: Readonly<Record<ControlTotal['of'], Text>> = {
  total: { zh: '控制总量', en: 'Control total' },
  1: { zh: '控制范围一', en: 'Control scope 1' },
  2: { zh: '控制范围二', en: 'Control scope 2' },
}

/**
 * Control totals that differ from the computed, location-based ones at the decimals typed. Half a unit of the last
 * decimal is no difference, however the person rounded. The totals stay as they are.
 */
export function controlIssues(controls: readonly ControlTotal[], totals: ProgrammeTotal): Issue[] {
  return controls.flatMap(({ of, typed, decimals, at }): Issue[] => {
    const both: Both = of === 'total' ? totals.total : of === 1 ? totals.direct : totals.indirect
    const { unit } = typed
    const tonnes = unit.dimension === 'co2' ? both.co2 : both.co2e
    const computed = convertValue(tonnes, findUnit(unit.dimension === 'co2' ? 'tCO2' : 'tCO2e'), unit)
    const apart = computed.minus(typed.value)
    const half = new Decimal(10).pow(-decimals).div(2)
    if (apart.abs().lte(half)) return []
    const shown = (value: Decimal): string => `${showRounded(value, decimals)} ${unit.symbol}`
    const info = {
      control: words[of],
      typed: shown(typed.value),
      computed: shown(computed),
      apart: shown(apart),
    }
    return [issueOf({ code: 'ZC-CONTROL-TOTAL', info }, at)]
  })
}
