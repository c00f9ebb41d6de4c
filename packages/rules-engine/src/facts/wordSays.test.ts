import { expect, it } from 'vitest'
import { ruleSetNamed } from '../bundle/readRulesBundle.ts'
import { rulesBundle } from '../bundle/rulesBundle.ts'
import { explainCriterion } from '../explain/explainCriterion.ts'
import { assess } from '../judge/assess.ts'
import { factsFrom } from './factsFrom.ts'
import { wordSays } from './wordSays.ts'

it('calls a word by its name, and one of no list as it stands', () => {
  const words = [{ id: 'steel', name: { zh: '钢铁', en: 'Steel' } }]
  expect(wordSays('steel', { words })).toEqual({ zh: '钢铁', en: 'Steel' })
  expect(wordSays('constructor', { words })).toEqual({ zh: 'constructor', en: 'constructor' })
  expect(wordSays('steel')).toEqual({ zh: 'steel', en: 'steel' })
})

it('verdicts and explanations of the sets call sectors and products by their names', () => {
  const racks = ruleSetNamed(rulesBundle, 'cn.factory.national-2026')
  const facts = factsFrom([])
  const { verdicts } = assess(racks, { on: '2026-12-31', sector: 'lithium-battery', facts })
  const reasons = verdicts.map(({ reason }) => reason)
  expect(reasons.some(({ zh }) => zh.includes('行业：锂电池（要求为 算力设施）'))).toBe(true)
  expect(reasons.some(({ en }) => en.includes('Sector: Lithium batteries (required:'))).toBe(true)

  const facility = assess(racks, { on: '2026-12-31', sector: 'computing-facility', facts })
  const entry = facility.verdicts.find(({ criterion }) => criterion.id === 'green-factory')
  expect(entry?.reason).toEqual({
    zh: '适用条件不成立：行业：算力设施（要求不是 算力设施）',
    en: 'it does not apply: Sector: Computing facilities (required: not Computing facilities)',
  })

  const limits = ruleSetNamed(rulesBundle, 'cn.sector.energy-limits')
  const explained = limits.criteria
    .flatMap((criterion) => explainCriterion(criterion, limits, 'zh'))
    .join('\n')
  expect(explained).toContain('对照的产品或工序 等于 水泥熟料')
  expect(explained).not.toMatch(/sintering-process|cement-clinker/)
})
