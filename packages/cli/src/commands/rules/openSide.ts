import { existsSync, statSync } from 'node:fs'
import {
  readRulesBundle,
  rulesBundle,
  ruleSetNamed,
  type FactDictionary,
  type RuleProblem,
  type RuleSet,
} from '@zerocarbon/rules-engine'
import { readText } from '@zerocarbon/rules-engine/text'
import { stampOf } from '../../file/openFile.ts'
import { openRules } from './openRules.ts'

/** The sets of one side of a comparison. */
export interface Side {
  readonly ruleSets: readonly RuleSet[]
  readonly facts: FactDictionary
}

/**
 * The sets a word stands for: a folder of rules, a file `zc rules bundle` made, or the id of a bundled set.
 *
 * @throws {ZcError} `ZC-RULE-UNKNOWN`, `ZC-RULE-BUNDLE`, `ZC-FILE-TOO-LARGE`, `ZC-FILE-ENCODING`.
 */
export function openSide(
  text: string,
): Side | { readonly problems: readonly RuleProblem[]; readonly folder: string } {
  if (!existsSync(text)) return { ruleSets: [ruleSetNamed(rulesBundle, text)], facts: rulesBundle.facts }
  if (statSync(text).isDirectory()) {
    const opened = openRules(text)
    return 'problems' in opened ? { problems: opened.problems, folder: text } : opened.bundle
  }
  // Devices and pipes never end.
  stampOf(text)
  return readRulesBundle(readText(text), text)
}

/** Sets of two sides that belong together: by id, or the only ones there are. */
export function pairsOf(
  a: Side,
  b: Side,
  ruleset?: string,
): (readonly [RuleSet | undefined, RuleSet | undefined])[] {
  const [first, second] = [a, b].map(({ ruleSets }) =>
    ruleset === undefined || ruleSets.length === 1 ? ruleSets : [ruleSetNamed({ ruleSets }, ruleset)],
  )
  if (first!.length === 1 && second!.length === 1) return [[first![0], second![0]]]
  const ids = [...new Set([...first!, ...second!].map(({ id }) => id))].toSorted()
  return ids.map((id) => [first!.find((set) => set.id === id), second!.find((set) => set.id === id)])
}
