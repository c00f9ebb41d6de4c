import { canonicalJson } from '../hash/canonicalJson.ts'
import { sha256 } from '../hash/sha256.ts'
import { lintConditions } from '../lint/lintConditions.ts'
import { LintContext, type RuleSetFile } from '../lint/LintContext.ts'
import { lintDates } from '../lint/lintDates.ts'
import { lintNames } from '../lint/lintNames.ts'
import { lintParameters } from '../lint/lintParameters.ts'
import type { FactDefinition, FactDictionary } from '../ruleset/FactDictionary.ts'
import type { RuleSet } from '../ruleset/RuleSet.ts'
import { readRuleFile } from './readRuleFile.ts'
import type { RuleProblem } from './RuleProblem.ts'
import type { Schema } from './schemaAt.ts'

/** What a rule file is read against. */
export interface ReadAgainst {
  /** Named in problems. */
  readonly file: string
  readonly schema: Schema
  readonly facts: FactDictionary
}

export type RuleSetRead = { readonly ruleSet: RuleSet } | { readonly problems: readonly RuleProblem[] }

/** Reads one `ruleset.json`: a set that is safe to judge by, or every problem with its line and column. Never throws. */
export function readRuleSetAgainst(json: string, { file, schema, facts }: ReadAgainst): RuleSetRead {
  const read = readRuleFile(json, file, schema)
  if ('problems' in read) return read
  const set = read.value as RuleSetFile
  const context = new LintContext(set, read.text, facts)
  const problems = [lintNames, lintDates, lintParameters, lintConditions].flatMap((lint) => lint(context))
  if (problems.length > 0) return { problems: once(problems) }
  return { ruleSet: withFacts(set, context.facts) }
}

/** A leaf is linted once for each reading, and may be wrong in each the same way. */
function once(problems: readonly RuleProblem[]): RuleProblem[] {
  const keys = problems.map(({ sentence }) => sentence.en)
  return problems
    .filter((_, index) => keys.indexOf(keys[index]!) === index)
    .toSorted((a, b) => a.line - b.line || a.column - b.column)
}

function withFacts(set: RuleSetFile, all: ReadonlyMap<string, FactDefinition>): RuleSet {
  const words = new Set<unknown>()
  collect([set.criteria, set.parameters ?? {}], words)
  const used = [...all.values()].filter(({ id }) => words.has(id))
  const facts = Object.fromEntries(used.map((fact) => [fact.id, fact]))
  const meaning = used.map(({ id, type, unit, decimals }) => ({ id, type, unit, decimals }))
  return { ...set, facts, hash: `sha256:${sha256(canonicalJson({ set, facts: meaning }))}` }
}

/** Every word in a value: a fact is used where its id stands. */
function collect(value: unknown, into: Set<unknown>): void {
  if (typeof value === 'object' && value !== null)
    for (const entry of Object.values(value)) collect(entry, into)
  else into.add(value)
}
