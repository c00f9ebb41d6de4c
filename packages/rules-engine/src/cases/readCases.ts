import { Decimal } from '@zerocarbon/accounting/quantity'
import type { Text } from '@zerocarbon/accounting/trace'
import { refusedValue } from '../facts/refusedValue.ts'
import type { FactDefinition } from '../ruleset/FactDictionary.ts'
import { dayExists, existingDay } from '../lint/dayExists.ts'
import { problemAt, type RuleProblem } from '../read/RuleProblem.ts'
import { readRuleFile } from '../read/readRuleFile.ts'
import type { RulesBundle } from '../bundle/bundleOf.ts'
import type { RuleCase, RuleCases } from './RuleCase.ts'

export type CasesRead = { readonly cases: RuleCases } | { readonly problems: readonly RuleProblem[] }

const aCase = { zh: '用例', en: 'case' }
const aWaivable = { zh: '可说明理由后不计的要求', en: 'criterion that may be left out with a reason' }
const aGivenFact = { zh: '写在这个用例 facts 里的数据', en: 'fact among those the case gives' }
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
  const definitions = new Map(facts.facts.map((fact) => [fact.id, fact]))
  const words = new Map(
    facts.facts.map((fact) => [
      fact.id,
      (fact.id === 'sector' ? facts.sectors : fact.words)?.map(({ id }) => id),
    ]),
  )
  const criteria = set.criteria.map(({ id }) => id)
  const waivable = set.criteria.filter((criterion) => criterion.waivable).map(({ id }) => id)
  const sources = Object.keys(set.sources)
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
        const definition = definitions.get(id)
        if (!definition) return unknown({ zh: '数据', en: 'fact' }, at, id, [...definitions.keys()])
        const known = words.get(id)
        if (known) return unknown({ zh: '词', en: 'word' }, at, String(value), known)
        const allowed = refusedOf(value, definition)
        if (!allowed) return []
        return [problemAt('ZC-RULE-VALUE-INVALID', read.text.placeOf(at), { text: String(value), allowed })]
      }),
      ...Object.keys(each.expect).flatMap((id) =>
        unknown({ zh: '要求', en: 'criterion' }, [...path, 'expect', id], id, criteria),
      ),
      // A case may show that a waiver is of no use; then it says what comes out instead.
      ...Object.keys(each.waived ?? {})
        .filter((id) => !Object.hasOwn(each.expect, id))
        .flatMap((id) => unknown(aWaivable, [...path, 'waived', id], id, waivable)),
      ...(each.provisional ?? []).flatMap((id, place) =>
        unknown(aGivenFact, [...path, 'provisional', place], id, Object.keys(each.facts)),
      ),
      ...(each.cite
        ? unknown({ zh: '文件', en: 'source' }, [...path, 'cite', 'source'], each.cite.source, sources)
        : []),
      ...(dayExists(each.on)
        ? []
        : [
            problemAt('ZC-RULE-VALUE-INVALID', read.text.placeOf([...path, 'on']), {
              text: each.on,
              allowed: existingDay,
            }),
          ]),
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

/** What a value of a case can be, where it cannot be this one. */
function refusedOf(value: string | boolean, definition: FactDefinition): Text | undefined {
  const { type } = definition
  if (type === 'text') return undefined
  if (type === 'boolean')
    return typeof value === 'boolean' ? undefined : { zh: 'true 或 false', en: 'true or false' }
  if (!decimal.test(String(value))) return { zh: '带引号的数', en: 'a number in quotes' }
  return refusedValue(new Decimal(String(value)), definition)
}

type RuleName = { readonly zh: string; readonly en: string }
