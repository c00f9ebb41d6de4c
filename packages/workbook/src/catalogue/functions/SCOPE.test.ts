import { exactTotal, readNumber } from '@zerocarbon/accounting/quantity'
import { cn2026 } from '@zerocarbon/factors'
import { rulesBundle } from '@zerocarbon/rules-engine'
import { expect, it } from 'vitest'
import { heat, power } from '../../testing/madeUpPlant.ts'
import { activities, green, inputs, settings } from '../../testing/madeUpTables.ts'
import { createCatalogue } from '../createCatalogue.ts'

const catalogue = createCatalogue({ factors: cn2026, rules: rulesBundle, language: 'zh' })
const fuel = ['2026-01', '2026-12', '柴油', 10, 't', 'D-1']
const ipcc = settings([
  ['报告期', 2026],
  ['因子系列', 'ipcc-2006'],
])
const runs = inputs([
  ['碳酸盐分解', '', null, null, '用量:石灰石', 200, 't', null],
  ['etching', '', null, null, '用量:NF3', 100, 'kg', null],
])
catalogue.setTables([
  ipcc,
  activities([power, heat, fuel]),
  runs,
  green([['G-1', '绿证', '2026-01', '2026-12', 400, '2026-06-01', 'C-1']]),
])
const explained = (scope: number | string, method: string, gas: string) => {
  const outcome = catalogue.call('SCOPE', [scope, method, gas])
  if (Array.isArray(outcome) || 'problem' in outcome || !outcome.why) throw new Error(JSON.stringify(outcome))
  const why = outcome.why()
  return { outcome, parts: 'of' in why ? why.of : [] }
}

const scopes = [1, 2, '合计']
const ways = ['位置法', '市场法', '园区法']
const gases = ['CO2', 'CO2e']
const all = scopes.flatMap((scope) => ways.flatMap((way) => gases.map((gas) => [scope, way, gas] as const)))

it.each(all)('explains scope %s, %s, in %s by steps that add up to it', (scope, way, gas) => {
  const { outcome, parts } = explained(scope, way, gas)
  const sum = exactTotal(parts.map(({ gives }) => gives.value))
  expect(sum.toFixed(20)).toBe(exactTotal([readNumber(outcome.exact!)]).toFixed(20))
  expect(parts.length).toBeGreaterThan(0)
})
