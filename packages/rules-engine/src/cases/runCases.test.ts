import { expect, it } from 'vitest'
import { readRuleFiles } from '../../build/readRuleFiles.ts'
import { checkCases } from '../../build/checkCases.ts'
import { rulesBundle } from '../bundle/rulesBundle.ts'
import { ruleSetNamed } from '../bundle/readRulesBundle.ts'
import { assessByRulesEngine } from '../engine/assessByRulesEngine.ts'
import { assess } from '../judge/assess.ts'
import { leavesOf } from '../judge/leavesOf.ts'
import { caseOf } from './caseOf.ts'
import { readCases } from './readCases.ts'
import type { RuleCases } from './RuleCase.ts'
import { runCases } from './runCases.ts'

const files = readRuleFiles('rules')
const all = files
  .filter(({ path }) => path.endsWith('.cases.json'))
  .map(({ path, text }) => {
    const read = readCases(text, path, rulesBundle)
    if ('cases' in read) return [path, read.cases] as const
    throw new Error(read.problems.map(({ sentence }) => sentence.en).join('\n'))
  })
const definitions = new Map(rulesBundle.facts.facts.map((fact) => [fact.id, fact]))

it.each(all)('%s: every case comes out as it must', (_, cases) => {
  expect(runCases(cases, rulesBundle)).toEqual([])
})

it.each(all)('%s: json-rules-engine gives the same assessments', async (_, { ruleset, cases }) => {
  const ruleSet = ruleSetNamed(rulesBundle, ruleset)
  for (const each of cases) {
    const c = caseOf(each, definitions)
    expect(await assessByRulesEngine(ruleSet, c)).toEqual(assess(ruleSet, c))
  }
})

it('the cases see every comparison of every set true, false and unknown', () => {
  const seen = new Map<string, Set<unknown>>()
  for (const [, { ruleset, cases }] of all)
    for (const each of cases) {
      const ruleSet = ruleSetNamed(rulesBundle, ruleset)
      for (const { criterion, tree, readings, applies } of assess(ruleSet, caseOf(each, definitions))
        .verdicts) {
        const trees = [tree, ...readings.map((reading) => reading.tree), ...(applies ? [applies] : [])]
        for (const { fact, leaf, result, gap } of trees.flatMap(leavesOf)) {
          // What has no line, or is only recalled, or begins later, decides nothing.
          if (gap) continue
          const key = `${ruleset} ${criterion.id} ${fact} ${leaf.limit ?? String(leaf.value)}`
          seen.set(key, (seen.get(key) ?? new Set()).add(result))
        }
      }
    }
  const partly = [...seen]
    .filter(([, results]) => results.size < 3)
    .map(([key, results]) => [key, ...results])
  expect(partly).toEqual([])
})

const national = ruleSetNamed(rulesBundle, 'cn.factory.national-2026')
const copyOf = (): typeof national => JSON.parse(JSON.stringify(national)) as typeof national

const lines = Object.entries(national.parameters!).flatMap(([name, { values = [] }]) =>
  values.some(({ value }) => typeof value === 'string') ? [name] : [],
)
it.each(lines.flatMap((name) => [[name, 0.999] as const, [name, 1.001] as const]))(
  'a case fails when the limit %s is multiplied by %s, or a level moved by one',
  (name, factor) => {
    const changed = copyOf()
    const { decimals, values } = changed.parameters![name]!
    const [dated] = values as unknown as [{ value: string }]
    const value = Number(dated.value)
    // Between two levels there is nothing.
    dated.value = String(decimals === 0 ? value + Math.sign(factor - 1) : value * factor)
    expect(faultsWith(changed)).not.toEqual([])
  },
)

const compared = national.criteria.filter(
  ({ require }) => 'limit' in require && lines.includes(require.limit),
)
it.each(compared.map(({ id }) => id))('a case fails when the line of %s no longer passes', (id) => {
  const changed = copyOf()
  const require = changed.criteria.find((criterion) => criterion.id === id)!.require as unknown as {
    op: string
  }
  require.op = require.op === 'atMost' ? 'lessThan' : 'moreThan'
  expect(faultsWith(changed)).not.toEqual([])
})

