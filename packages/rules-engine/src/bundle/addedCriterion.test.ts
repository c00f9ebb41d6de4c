import { expect, it } from 'vitest'
import { checkCases } from '../../build/checkCases.ts'
import { readRuleFiles } from '../../build/readRuleFiles.ts'
import { caseOf } from '../cases/caseOf.ts'
import { readCases } from '../cases/readCases.ts'
import { runCases } from '../cases/runCases.ts'
import { columnsOf } from '../columns/columnsOf.ts'
import { judgeColumns } from '../columns/judgeColumns.ts'
import { outcomesByCode } from '../columns/outcomesByCode.ts'
import { assessByRulesEngine } from '../engine/assessByRulesEngine.ts'
import { assess } from '../judge/assess.ts'
import { bundleOf, type RuleFile, type RulesBundle } from './bundleOf.ts'
import { readRulesBundle, ruleSetNamed } from './readRulesBundle.ts'

// A criterion nobody has written, its fact, its limit and its cases, added to a set of rules/ as JSON text: nothing else
// may be needed to judge by it. Its names and numbers are made up.

const id = 'cn-hn.factory.2025'
const folder = 'cn-hn/factory/2025'
const clause = '"cite": {"source": "hn-458", "clause": "made up"}'

const fact = `{
  "id": "waste-heat-used", "type": "decimal", "unit": "GJ", "decimals": 1,
  "name": {"zh": "利用的余热", "en": "Waste heat used"},
  "derived": {"zh": "在 ZC_Facts 表填写", "en": "enter it in the table ZC_Facts"}, "evidence": "meter-records"
}`
const whole = fact.replace('waste-heat-used', 'waste-heat-all').replace('利用的余热', '全部余热')
const limit = `"waste-heat-share": {
  "label": {"zh": "余热利用率下限", "en": "Use of waste heat, at least"}, "unit": "1", "decimals": 3,
  "values": [{"from": "2028-07-01", "value": "0.375", "confidence": "single-source", "checkedOn": "2026-07-01", ${clause}}]
}`
const criterion = `{
  "id": "waste-heat", "severity": "mandatory", "title": {"zh": "余热利用率", "en": "Use of waste heat"},
  "confidence": "single-source",
  "require": {"fact": "waste-heat-used", "per": "waste-heat-all", "op": "atLeast", "limit": "waste-heat-share"},
  "evidence": ["meter-records"], ${clause}
}`
const worked = (on: string, facts: string, outcome: string): string =>
  `{"name": "${outcome}", "on": "${on}", "facts": {${facts}}, ${clause}, "expect": {"waste-heat": "${outcome}"}}`
const cases = `{"format": "zc-cases/1", "ruleset": "${id}", "cases": [
  ${worked('2028-07-01', '"waste-heat-used": "375", "waste-heat-all": "1000"', 'pass')},
  ${worked('2028-07-01', '"waste-heat-used": "374.9", "waste-heat-all": "1000"', 'fail')},
  ${worked('2028-07-01', '"waste-heat-used": "375"', 'missing')},
  ${worked('2028-06-30', '"waste-heat-used": "375", "waste-heat-all": "1000"', 'notInForce')}
]}`

/** The text with another put in after the first place where `after` stands. */
function put(text: string, after: string, more: string): string {
  const at = text.indexOf(after)
  if (at < 0) throw new Error(`no ${after}`)
  return `${text.slice(0, at + after.length)}${more},${text.slice(at + after.length)}`
}

const before = readRuleFiles('rules')
const added: readonly RuleFile[] = [
  ...before.map(({ path, text }) => {
    if (path === 'facts.json') return { path, text: put(text, '"facts": [', `${fact},${whole}`) }
    if (path !== `${folder}/ruleset.json`) return { path, text }
    return {
      path,
      text: put(put(text, '"parameters": {', limit), '"criteria": [', criterion),
    }
  }),
  { path: `${folder}/tests/waste-heat.cases.json`, text: cases },
]

const inFolder = ({ path }: RuleFile): boolean => path.startsWith(`${folder}/`)
/** What this set alone needs, where bundling all of them again would only take time. */
const few = added.filter((file) => inFolder(file) || /^(facts\.json|schema\/)/.test(file.path))

function bundled(files: readonly RuleFile[]): RulesBundle {
  const made = bundleOf(files)
  if ('problems' in made) throw new Error(made.problems.map(({ sentence }) => sentence.en).join('\n'))
  return made.bundle
}
const bundle = bundled(added)
const ruleSet = ruleSetNamed(bundle, id)
const read = readCases(cases, 'waste-heat.cases.json', bundle)
if ('problems' in read) throw new Error(read.problems.map(({ sentence }) => sentence.en).join('\n'))
const own = read.cases

it('is bundled, and a host reads that bundle', () => {
  expect(ruleSet.criteria.map((each) => each.id)).toContain('waste-heat')
  const alone = bundled(few)
  expect(ruleSetNamed(readRulesBundle(JSON.stringify(alone)), id)).toEqual(ruleSet)
})

it('passes its own cases, and no case of that set fails', () => {
  const { lines, count } = checkCases(added.filter(inFolder), { ...bundle, ruleSets: [ruleSet] })
  expect(lines).toEqual([])
  expect(count).toBeGreaterThan(own.cases.length)
})

it.each([
  ['"value": "0.375"', '"value": "0.376"'],
  ['"value": "0.375"', '"value": "0.374"'],
  ['"op": "atLeast", "limit": "waste-heat-share"', '"op": "moreThan", "limit": "waste-heat-share"'],
  ['"from": "2028-07-01"', '"from": "2028-06-30"'],
])('its cases notice when %s becomes %s', (right, wrong) => {
  const changed = bundled(few.map(({ path, text }) => ({ path, text: text.replace(right, wrong) })))
  expect(runCases(own, changed)).not.toEqual([])
})

it('is judged alike by the reference, by json-rules-engine and in columns', async () => {
  const definitions = new Map(bundle.facts.facts.map((each) => [each.id, each]))
  const outcomes: unknown[] = []
  for (const each of own.cases) {
    const c = caseOf(each, definitions)
    const assessment = assess(ruleSet, c)
    expect(await assessByRulesEngine(ruleSet, c)).toEqual(assessment)
    const { criteria } = judgeColumns(ruleSet, columnsOf(ruleSet, [c]), each.on)
    const outcome = assessment.verdicts.find((verdict) => verdict.criterion.id === 'waste-heat')?.outcome
    expect(outcomesByCode[criteria.get('waste-heat')![0]!]).toBe(outcome)
    outcomes.push(outcome)
  }
  expect(outcomes).toEqual(['pass', 'fail', 'missing', 'notInForce'])
})
