import type { Text } from '@zerocarbon/accounting/trace'
import { builtOn } from '../resolve/builtOn.ts'
import { problemAt, type RuleProblem } from '../read/RuleProblem.ts'
import type { RuleText } from '../read/RuleText.ts'
import type { FactDefinition, FactDictionary } from '../ruleset/FactDictionary.ts'
import type { RuleSetFile } from '../ruleset/RuleSetFile.ts'

/** Where a value stands in its file: keys and indexes from the top. */
export type Path = readonly (string | number)[]

/** What every lint needs: the set, its text, and what facts and sectors there are. */
export class LintContext {
  readonly set: RuleSetFile
  readonly facts: ReadonlyMap<string, FactDefinition>
  readonly sectors: readonly string[]
  /** Kinds of evidence; undefined where the dictionary has no list of them. */
  readonly evidence: readonly string[] | undefined
  /** What its own file says, and the set it builds on. */
  readonly own: RuleSetFile
  readonly base: RuleSetFile | undefined
  readonly #text: RuleText

  /** @param base - The set `own` builds on, if any: `set` is the two together. */
  constructor(own: RuleSetFile, text: RuleText, dictionary: FactDictionary, base?: RuleSetFile) {
    this.own = own
    this.base = base
    this.set = base ? builtOn(own, base) : own
    this.#text = text
    this.facts = new Map(dictionary.facts.map((fact) => [fact.id, fact]))
    this.sectors = dictionary.sectors.map(({ id }) => id)
    this.evidence = dictionary.evidence?.map(({ id }) => id)
  }

  /** A problem if a name is none of those there are. */
  named(path: Path, what: Text, name: string, known: Iterable<string>): RuleProblem[] {
    const names = [...known]
    if (names.includes(name)) return []
    return [this.at('ZC-RULE-NAME-UNKNOWN', path, { what, name, known: names.slice(0, 30) })]
  }

  /** A problem if a word is none of those a text fact can be. */
  wordOf({ id: fact, type, words }: FactDefinition, path: Path, word: string): RuleProblem[] {
    if (fact === 'sector') return this.named(path, { zh: '行业', en: 'sector' }, word, this.sectors)
    if (type !== 'text' || !words) return []
    return this.named(
      path,
      { zh: '词', en: 'word' },
      word,
      words.map(({ id }) => id),
    )
  }

  invalid(path: Path, text: string, allowed: Text): RuleProblem {
    return this.at('ZC-RULE-VALUE-INVALID', path, { text: text.slice(0, 60), allowed })
  }

  /** A problem at the name of a member. */
  atKey<C extends Parameters<typeof problemAt>[0]>(
    code: C,
    path: Path,
    info: Parameters<typeof problemAt<C>>[2],
  ): RuleProblem {
    return problemAt(code, this.#text.placeOfKey([...path]), info)
  }

  at<C extends Parameters<typeof problemAt>[0]>(
    code: C,
    path: Path,
    info: Parameters<typeof problemAt<C>>[2],
  ): RuleProblem {
    return problemAt(code, this.#text.placeOf([...path]), info)
  }
}
