/** What a function gave a cell, as the runtime reports it. */
export interface CallResult {
  readonly ok: boolean
  /** A value or a matrix of them; the message of an error where `ok` is false. */
  readonly value: unknown
  /** 1 is `#N/A`, 2 a `#VALUE!` that lost its message, 7 `#VALUE!`; absent where a value came back. */
  readonly code?: number
}

/** A result as an array; it may be followed by its duration. */
type Short = readonly [number: number, ok: boolean, value: unknown, code?: number]
interface Long {
  readonly id: number
  readonly failed?: boolean
  readonly value: unknown
  readonly errorCode?: number
}

/** Reads the results of one report: the runtime sends arrays to a host that takes them and objects to another. */
export function reportedResults(report: unknown): { readonly number: number; readonly result: CallResult }[] {
  // One object is no list where the host did not say that it takes lists.
  const list = (Array.isArray(report) ? report : [report ?? []].flat()) as (Short | Long)[]
  return list.map((entry) => {
    const [number, ok, value, code] =
      'id' in entry ? [entry.id, entry.failed !== true, entry.value, entry.errorCode] : entry
    return { number, result: ok ? { ok, value } : { ok, value, code: code ?? 0 } }
  })
}
