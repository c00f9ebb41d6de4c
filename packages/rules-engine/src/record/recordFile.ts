import { canonicalJson } from '../hash/canonicalJson.ts'
import { sha256 } from '../hash/sha256.ts'
import type { DecisionRecord } from './DecisionRecord.ts'

/** A file of records: one for each set that judged. */
export interface RecordFile {
  readonly format: 'zc-records/1'
  /** `sha256:` over the hashes of its records in their order: none can be taken out, put in or exchanged unseen. */
  readonly hash: string
  readonly records: readonly DecisionRecord[]
}

/** The file of these records. */
export function recordFileOf(records: readonly DecisionRecord[]): RecordFile {
  return { format: 'zc-records/1', hash: recordsHash(records), records }
}

/** What the hash of a file of these records must be. */
export function recordsHash(records: readonly DecisionRecord[]): string {
  return `sha256:${sha256(canonicalJson(records.map(({ hash }) => hash)))}`
}
