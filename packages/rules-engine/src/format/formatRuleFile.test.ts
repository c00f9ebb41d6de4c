import { expect, it } from 'vitest'
import { readRuleFiles } from '../../build/readRuleFiles.ts'
import { rulesBundle } from '../bundle/rulesBundle.ts'
import { formatRuleFile } from './formatRuleFile.ts'

const { schemas } = rulesBundle
const files = readRuleFiles('rules').flatMap(({ path, text }) => {
  if (path.startsWith('schema/')) return []
  const schema = path.endsWith('ruleset.json')
    ? schemas.ruleSet
    : path.endsWith('.cases.json')
      ? schemas.cases
      : schemas.facts
  return [{ path, text, schema }]
})
const formatted = (...args: Parameters<typeof formatRuleFile>): string => {
  const made = formatRuleFile(...args)
  if ('text' in made) return made.text
  throw new Error(made.problems.map(({ sentence }) => sentence.en).join())
}

it.each(files)('$path: says the same afterwards, and twice is once', ({ path, text, schema }) => {
  const once = formatted(text, path, schema)
  expect(JSON.parse(once)).toEqual(JSON.parse(text))
  expect(formatted(once, path, schema)).toBe(once)
})

it('puts names in the order of the schema, and lists on one line where they fit', () => {
  const long = Array.from({ length: 30 }, (_, index) => `sector-${String(index)}`)
  const text = JSON.stringify({
    criteria: [{ cite: { clause: '1', source: 'a' }, id: 'one', evidence: ['x', 'y'] }],
    parameters: { b: { values: [{ value: '1', from: '2026-01-01' }], unit: 't' }, a: {} },
    phases: [{ sectors: long }],
    format: 'zc-ruleset/1',
  })
  const made = formatted(text, 'x', schemas.ruleSet)
  expect(made.split('\n').slice(0, 6)).toEqual([
    '{',
    '  "format": "zc-ruleset/1",',
    '  "phases": [',
    '    {',
    '      "sectors": [',
    '        "sector-0",',
  ])
  expect(made).toContain('"evidence": ["x", "y"],\n      "cite": {\n        "source": "a",\n')
  // Names that are free keep the order they were written in.
  expect(made.indexOf('"b"')).toBeLessThan(made.indexOf('"a": {}'))
  expect(made).toContain('"unit": "t",\n      "values": [\n        {\n          "from": "2026-01-01",\n')
})

it('leaves what is no JSON, and says where', () => {
  expect(formatRuleFile('{"a": 1,}', 'x.json', schemas.facts)).toMatchObject({
    problems: [{ line: 1, column: 9 }],
  })
})
