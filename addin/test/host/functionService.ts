import type { PaneFrame } from './paneFrame.ts'
import type { Remote } from './Remote.ts'
import { reportedResults, type CallResult } from './reportedResults.ts'

/** One call: the function's id, its arguments as they go over the wire, and the cell that asks, such as `Sheet1!A1`. */
export type Call = readonly [id: string, args: readonly unknown[], address: string]

/** Excel's side of the custom functions. */
export interface FunctionService {
  /** What the library finds at the end of its batches. */
  readonly remote: Remote
  /** Ends when the runtime has said that its functions are associated. */
  readonly ready: Promise<void>
  /** Calls functions in one message and waits for all of them. */
  call(calls: readonly Call[]): Promise<CallResult[]>
}

/** What the host tells the runtime with each call: error cells are passed on, and data types go in and out. */
const FLAGS = { errors: 4, dataTypes: 8 }

/**
 * @param frame - Where the runtime lives; asked for when the first call is made.
 * @param takes - What the metadata allows and this version of Excel has.
 */
export function createFunctionService(
  frame: () => PaneFrame,
  takes: { readonly errors: boolean; readonly dataTypes: boolean },
): FunctionService {
  const waiting = new Map<number, (result: CallResult) => void>()
  let associated = (): void => undefined
  const ready = new Promise<void>((done) => {
    associated = done
  })
  const flags = (takes.errors ? FLAGS.errors : 0) + (takes.dataTypes ? FLAGS.dataTypes : 0)
  let last = 0
  const take = (report: unknown): void => {
    for (const { number, result } of reportedResults(report)) {
      waiting.get(number)?.(result)
      waiting.delete(number)
    }
  }
  return {
    ready,
    remote: {
      methods: {
        SetInvocationResults: take,
        SetInvocationArrayResults: take,
        _SetOsfControlContainerReadyForCustomFunctions: () => associated(),
        _GetEnabledFeatures: () => [],
      },
    },
    call(calls) {
      const entries: unknown[] = []
      const results = calls.map(([id, args, address]) => {
        const number = ++last
        entries.push([1, 1000, '', JSON.stringify([number, id, args, address, flags]), number])
        return new Promise<CallResult>((done) => waiting.set(number, done))
      })
      frame().raise(entries)
      return Promise.all(results)
    },
  }
}
