import { cn2026 } from '@zerocarbon/factors'
import { rulesBundle } from '@zerocarbon/rules-engine'
import { expect, it } from 'vitest'
import { createCatalogue } from '../catalogue/createCatalogue.ts'
import type { Outcome } from '../catalogue/ZcFunction.ts'
import { power, report } from '../testing/madeUpPlant.ts'
import { activities, settings } from '../testing/madeUpTables.ts'

const lng = ['2026-01', '2026-12', 'LNG', 10, 't', 'G']
const family = (set: string) =>
  settings([
    ['报告期', 2026],
    ['因子系列', set],
  ])
const warned = (set: string) =>
  report(family(set), activities([power, lng])).issues.filter(({ code }) => code === 'ZC-FACTOR-UNUSUAL')

it('says what the factor set itself warns of, at the row that uses it', () => {
  const [issue, ...more] = warned('cn-mee-2022-25')
  expect(more).toEqual([])
  expect(issue).toMatchObject({
    severity: 'should',
    at: { sheet: '活动', cell: 'D3' },
    info: { factor: 'fuel/lng/MEE-ETS-2022-25', rows: 1 },
  })
  const { remark } = issue!.info as { remark: { zh: string; en: string } }
  expect(remark.en).toMatch(/^the carbon content .*Do not report with it/)
  expect(remark.zh).toMatch(/^所见唯一抄本中.*请勿用于报告/)
})

it('says nothing of records that only have a remark', () => {
  expect(warned('cn-gbt32151-2024')).toEqual([])
})

const catalogue = createCatalogue({ factors: cn2026, rules: rulesBundle, language: 'zh' })
const codes = (name: string, ...args: (string | number)[]): string[] => {
  const outcome = catalogue.call(name, args) as Outcome
  return 'problem' in outcome ? [outcome.problem.code] : (outcome.warnings ?? []).map(({ code }) => code)
}

it.each(['cn-mee-2022-25', 'cn-gbt32151-2024'])('says it of a function too: %s', (set) => {
  const expected = set === 'cn-mee-2022-25' ? ['ZC-FACTOR-UNUSUAL'] : []
  expect(codes('EMISSIONS', 'LNG', 10, 't', 2025, '', `系列=${set}`)).toEqual(expected)
  for (const field of ['', 'source'])
    expect(codes('FACTOR', 'LNG', 2025, '', field, `系列=${set}`)).toEqual(expected)
})
