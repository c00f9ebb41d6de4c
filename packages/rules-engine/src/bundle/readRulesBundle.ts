import { whatAndCure, zcError } from '@zerocarbon/accounting/errors'
import type { Text } from '@zerocarbon/accounting/trace'
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
 * @param file - Named in problems of the text.
 * @throws {ZcError} `ZC-RULE-BUNDLE` with the first thing that is wrong.
 */
export function readRulesBundle(bundle: unknown, file = 'rules.json'): RulesBundle {
  const value = typeof bundle === 'string' ? parsed(bundle, file) : bundle
  if (!isBundle(value)) throw refused(noBundle)
  if (value.hash !== hashOf(value)) throw refused(otherHash)
  const { schemas } = rulesBundle
  const dictionary = readFactDictionary(JSON.stringify(value.facts), 'facts', schemas.facts)
  if ('problems' in dictionary) throw firstOf(dictionary.problems)
  const added = new Set(['facts', 'evidence', 'hash'])
  const files = value.ruleSets.map((set) => ({
    file: set.id,
    text: JSON.stringify(Object.fromEntries(Object.entries(set).filter(([key]) => !added.has(key)))),
  }))
  const { ruleSets, problems } = readInOrder(files, { schema: schemas.ruleSet, facts: dictionary.facts })
  if (problems.length > 0) throw firstOf(problems)
  for (const ruleSet of value.ruleSets) {
    const read = ruleSets.find(({ id }) => id === ruleSet.id)
    if (read?.hash !== ruleSet.hash || canonicalJson(read) !== canonicalJson(ruleSet))
      throw refused({ zh: `${ruleSet.id}：${otherHash.zh}`, en: `${ruleSet.id}: ${otherHash.en}` })
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

/** In characters: twenty times the sets there are. */
const LONGEST = 20_000_000

function parsed(text: string, file: string): unknown {
  const read = parseStrict(text, file, LONGEST)
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
    throw refused(otherHash)
  }
}

const noBundle = { zh: '不是 zc rules bundle 生成的文件', en: 'it is no file that zc rules bundle made' }
const otherHash = { zh: '与自己的校验值不符', en: 'it does not fit its own hash' }
const refused = (reason: Text): Error => zcError('ZC-RULE-BUNDLE', { reason })

/** What is wrong and where; the cure is that of the bundle, which nobody mends by hand. */
function firstOf([problem]: readonly RuleProblem[]): Error {
  if (!problem) return refused(noBundle)
  return refused({ zh: whatAndCure(problem, 'zh')[0], en: whatAndCure(problem, 'en')[0] })
}
