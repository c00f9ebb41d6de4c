import { problemAt, type RuleProblem } from '../read/RuleProblem.ts'
import { readRuleFile } from '../read/readRuleFile.ts'
import type { RulesBundle } from '../bundle/bundleOf.ts'
import type { RuleCase, RuleCases } from './RuleCase.ts'

export type CasesRead = { readonly cases: RuleCases } | { readonly problems: readonly RuleProblem[] }

const aCase = { zh: '用例', en: 'case' }
const decimal = /^-?(0|[1-9]\d*)(\.\d+)?$/

/** Reads one file of cases: a name in it that the set or the dictionary does not have would test nothing. */
export function readCases(json: string, file: string, bundle: RulesBundle): CasesRead {
  const read = readRuleFile(json, file, bundle.schemas.cases)
  if ('problems' in read) return read
  const cases = read.value as RuleCases
  const { facts, ruleSets } = bundle
  const unknown = (what: RuleName, path: readonly (string | number)[], name: string, known: string[]) =>
    known.includes(name)
      ? []
      : [
          problemAt('ZC-RULE-NAME-UNKNOWN', read.text.placeOf([...path]), {
            what,
            name,
            known: known.slice(0, 30),
          }),
        ]
  const set = ruleSets.find(({ id }) => id === cases.ruleset)
  if (!set)
    return {
      problems: unknown(
        { zh: '规则集', en: 'rule set' },
        ['ruleset'],
        cases.ruleset,
        ruleSets.map(({ id }) => id),
      ),
    }
  const types = new Map(facts.facts.map(({ id, type }) => [id, type]))
  const words = new Map(facts.facts.map((fact) => [fact.id, fact.words?.map(({ id }) => id)]))
  const criteria = set.criteria.map(({ id }) => id)
  const phases = (set.phases ?? []).map(({ id }) => id)
  const caseNames = cases.cases.map(({ name }) => name)
  const problems = cases.cases.flatMap((each: RuleCase, index) => {
    const path = ['cases', index] as const
    const { name } = each
    return [
      // A case that fails is found by its name.
      ...(caseNames.indexOf(name) === index
        ? []
        : [problemAt('ZC-RULE-NAME-TWICE', read.text.placeOf([...path, 'name']), { what: aCase, name })]),
      ...Object.entries(each.facts).flatMap(([id, value]) => {
        const at = [...path, 'facts', id]
        const type = types.get(id)
        if (type === undefined) return unknown({ zh: '数据', en: 'fact' }, at, id, [...types.keys()])
        const known = words.get(id)
        if (known) return unknown({ zh: '词', en: 'word' }, at, String(value), known)
        if (
          type === 'text' ||
          (type === 'boolean' ? typeof value === 'boolean' : decimal.test(String(value)))
        )
          return []
        const allowed =
          type === 'boolean'
            ? { zh: 'true 或 false', en: 'true or false' }
            : { zh: '带引号的数', en: 'a number in quotes' }
        return [problemAt('ZC-RULE-VALUE-INVALID', read.text.placeOf(at), { text: String(value), allowed })]
      }),
      ...Object.keys({ ...each.expect, ...each.waived }).flatMap((id) =>
        unknown({ zh: '要求', en: 'criterion' }, [...path, 'expect', id], id, criteria),
      ),
      ...(each.sector === undefined
        ? []
        : unknown(
            { zh: '行业', en: 'sector' },
            [...path, 'sector'],
            each.sector,
            facts.sectors.map(({ id }) => id),
          )),
      ...(each.expectPhase === undefined
        ? []
        : unknown({ zh: '阶段', en: 'phase' }, [...path, 'expectPhase'], each.expectPhase, phases)),
    ]
  })
  return problems.length > 0 ? { problems } : { cases }
}

type RuleName = { readonly zh: string; readonly en: string }
