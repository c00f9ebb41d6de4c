import { canonicalJson } from '../hash/canonicalJson.ts'
import { sha256 } from '../hash/sha256.ts'
import { lintConditions } from '../lint/lintConditions.ts'
import { LintContext } from '../lint/LintContext.ts'
import { lintDates } from '../lint/lintDates.ts'
import { lintEasier } from '../lint/lintEasier.ts'
import { lintExtends } from '../lint/lintExtends.ts'
import { lintNames } from '../lint/lintNames.ts'
import { lintNever } from '../lint/lintNever.ts'
import { lintParameters } from '../lint/lintParameters.ts'
import { lintUnused } from '../lint/lintUnused.ts'
import type { FactDefinition, FactDictionary } from '../ruleset/FactDictionary.ts'
import type { RuleSet } from '../ruleset/RuleSet.ts'
import type { RuleSetFile } from '../ruleset/RuleSetFile.ts'
import { readRuleFile } from './readRuleFile.ts'
import type { RuleProblem } from './RuleProblem.ts'
import type { Schema } from './schemaAt.ts'

/** What a rule file is read against. */
export interface ReadAgainst {
  /** Named in problems. */
  readonly file: string
  readonly schema: Schema
  readonly facts: FactDictionary
  /** Sets it may build on, by id. */
  readonly sets?: ReadonlyMap<string, RuleSet>
}

export type RuleSetRead = { readonly ruleSet: RuleSet } | { readonly problems: readonly RuleProblem[] }

/** Reads one `ruleset.json`: a set that is safe to judge by, or every problem with its line and column. Never throws. */
export function readRuleSetAgainst(
  json: string,
  { file, schema, facts, sets = new Map() }: ReadAgainst,
): RuleSetRead {
  const read = readRuleFile(json, file, schema)
  if ('problems' in read) return read
  const own = read.value as RuleSetFile
  const base = own.extends && sets.get(own.extends.ruleset)
  const context = new LintContext(own, read.text, facts, base)
  if (own.extends?.ruleset === own.id)
    return { problems: [context.at('ZC-RULE-CIRCLE', ['extends', 'ruleset'], { chain: [own.id, own.id] })] }
  if (own.extends && !base) {
    const what = { zh: '规则集', en: 'rule set' }
    return { problems: context.named(['extends', 'ruleset'], what, own.extends.ruleset, sets.keys()) }
  }
  const problems = lints.flatMap((lint) => lint(context))
  if (problems.length > 0) return { problems: once(problems) }
  return { ruleSet: withFacts(context.set, context.facts, facts) }
}

const lints = [
  lintNames,
  lintDates,
  lintParameters,
  lintConditions,
  lintExtends,
  lintUnused,
  lintNever,
  lintEasier,
]

/** A leaf is linted once for each reading, and may be wrong in each the same way. */
function once(problems: readonly RuleProblem[]): RuleProblem[] {
  const keys = problems.map(({ sentence }) => sentence.en)
  return problems
    .filter((_, index) => keys.indexOf(keys[index]!) === index)
    .toSorted((a, b) => a.line - b.line || a.column - b.column)
}

function withFacts(
  set: RuleSetFile,
  all: ReadonlyMap<string, FactDefinition>,
  { evidence = [], sectors }: FactDictionary,
): RuleSet {
  const words = new Set<unknown>()
  collect([set.criteria, set.parameters ?? {}], words)
  const used = [...all.values()].filter(({ id }) => words.has(id))
  // A verdict calls words by their names, and hosts that judge have the set and not the dictionary.
  const facts = Object.fromEntries(used.map((fact) => [fact.id, definitionOf(fact, sectors)]))
  const meaning = used.map(({ id, type, unit, decimals }) => ({ id, type, unit, decimals }))
  const asked = new Set(set.criteria.flatMap((criterion) => criterion.evidence))
  const names = evidence.filter(({ id }) => asked.has(id)).map(({ id, name: named }) => [id, named] as const)
  return {
    ...set,
    facts,
    evidence: Object.fromEntries(names),
    hash: `sha256:${sha256(canonicalJson({ set, facts: meaning }))}`,
  }
}

function definitionOf(fact: FactDefinition, sectors: FactDictionary['sectors']): FactDefinition {
  return fact.id === 'sector' ? { ...fact, words: sectors } : fact
}

/** Every word in a value: a fact is used where its id stands. */
function collect(value: unknown, into: Set<unknown>): void {
  if (typeof value === 'object' && value !== null)
    for (const entry of Object.values(value)) collect(entry, into)
  else into.add(value)
}
