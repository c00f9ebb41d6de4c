import { ZcError } from '@zerocarbon/accounting/errors'
import { describe, expect, it } from 'vitest'
import { readRuleFiles } from '../../build/readRuleFiles.ts'
import { bundleHash, bundleOf, type RulesBundle } from './bundleOf.ts'
import { readRulesBundle, ruleSetNamed } from './readRulesBundle.ts'
import { rulesBundle } from './rulesBundle.ts'

function refusal(bundle: unknown, file?: string): string {
  try {
    readRulesBundle(bundle, file)
  } catch (error) {
    if (error instanceof ZcError && error.problem.code === 'ZC-RULE-BUNDLE')
      return error.problem.info.reason.en
    throw error
  }
  return 'read'
}

/** The bundle with a change, and with a hash that fits it. */
function altered(change: (bundle: RulesBundle) => unknown): unknown {
  const copy = JSON.parse(JSON.stringify(rulesBundle)) as RulesBundle
  change(copy)
  return { ...copy, hash: bundleHash(copy) }
}

const files = readRuleFiles('rules')

it('the committed bundle is what rules/ gives, in whatever order the files come', () => {
  expect(bundleOf(files)).toEqual({ bundle: rulesBundle })
  expect(bundleOf(files.toReversed())).toEqual({ bundle: rulesBundle })
})

it('reads itself, as text or data', () => {
  expect(readRulesBundle(rulesBundle)).toBe(rulesBundle)
  expect(readRulesBundle(JSON.stringify(rulesBundle))).toEqual(rulesBundle)
  const long = JSON.stringify(rulesBundle, undefined, 4)
  expect(long.length).toBeGreaterThan(1_000_000)
  expect(readRulesBundle(long)).toEqual(rulesBundle)
})

describe('refuses', () => {
  it('what is no bundle', () => {
    for (const other of [null, 5, [], {}, 'x', '{}', { ...rulesBundle, ruleSets: [null] }])
      expect(refusal(other)).not.toBe('read')
    expect(refusal('{"a": 1,}')).toContain('rules.json:1:9')
    expect(refusal('{"a": 1,}', 'b4.json')).toContain('b4.json:1:9')
  })

  it('an edited limit, with the old hash and with a new one', () => {
    const edit = ({ ruleSets }: RulesBundle): void => {
      const set = ruleSetNamed({ ruleSets }, 'cn.factory.national-2026')
      const [dated] = set.parameters!['co2-per-energy-2030']!.values as unknown as [{ value: string }]
      dated.value = '0.3'
    }
    const copy = JSON.parse(JSON.stringify(rulesBundle)) as RulesBundle
    edit(copy)
    expect(refusal(copy)).toBe('it does not fit its own hash')
    expect(refusal(altered(edit))).toBe('cn.factory.national-2026: it does not fit its own hash')
  })

  it('a set that does not fit the schema of this version, whatever schema it brings along', () => {
    const loose = altered((bundle) => {
      Object.assign(bundle.schemas, { ruleSet: {} })
      Object.assign(bundle.ruleSets[0]!, { path: '$' })
    })
    expect(refusal(loose)).toContain('"path" has no place here')
  })

  it('facts that mean something else', () => {
    const kg = altered((bundle) => {
      for (const fact of bundle.facts.facts) if (fact.unit === 'tCO2') Object.assign(fact, { unit: 'kgCO2' })
    })
    expect(refusal(kg)).not.toBe('read')
  })
})

it('names the sets there are', () => {
  expect(ruleSetNamed(rulesBundle, 'cn.factory.guidance-2026').id).toBe('cn.factory.guidance-2026')
  expect(() => ruleSetNamed(rulesBundle, 'cn.park')).toThrow(
    `There is no rule set "cn.park". Use one of: ${rulesBundle.ruleSets.map(({ id }) => id).join(', ')}`,
  )
})

describe('bundling', () => {
  const replaced = (path: string, text: string) =>
    bundleOf(files.map((file) => (file.path === path ? { path, text } : file)))
  const problems = (made: ReturnType<typeof bundleOf>) =>
    'problems' in made ? made.problems.map(({ sentence }) => sentence.en) : []

  it('tells every problem of every file with its place', () => {
    expect(problems(replaced('facts.json', '{'))).toEqual([expect.stringContaining('rules/facts.json:1:2')])
    expect(problems(replaced('schema/cases.schema.json', '['))[0]).toContain(
      'rules/schema/cases.schema.json:1:2',
    )
    expect(problems(replaced('cn/factory/national-2026/ruleset.json', '{}'))[0]).toContain(
      'rules/cn/factory/national-2026/ruleset.json:1:1: "format" is missing',
    )
  })

  it('needs the facts and the schemas, and each id once', () => {
    expect(problems(bundleOf([]))[0]).toContain('"schema/ruleset.schema.json" is missing')
    const copy = files.find(({ path }) => path.endsWith('guidance-2026/ruleset.json'))!
    expect(problems(bundleOf([...files, { ...copy, path: 'copy/ruleset.json' }]))[0]).toContain(
      'rule set "cn.factory.guidance-2026" stands twice',
    )
  })

  it('a fact that stands twice', () => {
    const facts = files.find(({ path }) => path === 'facts.json')!.text
    const doubled = facts.replace('"id": "electricity-total"', '"id": "energy-total-equivalent"')
    expect(problems(replaced('facts.json', doubled))[0]).toContain(
      'fact "energy-total-equivalent" stands twice',
    )
  })

  it('a word that stands twice, and words of what is no text', () => {
    const facts = files.find(({ path }) => path === 'facts.json')!.text
    const word = '{ "id": "a", "name": { "zh": "a", "en": "a" } }'
    const with2 = (type: string) =>
      problems(replaced('facts.json', facts.replace(`"type": "${type}",`, `$& "words": [${word}, ${word}],`)))
    expect(with2('text')[0]).toContain('word "a" stands twice')
    expect(with2('decimal')[0]).toContain('"words" has no place here')
  })
})
