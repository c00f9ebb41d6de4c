import { expect, it } from 'vitest'
import { readRuleFiles } from '../../build/readRuleFiles.ts'
import { rulesBundle } from '../bundle/rulesBundle.ts'
import { formatRuleFile, formatRuleValue } from './formatRuleFile.ts'

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

it.each(files)('$path: stays as it is', ({ path, text, schema }) => {
  expect(formatted(text, path, schema)).toBe(text)
})

it.each(files)(
  '$path: on one line, says the same afterwards, and twice is once',
  ({ path, text, schema }) => {
    const once = formatted(JSON.stringify(JSON.parse(text)), path, schema)
    expect(JSON.parse(once)).toEqual(JSON.parse(text))
    expect(formatted(once, path, schema)).toBe(once)
  },
)

it('keeps an object that was opened open, and another on one line where it fits', () => {
  const cite = '{ "source": "a", "clause": "1" }'
  const text = `{
  "title": {
    "zh": "一",
    "en": "one"
  },
  "criteria": [
    { "id": "one", "cite": ${cite} },
    { "id": "two", "cite": ${cite} }
  ]
}
`
  expect(formatted(text, 'x', schemas.ruleSet)).toBe(text)
  const wide = text.replace('"id": "one"', `"id": "${'o'.repeat(51)}"`)
  expect(formatted(wide, 'x', schemas.ruleSet)).toBe(text.replace('"id": "one"', `"id": "${'o'.repeat(51)}"`))
  const wider = text.replace('"id": "one"', `"id": "${'o'.repeat(52)}"`)
  expect(formatted(wider, 'x', schemas.ruleSet)).toContain(`    {\n      "id": "${'o'.repeat(52)}",\n`)
})

it('writes a changed value with the lines of the file before it', () => {
  const before = '{ "format": "zc-cases/1", "cases": [{ "name": "n", "expect": { "a": "pass" } }] }\n'
  const after = JSON.parse(before.replace('pass', 'fail')) as unknown
  expect(formatRuleValue(after, schemas.cases, before)).toBe(before.replace('pass', 'fail'))
  expect(formatRuleValue(after, schemas.cases)).toContain('"expect": {\n')
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
  expect(made).toContain(
    '[{ "id": "one", "evidence": ["x", "y"], "cite": { "source": "a", "clause": "1" } }]',
  )
  // Names that are free keep the order they were written in.
  expect(made.indexOf('"b"')).toBeLessThan(made.indexOf('"a": {}'))
  expect(made).toContain('{ "unit": "t", "values": [{ "from": "2026-01-01", "value": "1" }] }')
})

it('leaves what is no JSON, and says where', () => {
  expect(formatRuleFile('{"a": 1,}', 'x.json', schemas.facts)).toMatchObject({
    problems: [{ line: 1, column: 9 }],
  })
})
