import { Validator, type OutputUnit } from '@cfworker/json-schema'
import type { Text } from '@zerocarbon/accounting/trace'
import { allowedBy, allowedFor } from './allowedFor.ts'
import { problemAt, type Place, type RuleProblem } from './RuleProblem.ts'
import type { RuleText } from './RuleText.ts'
import { pointerSteps, schemasAlong, type Schema } from './schemaAt.ts'

const unsaid: Text = { zh: '符合规则格式的写法', en: 'what the schema allows' }

/** Beyond these nobody reads on. */
const MOST = 100

/** What a value lacks of its schema, in the words of whoever wrote it. The schema itself says what is allowed. */
export function schemaProblems(value: unknown, schema: Schema, text: RuleText): RuleProblem[] {
  const { errors } = new Validator(schema, '7', false).validate(value)
  const problems = errors.slice(0, 20 * MOST).flatMap((error) => problemsOf(error, value, schema, text))
  // Whatever has no words here is refused all the same.
  if (errors.length > 0 && problems.length === 0)
    return [problemAt('ZC-RULE-VALUE-INVALID', text.placeOf([]), { text: errors[0]!.error, allowed: unsaid })]
  const seen = new Set<string>()
  return problems
    .filter(({ code, line, column, sentence }) => {
      const key = `${code} ${String(line)}:${String(column)} ${sentence.en}`
      return !seen.has(key) && seen.add(key)
    })
    .toSorted((a, b) => a.line - b.line || a.column - b.column)
    .slice(0, MOST)
}

/**
 * A branch of a choice that does not fit is no fault; the choice itself speaks. A property called `not` is none.
 */
const inBranch = /\/(?:oneOf|anyOf)\/\d+\/|(?<!\/properties)\/(?:if|not)\/|\/propertyNames\//

function problemsOf(error: OutputUnit, value: unknown, schema: Schema, text: RuleText): RuleProblem[] {
  const { keyword, keywordLocation, instanceLocation } = error
  if (inBranch.test(keywordLocation)) return []
  const along = schemasAlong(schema, keywordLocation)
  // The keyword's own value is the last one where it is an object, as with `additionalProperties`.
  const owner = along.findLast((each) => Object.hasOwn(each, keyword)) ?? {}
  const { path, found } = followed(value, pointerSteps(instanceLocation))
  const keys = isRecord(found) ? Object.keys(found) : []
  const missing = (names: readonly string[]): RuleProblem[] =>
    names
      .filter((name) => !keys.includes(name))
      .map((key) => problemAt('ZC-RULE-KEY-MISSING', text.placeOf(path), { key }))
  const invalid = (): RuleProblem[] => [
    problemAt('ZC-RULE-VALUE-INVALID', text.placeOf(path), {
      text: (typeof found === 'string' ? found : (JSON.stringify(found) ?? '')).slice(0, 60),
      allowed: allowedFor(found, owner, along),
    }),
  ]
  switch (keyword) {
    case 'additionalProperties': {
      if (owner['additionalProperties'] !== false) return []
      const known = Object.keys(isRecord(owner['properties']) ? owner['properties'] : {})
      return keys
        .filter((key) => !known.includes(key))
        .map((key) =>
          problemAt('ZC-RULE-KEY-UNKNOWN', text.placeOfKey([...path, key]), { key: key.slice(0, 40), known }),
        )
    }
    case 'propertyNames': {
      const pattern = patternOf(owner['propertyNames'], schema)
      return keys
        .filter((key) => !pattern.test(key))
        .map((key) =>
          problemAt('ZC-RULE-VALUE-INVALID', text.placeOfKey([...path, key]), {
            text: key.slice(0, 60),
            allowed: { zh: '小写字母、数字和连字符', en: 'lower case letters, digits and hyphens' },
          }),
        )
    }
    case 'required':
      return missing(wordsOf(owner['required']))
    case 'dependencies':
      return Object.entries(isRecord(owner['dependencies']) ? owner['dependencies'] : {}).flatMap(
        ([key, needed]) => (keys.includes(key) ? missing(wordsOf(needed)) : []),
      )
    case 'oneOf':
    case 'anyOf': {
      const choices = branchKeys(owner[keyword])
      const given = choices.filter((key) => keys.includes(key))
      if (given.length > 1) return [problemAt('ZC-RULE-KEY-CLASH', text.placeOf(path), { keys: given })]
      return [problemAt('ZC-RULE-KEY-MISSING', text.placeOf(path), { key: choices.join(' / ') })]
    }
    case 'maxProperties':
      return [problemAt('ZC-RULE-KEY-CLASH', text.placeOf(path), { keys })]
    case 'minItems':
    case 'minProperties': {
      const count = Array.isArray(found) ? found.length : keys.length
      if (count > 0) return [tooFew(count, owner, along, text.placeOf(path))]
      return [problemAt('ZC-RULE-LIST-EMPTY', text.placeOf(path), { key: String(path.at(-1) ?? '') })]
    }
    case 'type':
      if (typeof found === 'number' && wordsOf(owner['type']).includes('string'))
        return [problemAt('ZC-RULE-NUMBER-UNQUOTED', text.placeOf(path), { number: text.numberAt(path) })]
      return invalid()
    case 'pattern':
    case 'enum':
    case 'const':
    case 'minLength':
    case 'maxLength':
    case 'minimum':
    case 'maximum':
    case 'uniqueItems':
      return invalid()
    default:
      // Keywords that only pass on what their parts say.
      return []
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const wordsOf = (value: unknown): string[] => [value].flat().map(String)

function branchKeys(branches: unknown): string[] {
  return (Array.isArray(branches) ? branches : []).flatMap((branch: unknown) =>
    isRecord(branch) ? wordsOf(branch['required']) : [],
  )
}

function patternOf(names: unknown, schema: Schema): RegExp {
  const [, found] = isRecord(names) ? schemasAlong(schema, '#/definitions/id') : []
  const id = isRecord(found) ? found['id'] : undefined
  return new RegExp(isRecord(id) ? String(id['pattern']) : '^', 'u')
}

function followed(value: unknown, steps: readonly string[]): { path: (string | number)[]; found: unknown } {
  const path: (string | number)[] = []
  let found = value
  for (const step of steps) {
    path.push(Array.isArray(found) ? Number(step) : step)
    found = Array.isArray(found)
      ? (found[Number(step)] as unknown)
      : isRecord(found)
        ? found[step]
        : undefined
  }
  return { path, found }
}

/** A list with something in it that must have more, such as readings: one alone is no choice. */
function tooFew(count: number, owner: Schema, along: readonly Schema[], place: Place): RuleProblem {
  const { zh, en } = allowedBy(owner, along)
  const least = String(owner['minItems'] ?? owner['minProperties'])
  return problemAt('ZC-RULE-VALUE-INVALID', place, {
    text: String(count),
    allowed: { zh: `至少 ${least} 项（${zh}）`, en: `at least ${least} entries (${en})` },
  })
}
