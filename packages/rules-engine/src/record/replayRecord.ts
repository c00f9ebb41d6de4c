import { readNumber } from '@zerocarbon/accounting/quantity'
import { assessByRulesEngine } from '../engine/assessByRulesEngine.ts'
import type { Case, Fact } from '../facts/Facts.ts'
import { factsFrom } from '../facts/factsFrom.ts'
import { assess } from '../judge/assess.ts'
import type { RuleSet } from '../ruleset/RuleSet.ts'
import type { DecisionRecord, RecordedFact } from './DecisionRecord.ts'
import { recordHash, recordOf } from './recordOf.ts'

/** One thing a replay found otherwise than the record says. */
export interface ReplayDifference {
  /** `altered`: the record does not fit its own hash; `set-missing`, `set-hash`: the rules are not those; else a place. */
  readonly what: 'altered' | 'set-missing' | 'set-hash' | 'content'
  /** Steps from the top of the record, joined by dots. */
  readonly place: string
  readonly was: string
  readonly is: string
}

/** As many differences as help; one change mostly shows in many places. */
const MOST = 50

/** Decides a record again by the facts in it and the rules at hand. Empty where the same record comes out. */
export async function replayRecord(
  record: DecisionRecord,
  ruleSets: readonly RuleSet[],
): Promise<ReplayDifference[]> {
  const own = recordHash(record)
  const altered: ReplayDifference[] =
    own === record.hash ? [] : [{ what: 'altered', place: 'hash', was: record.hash, is: own }]
  const { id, version, hash } = record.ruleSet
  const ruleSet = ruleSets.find((set) => set.id === id)
  if (!ruleSet)
    return [...altered, { what: 'set-missing', place: 'ruleSet', was: `${id} ${version}`, is: '' }]
  const other: ReplayDifference[] =
    ruleSet.hash === hash
      ? []
      : [
          {
            what: 'set-hash',
            place: 'ruleSet.hash',
            was: `${version} ${hash}`,
            is: `${ruleSet.version} ${ruleSet.hash}`,
          },
        ]
  const c = caseFrom(record)
  const assessment =
    record.backend === 'reference' ? assess(ruleSet, c) : await assessByRulesEngine(ruleSet, c)
  const { name, file, period } = record.subject
  const again = recordOf(ruleSet, c, assessment, {
    backend: record.backend,
    name,
    ...(file !== undefined && { file }),
    ...(period && { period }),
  })
  const told = new Set(['hash', 'id', 'ruleSet.hash', 'ruleSet.version'])
  const content = differences(record, again, []).filter(({ place }) => !told.has(place))
  return [...altered, ...other, ...content.slice(0, MOST)]
}

function caseFrom({ on, subject, facts, absent, waived }: DecisionRecord): Case {
  const { sector } = subject
  return {
    on,
    ...(sector !== undefined && { sector }),
    facts: factsFrom(facts.map(factFrom), absent),
    waived,
  }
}

function factFrom({ id, type, value, unit, at, from, provisional }: RecordedFact): Fact {
  const [first, ...more] = provisional ?? []
  return {
    id,
    value: type === 'decimal' ? readNumber(String(value)) : value,
    unit,
    ...(at && { at }),
    ...(from && { from: () => from }),
    ...(first && { provisional: first }),
    ...(more.length > 0 && { moreProvisional: more }),
  }
}

function differences(was: unknown, is: unknown, path: readonly string[]): ReplayDifference[] {
  if (isListOfIds(was) && isListOfIds(is)) return differences(byId(was), byId(is), path)
  if (isParts(was) && isParts(is)) {
    const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])]
    return keys.flatMap((key) => differences(was[key], is[key], [...path, nameOf(was[key], key)]))
  }
  if (was === is) return []
  return [{ what: 'content', place: path.join('.'), was: text(was), is: text(is) }]
}

const isParts = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** Criteria, facts and their like are the same by their ids, wherever they stand. */
const isListOfIds = (value: unknown): value is readonly { readonly id: string }[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  new Set(value.map(idOf)).size === value.length &&
  !value.some((each) => idOf(each) === undefined)
const idOf = (value: unknown): unknown =>
  isParts(value) && typeof value['id'] === 'string' ? value['id'] : undefined
const byId = (list: readonly { readonly id: string }[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(list.map((each) => [each.id, each]))

/** A criterion or a fact by its id rather than by its number. */
const nameOf = (value: unknown, key: string): string =>
  isParts(value) && typeof value['id'] === 'string' ? value['id'] : key
const text = (value: unknown): string => (value === undefined ? '' : JSON.stringify(value).slice(0, 200))
