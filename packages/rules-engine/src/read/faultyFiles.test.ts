import { describe, expect, it } from 'vitest'
import { readRuleFiles } from '../../build/readRuleFiles.ts'
import { readRuleSet } from './readRuleSet.ts'

const text = readRuleFiles('rules').find(({ path }) =>
  path.endsWith('factory/national-2026/ruleset.json'),
)!.text
type Path = readonly (string | number)[]

/** Places of one kind in the file, spread over it. */
function placesWhere(holds: (value: unknown, path: Path) => boolean, most: number): Path[] {
  const found: Path[] = []
  const walk = (value: unknown, path: Path): void => {
    if (path.length > 0 && holds(value, path)) found.push(path)
    if (typeof value !== 'object' || value === null) return
    for (const [key, entry] of Array.isArray(value) ? value.entries() : Object.entries(value))
      walk(entry, [...path, key])
  }
  walk(JSON.parse(text), [])
  const step = Math.max(1, Math.floor(found.length / most))
  return found.filter((_, index) => index % step === 0).slice(0, most)
}

/** The file with one value changed; undefined takes it out. */
function changed(path: Path, change: (old: unknown) => unknown): string {
  const copy = JSON.parse(text) as Record<string | number, unknown>
  let around = copy
  for (const key of path.slice(0, -1)) around = around[key] as Record<string | number, unknown>
  around[path.at(-1)!] = change(around[path.at(-1)!])
  return JSON.stringify(copy, undefined, 2)
}

const isText = (value: unknown): boolean => typeof value === 'string'
const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const keyIs =
  (...keys: string[]) =>
  (_: unknown, path: Path): boolean =>
    keys.includes(String(path.at(-1)))
const named = (path: Path): string => path.join('.')
const deep = (open: string, close: string): string =>
  text.replace(/"require": \{/, `"require": ${open.repeat(20_000)}{`) + close.repeat(20_000)

const cut = (part: number): string => text.slice(0, Math.floor((text.length * part) / 31))
const offsets = Array.from({ length: 30 }, (_, index) => index + 1)

const faults: readonly (readonly [string, string])[] = [
  ...offsets.map((part) => [`cut off after ${String(part)}/31`, cut(part)] as const),
  ...offsets
    .slice(0, 20)
    .map(
      (part) =>
        [
          `a control character put in at ${String(part)}/31`,
          `${cut(part)}\u0001${text.slice(cut(part).length)}`,
        ] as const,
    ),
  ...['', ' ', '[]', 'null', '7', '"set"', '{}', '{"format":"zc-ruleset/1"}', '\u0000', '{'].map(
    (each) => [`the file ${JSON.stringify(each)}`, each] as const,
  ),
  ['a comment', text.replace('{', '{ // why')],
  ['a comma too many', text.replace(/,(\s*"version")/, ',,$1')],
  ['a comma at the end', text.replace(/\}\s*$/, ',}')],
  ['single quotes', text.replaceAll('"', "'")],
  ['NaN', text.replace(/"decimals": \d+/, '"decimals": NaN')],
  ['a number without quotes', text.replace('"value": "1.8"', '"value": 1.8')],
  ['a number beyond doubles', text.replace('"value": "1.8"', '"value": 1e999')],
  ['a huge number in quotes', text.replace('"value": "1.8"', `"value": "${'9'.repeat(400)}"`)],
  ['an exponent', text.replace('"value": "1.8"', '"value": "18e-1"')],
  ['a hundred thousand decimals', text.replace('"value": "1.8"', `"value": "0.${'1'.repeat(100_000)}"`)],
  ['a key twice', text.replace('"version"', '"id": "twice",\n  "version"')],
  ['lists in lists', deep('[', ']')],
  ['not of not', deep('{"not":', '}')],
  ['all of all', deep('{"all":[', ']}')],
  ['a text of a megabyte', text.replace('"version": "', `"version": "${'1'.repeat(1_000_000)}`)],
  [
    'itself as the set it builds on',
    text.replace(
      '"status"',
      '"extends": { "ruleset": "cn.factory.national-2026", "mode": "stricter" },\n  "status"',
    ),
  ],
  [
    'a set that is not there',
    text.replace('"status"', '"extends": { "ruleset": "cn.nobody", "mode": "replace" },\n  "status"'),
  ],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'path', 'then', 'hasOwnProperty'].flatMap(
    (key) => [
      [`the key ${key} at the top`, text.replace('{', `{ "${key}": {},`)] as const,
      [`the key ${key} in a criterion`, text.replace('"severity"', `"${key}": "$.x", "severity"`)] as const,
      [`the key ${key} in a comparison`, text.replace('"op"', `"${key}": "$..*", "op"`)] as const,
      [`the fact ${key}`, changed(placesWhere(keyIs('fact'), 1)[0]!, () => key)] as const,
      [`the limit ${key}`, changed(placesWhere(keyIs('limit'), 1)[0]!, () => key)] as const,
    ],
  ),
  ...placesWhere(isText, 30).map((path) => [`a number at ${named(path)}`, changed(path, () => 7)] as const),
  ...placesWhere(isObject, 30).map((path) => [`a list at ${named(path)}`, changed(path, () => [])] as const),
  ...placesWhere(isObject, 15).map(
    (path) =>
      [`a stranger in ${named(path)}`, changed(path, (old) => ({ ...(old as object), zzz: 1 }))] as const,
  ),
  ...placesWhere(isObject, 15).map(
    (path) => [`nothing in ${named(path)}`, changed(path, () => ({}))] as const,
  ),
  ...placesWhere((value) => Array.isArray(value), 10).map(
    (path) => [`an empty list at ${named(path)}`, changed(path, () => [])] as const,
  ),
  ...placesWhere(keyIs('fact', 'limit', 'source', 'op', 'severity', 'per', 'confidence'), 25).map(
    (path) => [`an unknown name at ${named(path)}`, changed(path, () => 'no-such-name')] as const,
  ),
  ...placesWhere(keyIs('from', 'issued', 'checkedOn'), 10).map(
    (path) => [`no day at ${named(path)}`, changed(path, () => '2026-02-30')] as const,
  ),
]

describe('a faulty rule file is refused at a place, with words in both languages', () => {
  it('there are two hundred of them and more, and the file itself is not one', () => {
    expect(faults.length).toBeGreaterThanOrEqual(200)
    expect(readRuleSet(text, { file: 'ruleset.json' })).toHaveProperty('ruleSet')
  })

  it.each(faults)('%s', (_, faulty) => {
    expect(faulty).not.toBe(text)
    const read = readRuleSet(faulty, { file: 'ruleset.json' })
    const problems = 'problems' in read ? read.problems : []
    expect(problems.length).toBeGreaterThan(0)
    for (const { file, line, column, sentence } of problems) {
      expect([file, line > 0, column > 0]).toEqual(['ruleset.json', true, true])
      expect(sentence.zh).toMatch(/\p{Script=Han}/u)
      expect(sentence.en).not.toMatch(/undefined|\[object/)
    }
  })
})
