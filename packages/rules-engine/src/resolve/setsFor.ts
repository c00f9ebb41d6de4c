import type { Day, RuleSet } from '../ruleset/RuleSet.ts'

/** What is known of a subject before anything is judged. */
export interface SetsWanted {
  readonly subject: RuleSet['subject']
  readonly on: Day
  /** Where it stands: `CN-JS`. Unknown: only sets of the whole country are meant for it. */
  readonly region?: string
  /** Facts a person entered, by id. */
  readonly entered: Iterable<string>
}

/**
 * The sets a subject is judged by without being asked for one: those that say so, those of its province, and those of
 * the country or of a zone of its province that somebody entered a fact for that only they ask about. A set that another one in force takes the place of is left out.
 */
export function setsFor(ruleSets: readonly RuleSet[], wanted: SetsWanted): RuleSet[] {
  const { subject, on, region, entered } = wanted
  const replaced = new Set(
    ruleSets.filter(({ inForce }) => inForce.from <= on).flatMap(({ supersedes = [] }) => supersedes),
  )
  const common = new Set(ruleSets.filter(({ byDefault }) => byDefault).flatMap(factsOf))
  const own = new Set([...entered].filter((id) => !common.has(id)))
  return ruleSets.filter((set) => {
    if (set.subject !== subject || replaced.has(set.id)) return false
    if (set.byDefault) return true
    const isAsked = factsOf(set).some((id) => own.has(id))
    if (set.jurisdiction === 'CN') return isAsked
    const province = PROVINCE_OF_ZONE.exec(set.jurisdiction)?.[1]
    if (province === undefined) return set.jurisdiction === region
    // Nobody says in which zone of a province a subject stands, other than by answering what only the zone asks.
    return isAsked && (region === undefined || region === province)
  })
}

/** `CN-JS-SIP`: a zone within a province. */
const PROVINCE_OF_ZONE = /^(CN-[A-Z]+)-/

const factsOf = ({ facts }: RuleSet): string[] => Object.keys(facts)
