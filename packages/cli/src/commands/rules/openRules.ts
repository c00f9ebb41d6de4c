import type { Text } from '@zerocarbon/accounting/trace'
import {
  bundleOf,
  canonicalJson,
  parseStrict,
  readCases,
  remarksOn,
  rulesBundle,
  type FactDefinition,
  type RuleCases,
  type RuleFile,
  type RulePath,
  type RuleProblem,
  type RulesBundle,
  type RuleSetFile,
} from '@zerocarbon/rules-engine'
import { filesLeftAside } from '../../file/filesLeftAside.ts'
import { readRuleFiles } from '../../file/readRuleFiles.ts'
import { pathIn } from './ruleProblems.ts'

/** A folder of rules as it was read. */
export interface RulesFolder {
  readonly folder: string
  readonly bundle: RulesBundle
  readonly definitions: ReadonlyMap<string, FactDefinition>
  readonly cases: readonly { readonly file: RuleFile; readonly cases: RuleCases }[]
  /** What looks like rules and was not read, a sentence each. */
  readonly leftAside: readonly Text[]
  /** Schemas among the files that say otherwise than those of this program, by which everything was read. */
  readonly otherSchemas: readonly Text[]
  /** What is odd on a day, a sentence each, and no reason to refuse anything. */
  readonly remarks: (today: string) => readonly Text[]
  /** `folder/cn/…/ruleset.json:12:5` of a place in a set. */
  readonly placeOf: (ruleset: string, path: RulePath) => string
}

/**
 * Reads a folder of rules with its cases by the schemas of this program, or tells everything that is wrong with it.
 *
 * @throws {ZcError} `ZC-FILE-NOT-FOUND`, `ZC-FILE-TOO-LARGE`, `ZC-FILE-ENCODING`.
 */
export function openRules(folder: string): RulesFolder | { readonly problems: readonly RuleProblem[] } {
  const files = readRuleFiles(folder)
  const made = bundleOf(files, rulesBundle.schemas)
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
        if (!('value' in parsed)) return []
        // What the bundle could be made of.
        const set = parsed.value as RuleSetFile
        return [[set.id, { set, text: parsed.text }] as const]
      }),
  )
  const placeOf = (ruleset: string, path: RulePath): string => {
    const place = texts.get(ruleset)?.text.placeOf([...path])
    return place ? `${place.file}:${String(place.line)}:${String(place.column)}` : ruleset
  }
  return {
    folder,
    bundle,
    leftAside: filesLeftAside(folder),
    otherSchemas: otherSchemas(files, folder),
    definitions: new Map(bundle.facts.facts.map((fact) => [fact.id, fact])),
    cases: read.flatMap(({ file, read: each }) => ('cases' in each ? [{ file, cases: each.cases }] : [])),
    remarks: (today) =>
      [...texts].flatMap(([id, { set }]) =>
        remarksOn(set, today).map(({ path, says: { zh, en } }) => {
          const place = placeOf(id, path)
          return { zh: `${place}：${zh}`, en: `${place}: ${en}` }
        }),
      ),
    placeOf,
  }
}

const own = {
  'schema/ruleset.schema.json': rulesBundle.schemas.ruleSet,
  'schema/cases.schema.json': rulesBundle.schemas.cases,
  'schema/facts.schema.json': rulesBundle.schemas.facts,
} as const

function otherSchemas(files: readonly RuleFile[], folder: string): Text[] {
  return Object.entries(own).flatMap(([path, schema]) => {
    const text = files.find((file) => file.path === path)?.text
    if (text === undefined) return []
    const parsed = parseStrict(text, path)
    if ('value' in parsed && canonicalJson(parsed.value) === canonicalJson(schema)) return []
    const place = pathIn(folder, `rules/${path}`)
    return [
      {
        zh: `${place}：与本程序的不同，检查按本程序的格式`,
        en: `${place}: not as in this program, whose own was used for the checks`,
      },
    ]
  })
}
