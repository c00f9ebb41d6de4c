import { outcomeWords } from '../judge/outcomeWords.ts'
import type { DecisionRecord } from './DecisionRecord.ts'

/** A file of records: one for each set that judged. */
export interface RecordFile {
  readonly format: 'zc-records/1'
  readonly records: readonly DecisionRecord[]
}

/** The records of a text, or undefined where it is no file of records. Their content is not believed: a replay tells. */
export function readRecords(text: string): readonly DecisionRecord[] | undefined {
  const file = parsed(text)
  if (!isRecord(file) || file['format'] !== 'zc-records/1' || !Array.isArray(file['records']))
    return undefined
  const records = file['records'] as readonly unknown[]
  return records.length > 0 && records.every(isDecision) ? records : undefined
}

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
const isDay = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
const number = /^-?\d{1,200}(\.\d{1,200})?$/

/** What a replay reads must be of its kind. */
function isDecision(value: unknown): value is DecisionRecord {
  if (!isRecord(value) || value['format'] !== 'zc-record/1') return false
  const { id, hash, ruleSet, backend, on, overall, subject, facts, absent, waived } = value
  return (
    [id, hash, on, overall].every((each) => typeof each === 'string') &&
    isDay(on) &&
    outcomes.has(overall) &&
    isRecord(ruleSet) &&
    [ruleSet['id'], ruleSet['version'], ruleSet['hash']].every((each) => typeof each === 'string') &&
    (backend === 'reference' || backend === 'json-rules-engine') &&
    isRecord(subject) &&
    typeof subject['name'] === 'string' &&
    ['undefined', 'string'].includes(typeof subject['sector']) &&
    isRecord(waived) &&
    Object.values(waived).every((each) => typeof each === 'string') &&
    [facts, absent].every((list) => Array.isArray(list) && list.every(isRecord)) &&
    (facts as Record<string, unknown>[]).every(isFact) &&
    (absent as Record<string, unknown>[]).every(
      (each) => typeof each['id'] === 'string' && isText(each['reason']),
    )
  )
}

function isFact({ id, type, value, unit, provisional }: Readonly<Record<string, unknown>>): boolean {
  const fits =
    type === 'decimal'
      ? typeof value === 'string' && number.test(value)
      : typeof value === (type === 'text' ? 'string' : 'boolean') && (type === 'text' || type === 'boolean')
  const reasons = provisional === undefined || (Array.isArray(provisional) && provisional.every(isText))
  return typeof id === 'string' && typeof unit === 'string' && fits && reasons
}

const isText = (value: unknown): boolean =>
  isRecord(value) && typeof value['zh'] === 'string' && typeof value['en'] === 'string'
