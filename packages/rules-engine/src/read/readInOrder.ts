import { problemAt, type Place, type RuleProblem } from './RuleProblem.ts'
import { readRuleSetAgainst, type ReadAgainst } from './readRuleSetAgainst.ts'
import { parseStrict } from './parseStrict.ts'
import type { RuleSet } from '../ruleset/RuleSet.ts'

/** One `ruleset.json` and what it is called in problems. */
export interface SetFile {
  readonly file: string
  readonly text: string
}

export interface SetsRead {
  /** In the order they could be read: a set after the one it builds on. */
  readonly ruleSets: readonly RuleSet[]
  /** Where a value of a set stands. */
  readonly placeOf: (id: string, path: readonly (string | number)[]) => Place
  readonly problems: readonly RuleProblem[]
}

/** Reads rule sets that build on one another, in whatever order they come; going round in a circle is a problem. */
export function readInOrder(
  files: readonly SetFile[],
  against: Omit<ReadAgainst, 'file' | 'sets'>,
): SetsRead {
  const waiting = files.map((each) => ({ ...each, ...idsIn(each) }))
  const sets = new Map<string, RuleSet>()
  const places = new Map<string, SetFile>()
  const problems: RuleProblem[] = []
  const bases = new Map(waiting.map(({ id, base }) => [id, base]))
  // What a set would build on and is itself not right: said there, and the set can only be read once it is.
  const unread = new Set<string | undefined>()
  const isOpen = (base: string | undefined): boolean =>
    base !== undefined && !sets.has(base) && waiting.some(({ id }) => id === base)
  while (waiting.length > 0) {
    const next = waiting.findIndex(({ base }) => !isOpen(base))
    const [one] = waiting.splice(Math.max(next, 0), 1)
    const { id, base, file, text } = one!
    if (base !== undefined && unread.has(base)) {
      unread.add(id)
      continue
    }
    const chain = next < 0 && id !== undefined ? circleFrom(id, bases) : undefined
    if (chain) {
      problems.push(problemAt('ZC-RULE-CIRCLE', placeIn(one!, ['extends', 'ruleset']), { chain }))
      unread.add(id)
      continue
    }
    const read = readRuleSetAgainst(text, { ...against, file, sets })
    if ('problems' in read) {
      problems.push(...read.problems)
      unread.add(id)
    } else if (sets.has(read.ruleSet.id)) problems.push(twice(one!, read.ruleSet.id))
    else {
      sets.set(read.ruleSet.id, read.ruleSet)
      places.set(read.ruleSet.id, one!)
    }
  }
  return {
    ruleSets: [...sets.values()],
    placeOf: (id, path) => placeIn(places.get(id) ?? { file: id, text: '' }, path),
    problems,
  }
}

/** Only far enough to know the order; whatever else is wrong is told by the reader. */
function idsIn({ file, text }: SetFile): {
  readonly id: string | undefined
  readonly base: string | undefined
} {
  const parsed = parseStrict(text, file)
  const value = 'value' in parsed && isRecord(parsed.value) ? parsed.value : {}
  const base = isRecord(value['extends']) ? value['extends']['ruleset'] : undefined
  return {
    id: typeof value['id'] === 'string' ? value['id'] : undefined,
    base: typeof base === 'string' ? base : undefined,
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The way back to a set by what each builds on; undefined where it leads elsewhere. */
function circleFrom(
  id: string,
  bases: ReadonlyMap<string | undefined, string | undefined>,
): string[] | undefined {
  const chain = [id]
  for (let at = bases.get(id); at !== undefined && chain.length <= bases.size; at = bases.get(at)) {
    chain.push(at)
    if (at === id) return chain
  }
  return undefined
}

function placeIn({ file, text }: SetFile, path: readonly (string | number)[]): Place {
  const parsed = parseStrict(text, file)
  return 'text' in parsed ? parsed.text.placeOf(path) : { file, line: 1, column: 1 }
}

const twice = (file: SetFile, name: string): RuleProblem =>
  problemAt('ZC-RULE-NAME-TWICE', placeIn(file, ['id']), { what: { zh: '规则集', en: 'rule set' }, name })
