import { canonicalJson } from '../hash/canonicalJson.ts'
import { sha256 } from '../hash/sha256.ts'
import { lintSets } from '../lint/lintSets.ts'
import { readFactDictionary } from '../read/readFactDictionary.ts'
import { readInOrder } from '../read/readInOrder.ts'
import { problemAt, type RuleProblem } from '../read/RuleProblem.ts'
import { parseStrict } from '../read/parseStrict.ts'
import type { Schema } from '../read/schemaAt.ts'
import type { FactDictionary } from '../ruleset/FactDictionary.ts'
import type { RuleSet } from '../ruleset/RuleSet.ts'

/** What sets, cases and facts are written by. */
interface RuleSchemas {
  readonly ruleSet: Schema
  readonly cases: Schema
  readonly facts: Schema
}

/** All that a host needs to judge and to read rule files: one JSON text. */
export interface RulesBundle {
  readonly format: 'zc-rules/1'
  /** `sha256:` and 64 hex digits over the canonical JSON of the other members. */
  readonly hash: string
  readonly schemas: RuleSchemas
  readonly facts: FactDictionary
  readonly ruleSets: readonly RuleSet[]
}

/** One file of the folder `rules`, by its path inside it: `facts.json`, `cn/factory/national-2026/ruleset.json`. */
export interface RuleFile {
  readonly path: string
  readonly text: string
}

export type Bundled = { readonly bundle: RulesBundle } | { readonly problems: readonly RuleProblem[] }

/**
 * Makes the bundle of the files of `rules`: every `ruleset.json`, the facts and the schemas. Same files, same bundle,
 * in whatever order they come; other files are left aside.
 *
 * @param given - Schemas to read by in place of those among the files: a stranger's folder proves nothing by its own.
 */
export function bundleOf(files: readonly RuleFile[], given?: RuleSchemas): Bundled {
  const reader = readerOf(files)
  const schemas = given ?? reader.schemas()
  const factsText = reader.text('facts.json')
  if (!schemas || factsText === undefined) return { problems: reader.problems }
  const dictionary = readFactDictionary(factsText, 'rules/facts.json', schemas.facts)
  if ('problems' in dictionary) return dictionary
  const { facts } = dictionary
  const setFiles = files
    .filter(({ path }) => path === 'ruleset.json' || path.endsWith('/ruleset.json'))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, text }) => ({ file: `rules/${path}`, text }))
  const read = readInOrder(setFiles, { schema: schemas.ruleSet, facts })
  const ruleSets = read.ruleSets.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const problems = [...read.problems, ...lintSets(ruleSets, read.placeOf)]
  if (problems.length > 0) return { problems }
  const content = { format: 'zc-rules/1', schemas, facts, ruleSets } as const
  return { bundle: { ...content, hash: bundleHash(content) } }
}

/** The hash of a bundle's content. */
export function bundleHash({ format, schemas, facts, ruleSets }: Omit<RulesBundle, 'hash'>): string {
  return `sha256:${sha256(canonicalJson({ format, schemas, facts, ruleSets }))}`
}

function readerOf(files: readonly RuleFile[]) {
  const problems: RuleProblem[] = []
  const text = (path: string): string | undefined => {
    const found = files.find((file) => file.path === path)?.text
    if (found === undefined)
      problems.push(problemAt('ZC-RULE-KEY-MISSING', { file: 'rules', line: 1, column: 1 }, { key: path }))
    return found
  }
  const json = (path: string): Schema | undefined => {
    const found = text(path)
    if (found === undefined) return undefined
    const parsed = parseStrict(found, `rules/${path}`)
    if ('value' in parsed) return parsed.value as Schema
    problems.push(...parsed.problems)
    return undefined
  }
  const schemas = (): RuleSchemas | undefined => {
    const [ruleSet, cases, facts] = ['ruleset', 'cases', 'facts'].map((name) =>
      json(`schema/${name}.schema.json`),
    )
    return ruleSet && cases && facts && { ruleSet, cases, facts }
  }
  return { text, schemas, problems }
}
