import type { Text } from '@zerocarbon/accounting/trace'
import { outcomeWords } from '../judge/outcomeWords.ts'
import type { DecisionRecord } from './DecisionRecord.ts'
import { recordsHash } from './recordFile.ts'

type RecordsRead =
  | {
      readonly records: readonly DecisionRecord[]
      /** Whether the records are those the file was written with, as its hash tells. */
      readonly isWhole: boolean
    }
  | { readonly fault: Text }

/** The records of a text, or why it is no file of records. Their content is not believed: a replay tells. */
export function readRecords(text: string): RecordsRead {
  const file = parsed(text)
  if (file === undefined) return { fault: { zh: '不是 JSON', en: 'it is not JSON' } }
  if (!isRecord(file) || file['format'] !== 'zc-records/1') return { fault: unfit('format') }
  const other = Object.keys(file).find((key) => !parts.has(key))
  if (other !== undefined) return { fault: unfit(other.slice(0, 40)) }
  const records: unknown = file['records']
  if (!Array.isArray(records) || records.length === 0) return { fault: unfit('records') }
  const faults = records.map((record: unknown, index) => [index, faultIn(record)] as const)
  const [index, place] = faults.find(([, fault]) => fault !== undefined) ?? []
  if (place !== undefined) return { fault: unfit(`records.${String(index)}.${place}`) }
  const read = records as DecisionRecord[]
  return { records: read, isWhole: file['hash'] === recordsHash(read) }
}

const parts = new Set(['format', 'hash', 'records'])

const unfit = (place: string): Text => ({ zh: `${place} 不合格`, en: `${place} is not as it must be` })

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const outcomes: ReadonlySet<unknown> = new Set(Object.keys(outcomeWords))
const isDay = (value: unknown): boolean => {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  // 2030-13-01 is no time at all, and 2030-02-30 another day.
  const time = Date.parse(value)
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(value)
}
const number = /^-?\d{1,200}(\.\d{1,200})?$/

/** What a replay reads must be of its kind: the first place that is not. */
function faultIn(value: unknown): string | undefined {
  if (!isRecord(value)) return 'format'
  const { format, id, hash, ruleSet, backend, on, overall, subject, facts, absent, waived } = value
  const fits: Readonly<Record<string, boolean>> = {
    format: format === 'zc-record/1',
    id: typeof id === 'string',
    hash: typeof hash === 'string',
    on: isDay(on),
    overall: outcomes.has(overall),
    ruleSet: isRecord(ruleSet) && ['id', 'version', 'hash'].every((key) => typeof ruleSet[key] === 'string'),
    backend: backend === 'reference' || backend === 'json-rules-engine',
    subject:
      isRecord(subject) &&
      typeof subject['name'] === 'string' &&
      ['sector', 'file'].every((key) => isTextOrNone(subject[key])) &&
      isPeriodOrNone(subject['period']),
    waived: isRecord(waived) && Object.values(waived).every(isWaiver),
    facts: Array.isArray(facts) && facts.every((each) => isRecord(each) && isFact(each)),
    absent: Array.isArray(absent) && absent.every(isAbsent),
  }
  return Object.keys(fits).find((place) => !fits[place])
}

const isAbsent = (value: unknown): boolean =>
  isRecord(value) && typeof value['id'] === 'string' && isText(value['reason'])

const isTextOrNone = (value: unknown): boolean => value === undefined || typeof value === 'string'
const isPeriodOrNone = (value: unknown): boolean =>
  value === undefined || (isRecord(value) && isDay(value['from']) && isDay(value['to']))
const isWaiver = (value: unknown): boolean =>
  isRecord(value) && typeof value['reason'] === 'string' && isTextOrNone(value['evidence'])

function isFact({
  id,
  type,
  value,
  unit,
  from = [],
  provisional,
}: Readonly<Record<string, unknown>>): boolean {
  const fits =
    type === 'decimal'
      ? typeof value === 'string' && number.test(value)
      : typeof value === (type === 'text' ? 'string' : 'boolean') && (type === 'text' || type === 'boolean')
  const reasons = provisional === undefined || (Array.isArray(provisional) && provisional.every(isText))
  const cells = Array.isArray(from) && from.every((each) => typeof each === 'string')
  return typeof id === 'string' && typeof unit === 'string' && fits && cells && reasons
}

const isText = (value: unknown): boolean =>
  isRecord(value) && typeof value['zh'] === 'string' && typeof value['en'] === 'string'