/** What the cases object to when one set of the bundle is another. */
function faultsWith(changed: (typeof rulesBundle.ruleSets)[number]) {
  const ruleSets = rulesBundle.ruleSets.map((set) => (set.id === changed.id ? changed : set))
  const own = all.filter(([, { ruleset }]) => ruleset === changed.id)
  return own.flatMap(([, cases]) => runCases(cases, { ...rulesBundle, ruleSets }))
}

it('tells what a failing case expected and what came', () => {
  const cases: RuleCases = {
    format: 'zc-cases/1',
    ruleset: 'cn.factory.guidance-2026',
    cases: [
      {
        name: 'wrong',
        on: '2026-06-30',
        sector: 'steel',
        facts: { 'offset-quantity': '0' },
        expect: { accounting: 'pass' },
        expectOverall: 'pass',
        expectPhase: '2030',
      },
    ],
  }
  expect(runCases(cases, rulesBundle)).toMatchObject([
    { name: 'wrong', what: 'accounting', expected: 'pass', came: 'missing' },
    { what: 'overall', came: 'missing' },
    { what: 'phase', expected: '2030', came: '2026' },
  ])
})

it.each([
  ['"ruleset": "cn.park"', 'there is no rule set "cn.park"'],
  ['"offset-quantity": 0', 'a number must be text in quotes'],
  ['"offset-quantty": "0"', 'there is no fact "offset-quantty"'],
  ['"offset-quantity": "none"', '"none" cannot stand here'],
  ['"offset-quantity": "0", "limited-product": "cemnt"', 'there is no word "cemnt"'],
  ['"has-direct-inventory": "true"', '"true" cannot stand here'],
  ['"accountng": "pass"', 'there is no criterion "accountng"'],
  ['"accounting": "passed"', 'Wanted: pass, fail, missing'],
  ['"sector": "stele"', 'there is no sector "stele"'],
  ['"expectPhase": "2031"', 'there is no phase "2031"'],
  ['"on": "2027-02-30"', '"2027-02-30" cannot stand here'],
  ['"on": "0000-01-01"', '"0000-01-01" cannot stand here'],
  ['"offset-quantity": "0", "sector": "stele"', 'there is no word "stele"'],
  ['"provisional": ["zzz"]', 'there is no fact among those the case gives "zzz"'],
  ['"waived": {"entity": "why"}', 'there is no criterion that may be left out with a reason "entity"'],
  ['"cite": {"source": "nowhere", "clause": "1"}', 'there is no source "nowhere"'],
  ['"cite": {"source": "miit-13", "clause": " "}', '" " cannot stand here'],
])('refuses a case with %s', (wrong, said) => {
  const right: Readonly<Record<string, string>> = {
    '"ruleset': '"ruleset": "cn.factory.guidance-2026"',
    '"sector': '"sector": "steel"',
    '"expectPhase': '"expectPhase": "2026"',
    '"acc': '"accounting": "pass"',
    '"offset': '"offset-quantity": "0"',
    '"has': '"has-direct-inventory": true',
    '"on"': '"on": "2026-06-30"',
    '"provisional"': '"provisional": ["offset-quantity"]',
    '"waived"': '"waived": {"accounting": "of no use, as it says what comes out"}',
    '"cite"': '"cite": {"source": "miit-13", "clause": "1"}',
  }
  const put = (start: string): string => (wrong.startsWith(start) ? wrong : right[start]!)
  const text = `{"format": "zc-cases/1", ${put('"ruleset')}, "cases": [{"name": "n", ${put('"on"')}, ${put('"sector')},
    ${put('"provisional"')}, ${put('"waived"')}, ${put('"cite"')},
    "facts": {${put('"offset')}, ${put('"has')}}, "expect": {${put('"acc')}}, ${put('"expectPhase')}}]}`
  const read = readCases(text, 'c.json', rulesBundle)
  expect('problems' in read && read.problems.map(({ sentence }) => sentence.en).join()).toContain(said)
})

it('a set without cases is a fault of the build', () => {
  expect(checkCases([], rulesBundle).lines.length).toBe(rulesBundle.ruleSets.length)
  expect(checkCases(files, rulesBundle)).toMatchObject({
    lines: [],
    count: all.reduce((sum, [, { cases }]) => sum + cases.length, 0),
  })
})
