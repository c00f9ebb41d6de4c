import type { Text } from '@zerocarbon/accounting/trace'
import { problemAt, type RuleProblem } from '../read/RuleProblem.ts'
import type { RuleText } from '../read/RuleText.ts'
import type { FactDefinition, FactDictionary } from '../ruleset/FactDictionary.ts'
import type { RuleSet } from '../ruleset/RuleSet.ts'

/** Where a value stands in its file: keys and indexes from the top. */
export type Path = readonly (string | number)[]

/** A rule set as its file says it, before facts and hash are added. */
export type RuleSetFile = Omit<RuleSet, 'facts' | 'hash'>

/** What every lint needs: the set, its text, and what facts and sectors there are. */
export class LintContext {
  readonly set: RuleSetFile
  readonly facts: ReadonlyMap<string, FactDefinition>
  readonly sectors: readonly string[]
  readonly #text: RuleText

  constructor(set: RuleSetFile, text: RuleText, dictionary: FactDictionary) {
    this.set = set
    this.#text = text
    this.facts = new Map(dictionary.facts.map((fact) => [fact.id, fact]))
    this.sectors = dictionary.sectors.map(({ id }) => id)
  }

  /** A problem if a name is none of those there are. */
  named(path: Path, what: Text, name: string, known: Iterable<string>): RuleProblem[] {
    const names = [...known]
    if (names.includes(name)) return []
    return [this.at('ZC-RULE-NAME-UNKNOWN', path, { what, name, known: names.slice(0, 30) })]
  }

  invalid(path: Path, text: string, allowed: Text): RuleProblem {
    return this.at('ZC-RULE-VALUE-INVALID', path, { text: text.slice(0, 60), allowed })
  }

  at<C extends Parameters<typeof problemAt>[0]>(
    code: C,
    path: Path,
    info: Parameters<typeof problemAt<C>>[2],
  ): RuleProblem {
    return problemAt(code, this.#text.placeOf([...path]), info)
  }
}
