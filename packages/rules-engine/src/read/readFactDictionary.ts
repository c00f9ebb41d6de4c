import type { FactDictionary } from '../ruleset/FactDictionary.ts'
import { readRuleFile } from './readRuleFile.ts'
import { problemAt, type RuleProblem } from './RuleProblem.ts'
import type { Schema } from './schemaAt.ts'

/** Reads `facts.json`: the facts and sectors rules may name. */
export function readFactDictionary(
  json: string,
  file: string,
  schema: Schema,
): { readonly facts: FactDictionary } | { readonly problems: readonly RuleProblem[] } {
  const read = readRuleFile(json, file, schema)
  if ('problems' in read) return read
  const facts = read.value as FactDictionary
  const problems = (['sectors', 'facts'] as const).flatMap((list) => {
    const ids = facts[list].map(({ id }) => id)
    return ids.flatMap((name, index) =>
      ids.indexOf(name) === index
        ? []
        : [
            problemAt('ZC-RULE-NAME-TWICE', read.text.placeOf([list, index, 'id']), {
              what: list === 'facts' ? { zh: '数据', en: 'fact' } : { zh: '行业', en: 'sector' },
              name,
            }),
          ],
    )
  })
  return problems.length > 0 ? { problems } : { facts }
}
