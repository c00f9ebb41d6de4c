import { cn2026 } from '@zerocarbon/factors'
import { rulesBundle } from '@zerocarbon/rules-engine'
import { expect, it } from 'vitest'
import { cellPlant } from '../../facts/testing/cellPlant.ts'
import { createCatalogue } from '../createCatalogue.ts'
import { call, discloses, guidance, national, outcomeOf, warnings } from '../testing/criterionCalls.ts'

it('says the word of a criterion, in either language', () => {
  expect(call('VERDICT', ['physical-share-entry'])).toBe('已达标')
  expect(call('VERDICT', ['non-fossil-share-entry'])).toBe('有差距')
  expect(call('VERDICT', ['co2-per-energy-entry'])).toBe('待确认')
  expect(call('VERDICT', ['facility-racks'])).toBe('不适用')
  expect(call('VERDICT', ['physical-share-entry'], { language: 'en' })).toBe('Met')
})

it('follows a yes-or-no fact: true, false, missing', () => {
  const ask = ['disclosure', '', '', '', guidance]
  expect(call('VERDICT', ask, discloses('是'))).toBe('已达标')
  expect(call('VERDICT', ask, discloses('否'))).toBe('有差距')
  expect(call('VERDICT', ask)).toBe('缺少数据')
  expect(outcomeOf('VERDICT', ask)).toMatchObject({ missing: true })
  expect(outcomeOf('VERDICT', ask, discloses('是'))).not.toHaveProperty('missing')
})

it('agrees with the rows of CHECK, on any day', () => {
  for (const day of ['2026-07-12', '2026-07-13', '2029-12-31', '2030-01-01']) {
    const catalogue = createCatalogue({ factors: cn2026, rules: rulesBundle, language: 'zh' })
    catalogue.setTables(cellPlant())
    const [, ...rows] = catalogue.call('CHECK', [national, day]) as { value: string }[][]
    const one = (id: string): unknown =>
      (catalogue.call('VERDICT', [id, '', day, '', national]) as { value: string }).value
    const { criteria } = catalogue.assessor().ruleSet(national)
    expect(criteria.map(({ id }) => one(id))).toEqual(rows.slice(0, -1).map((row) => row[1]?.value))
  }
})

it('turns on the day a limit begins', () => {
  expect(call('VERDICT', ['co2-per-energy-2030', '', '2029-12-31'])).toBe('未到期')
  expect(call('VERDICT', ['co2-per-energy-2030', '', '2030-01-01'])).toBe('有差距')
})

it('gives the reason: behind a measured one, beside an open or provisional one', () => {
  const outcome = outcomeOf('VERDICT', ['physical-share-entry'])
  const why = 'why' in outcome ? outcome.why?.() : undefined
  expect(why).toMatchObject({ because: { zh: expect.stringContaining('富余 0.95 个百分点') as string } })
  expect(why?.gives.value.toFixed(4)).toBe('0.1095')
  expect(warnings('VERDICT', ['disclosure', '', '', '', guidance])[0]).toMatch(
    /^ZC-CRITERION-OPEN “碳信息披露与持续改进”.*补上 ZC_Facts: “/,
  )
  // What the authority has not settled, nobody can enter.
  expect(warnings('VERDICT', ['co2-per-energy-entry'])[0]).toContain('不是缺数据')
  expect(warnings('VERDICT', ['co2-per-energy-entry'])[0]).toContain('几种理解结论不一')
  expect(warnings('VERDICT', ['energy-from'])).toEqual([
    expect.stringMatching(/^ZC-VERDICT-PROVISIONAL .*限值只有一个来源/) as string,
  ])
  for (const language of ['zh', 'en'] as const)
    expect(warnings('VERDICT', ['disclosure', '', '', '', guidance], { language }).join('')).not.toMatch(
      /。。|\.\.|\.;|。；/,
    )
})

it('says which day it begins, of a limit and of a whole set, as no more than a note', () => {
  expect(warnings('VERDICT', ['co2-per-energy-2030', '', '2029-12-31']).join()).toContain('自 2030-01-01 起')
  const before = outcomeOf('VERDICT', ['energy-from', 900, '2026-07-12', '', national])
  expect(before).toMatchObject({ value: '未到期' })
  expect('value' in before && before.warnings).toMatchObject([
    { code: 'ZC-CRITERION-OPEN', severity: 'note', info: { reason: { zh: '规则集自 2026-07-13 起施行' } } },
  ])
  expect(before).not.toHaveProperty('missing')
})
