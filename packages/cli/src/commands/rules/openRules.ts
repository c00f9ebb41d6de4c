import {
  bundleOf,
  parseStrict,
  readCases,
  type FactDefinition,
  type RuleCases,
  type RuleFile,
  type RulePath,
  type RuleProblem,
  type RulesBundle,
} from '@zerocarbon/rules-engine'
import { readRuleFiles } from '../../file/readRuleFiles.ts'
import { pathIn } from './ruleProblems.ts'

/** A folder of rules as it was read. */
export interface RulesFolder {
  readonly folder: string
  readonly bundle: RulesBundle
  readonly definitions: ReadonlyMap<string, FactDefinition>
  readonly cases: readonly { readonly file: RuleFile; readonly cases: RuleCases }[]
  /** `folder/cn/…/ruleset.json:12:5` of a place in a set. */
  readonly placeOf: (ruleset: string, path: RulePath) => string
}

/**
 * Reads a folder of rules with its cases, or everything that is wrong with it.
 *
 * @throws {ZcError} `ZC-FILE-NOT-FOUND`, `ZC-FILE-TOO-LARGE`.
 */
export function openRules(folder: string): RulesFolder | { readonly problems: readonly RuleProblem[] } {
  const files = readRuleFiles(folder)
  const made = bundleOf(files)
  if ('problems' in made) return made
  const { bundle } = made
  const read = files
    .filter(({ path }) => path.endsWith('.cases.json'))
    .map((file) => ({ file, read: readCases(file.text, `rules/${file.path}`, bundle) }))
  const problems = read.flatMap((each) => ('problems' in each.read ? each.read.problems : []))
  if (problems.length > 0) return { problems }
  const texts = new Map(
    files
      .filter(({ path }) => path === 'ruleset.json' || path.endsWith('/ruleset.json'))
      .flatMap(({ path, text }) => {
        const parsed = parseStrict(text, pathIn(folder, `rules/${path}`))
        return 'value' in parsed ? [[(parsed.value as { id: string }).id, parsed.text] as const] : []
      }),
  )
  return {
    folder,
    bundle,
    definitions: new Map(bundle.facts.facts.map((fact) => [fact.id, fact])),
    cases: read.flatMap(({ file, read: each }) => ('cases' in each ? [{ file, cases: each.cases }] : [])),
    placeOf: (ruleset, path) => {
      const place = texts.get(ruleset)?.placeOf([...path])
      return place ? `${place.file}:${String(place.line)}:${String(place.column)}` : ruleset
    },
  }
}
