import type { Text } from '@zerocarbon/accounting/trace'
import type { FactDictionary } from '../ruleset/FactDictionary.ts'
import { isReserved, unreserved } from './isReserved.ts'
import { readRuleFile } from './readRuleFile.ts'
import { problemAt, type RuleProblem } from './RuleProblem.ts'
import type { Schema } from './schemaAt.ts'

type Path = (string | number)[]
const anEvidence = { zh: '证据类别', en: 'kind of evidence' }

/** Reads `facts.json`: the facts and sectors rules may name. */
export function readFactDictionary(
  json: string,
  file: string,
  schema: Schema,
): { readonly facts: FactDictionary } | { readonly problems: readonly RuleProblem[] } {
  const read = readRuleFile(json, file, schema)
  if ('problems' in read) return read
  const facts = read.value as FactDictionary
  const kinds = facts.evidence ?? []
  const twice = (list: readonly { readonly id: string }[], path: Path, what: Text): RuleProblem[] =>
    list.flatMap(({ id: name }, index) =>
      list.findIndex(({ id }) => id === name) === index
        ? []
        : [problemAt('ZC-RULE-NAME-TWICE', read.text.placeOf([...path, index, 'id']), { what, name })],
    )
  const problems = [
    ...twice(facts.sectors, ['sectors'], { zh: '行业', en: 'sector' }),
    ...twice(facts.facts, ['facts'], { zh: '数据', en: 'fact' }),
    ...twice(kinds, ['evidence'], anEvidence),
    ...facts.facts.flatMap(({ id }, index) =>
      isReserved(id)
        ? [
            problemAt('ZC-RULE-VALUE-INVALID', read.text.placeOf(['facts', index, 'id']), {
              text: id,
              allowed: unreserved,
            }),
          ]
        : [],
    ),
    ...facts.facts.flatMap(({ evidence: name }, index) => {
      const known = kinds.map(({ id }) => id)
      if (known.length === 0 || known.includes(name)) return []
      const place = read.text.placeOf(['facts', index, 'evidence'])
      return [problemAt('ZC-RULE-NAME-UNKNOWN', place, { what: anEvidence, name, known: known.slice(0, 30) })]
    }),
    ...facts.facts.flatMap(({ type, words = [] }, index) => {
      const path: Path = ['facts', index, 'words']
      const info = { key: 'words', known: Object.keys(facts.facts[index]!).filter((key) => key !== 'words') }
      return type === 'text' || words.length === 0
        ? twice(words, path, { zh: '词', en: 'word' })
        : [problemAt('ZC-RULE-KEY-UNKNOWN', read.text.placeOf(path), info)]
    }),
  ]
  return problems.length > 0 ? { problems } : { facts }
}
