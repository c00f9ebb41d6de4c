import { zcError } from '@zerocarbon/accounting/errors'
import { canonicalJson } from '../hash/canonicalJson.ts'
import { readFactDictionary } from '../read/readFactDictionary.ts'
import { parseStrict } from '../read/parseStrict.ts'
import type { RuleProblem } from '../read/RuleProblem.ts'
import { readInOrder } from '../read/readInOrder.ts'
import type { RuleSet } from '../ruleset/RuleSet.ts'
import { rulesBundle } from './rulesBundle.ts'
import { bundleHash, type RulesBundle } from './bundleOf.ts'

/**
 * Takes a rule bundle from a file or a workbook. The hash must fit the content, and every set is read again by the
 * schema of this version, not by the one it brings along: a stranger's bundle proves nothing by its own rules.
 *
 * @param bundle - Its JSON text, or what JSON.parse gave.
 * @throws {ZcError} `ZC-RULE-BUNDLE` with the first thing that is wrong.
 */
export function readRulesBundle(bundle: unknown): RulesBundle {
  const value = typeof bundle === 'string' ? parsed(bundle) : bundle
  if (!isBundle(value)) throw refused('format')
  if (value.hash !== hashOf(value)) throw refused('hash')
  const { schemas } = rulesBundle
  const dictionary = readFactDictionary(JSON.stringify(value.facts), 'facts', schemas.facts)
  if ('problems' in dictionary) throw firstOf(dictionary.problems)
  const added = new Set(['facts', 'hash'])
  const files = value.ruleSets.map((set) => ({
    file: set.id,
    text: JSON.stringify(Object.fromEntries(Object.entries(set).filter(([key]) => !added.has(key)))),
  }))
  const { ruleSets, problems } = readInOrder(files, { schema: schemas.ruleSet, facts: dictionary.facts })
  if (problems.length > 0) throw firstOf(problems)
  for (const ruleSet of value.ruleSets) {
    const read = ruleSets.find(({ id }) => id === ruleSet.id)
    if (read?.hash !== ruleSet.hash || canonicalJson(read) !== canonicalJson(ruleSet))
      throw refused(`${ruleSet.id}: hash`)
  }
  return value
}

/**
 * The set with this id.
 *
 * @throws {ZcError} `ZC-RULE-UNKNOWN` with the ids there are.
 */
export function ruleSetNamed({ ruleSets }: Pick<RulesBundle, 'ruleSets'>, id: string): RuleSet {
  const found = ruleSets.find((ruleSet) => ruleSet.id === id)
  if (found) return found
  throw zcError('ZC-RULE-UNKNOWN', { id: id.slice(0, 60), known: ruleSets.map((ruleSet) => ruleSet.id) })
}

function parsed(text: string): unknown {
  const read = parseStrict(text, 'rules.json')
  if ('value' in read) return read.value
  throw firstOf(read.problems)
}

function isBundle(value: unknown): value is RulesBundle {
  if (typeof value !== 'object' || value === null) return false
  const { format, hash, schemas, facts, ruleSets } = value as Record<keyof RulesBundle, unknown>
  return (
    format === 'zc-rules/1' &&
    typeof hash === 'string' &&
    [schemas, facts].every((each) => typeof each === 'object' && each !== null) &&
    Array.isArray(ruleSets) &&
    ruleSets.every((each) => typeof each === 'object' && each !== null)
  )
}

function hashOf(bundle: RulesBundle): string {
  try {
    return bundleHash(bundle)
  } catch {
    // Objects that are no JSON, or go round in circles.
    throw refused('hash')
  }
}

const refused = (reason: string): Error => zcError('ZC-RULE-BUNDLE', { reason })
const firstOf = (problems: readonly RuleProblem[]): Error => refused(problems[0]?.sentence.en ?? 'format')
