import { sentence } from '@zerocarbon/accounting/errors'
import { cn2026 } from '@zerocarbon/factors'
import { rulesBundle } from '@zerocarbon/rules-engine'
import { expect, it } from 'vitest'
import { createCatalogue } from './createCatalogue.ts'
import type { Argument, Outcome } from './ZcFunction.ts'

const catalogue = createCatalogue({ factors: cn2026, rules: rulesBundle, language: 'zh' })
const said = (language: 'zh' | 'en', name: string, ...args: Argument[]): string => {
  const outcome = [catalogue.call(name, args)].flat(2)[0] as Outcome
  return 'problem' in outcome ? sentence(outcome.problem, language) : String(outcome.value)
}

it('a process method asked for as a carrier is named, with the way to it', () => {
  expect(said('zh', 'EMISSIONS', '货运', 100, 'tkm')).toMatch(
    /^“货运”是工艺方法“货运（范围三）”.*ZC_Inputs.*zc factors list 货运$/,
  )
  expect(said('en', 'FACTOR', 'wastewater')).toMatch(/is the process method .*=ZC\.PROCESS/)
  expect(said('zh', 'EMISSIONS', '货船', 100, 'tkm')).toContain('相近的名称')
})

it('freight without a factor says where the published ones are listed', () => {
  const leg: Argument[] = [
    [['重量:铁路(t)'], ['距离:铁路(km)']],
    [[100], [300]],
  ]
  expect(said('zh', 'PROCESS', '货运', ...leg)).toContain('zc factors list 货运')
  expect(said('en', 'PROCESS', 'freight', ...leg)).toContain('zc factors list freight')
})

it.each([
  ['石灰石', ['碳酸盐分解', '钢铁企业过程排放']],
  ['ｌｉｍｅｓｔｏｎｅ', ['碳酸盐分解']],
  ['SF6', ['SF6 设备（排放率）', 'SF6 设备（质量平衡）', '刻蚀与气相沉积气体']],
  ['HFC-134a', ['制冷剂补充']],
  ['电石', ['碳质量平衡']],
])('what methods take is no fuel, and they are named: %s', (substance, methods) => {
  const answer = said('zh', 'EMISSIONS', substance, 1, 't')
  for (const method of methods) expect(answer).toContain(method)
  expect(answer).toMatch(/用到它的工艺方法：.*ZC_Inputs/)
  expect(answer).not.toMatch(/相近的名称|可选：/)
})

it('what nothing takes still gets the names that come close', () => {
  expect(said('zh', 'EMISSIONS', '柴由', 1, 't')).toMatch(/相近的名称：柴油$/)
})
