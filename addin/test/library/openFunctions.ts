import { build } from 'esbuild'
import { join } from 'node:path'
import { loadOfficeLibrary, type Batch } from './loadOfficeLibrary.ts'

/** The result of one call as the runtime reports it to Excel: a value, or an error code with its message. */
export interface CallResult {
  readonly ok: boolean
  readonly value: unknown
  /** 1 is #N/A, 7 is #VALUE!; absent where a value came back. */
  readonly code?: number
}

export interface FunctionsPage {
  /** Ids in the order they were associated. */
  readonly ids: readonly string[]
  /** Calls functions in one message, as Excel does. Arguments are as Excel sends them: matrices and null. */
  call(calls: readonly (readonly [id: string, args: readonly unknown[]])[]): Promise<CallResult[]>
}

/** Opens our functions, bundled from source, in the real runtime. */
export async function openFunctions(locale: string): Promise<FunctionsPage> {
  const results = new Map<number, CallResult>()
  const page = loadOfficeLibrary('custom-functions-runtime.js', locale, (batch) => {
    for (const [id, ok, value, code] of reported(batch)) {
      results.set(id, code === undefined ? { ok, value } : { ok, value, code })
    }
    return { Results: batch.Actions.map(({ Id }) => ({ ActionId: Id, Value: null })) }
  })
  page.run(await functionsBundle(), 'functions.js')
  const { _association } = page.globals['CustomFunctions'] as { _association: { mappings: object } }
  let next = 0
  return {
    ids: Object.keys(_association.mappings),
    async call(calls) {
      const numbered = calls.map(([id, args]) => ({ number: ++next, id, args }))
      const entries = numbered.map(({ number, id, args }) => {
        // 4: error cells are passed on, as `allowErrorForDataTypeAny` asks for.
        const call = [number, id, args, `Sheet1!A${String(number)}`, 4]
        return [1, 1000, '', JSON.stringify(call), number]
      })
      page.send({ type: 3, message: { entries } })
      while (numbered.some(({ number }) => !results.has(number))) {
        await new Promise((later) => setTimeout(later, 10))
      }
      return numbered.map(({ number }) => results.get(number)!)
    },
  }
}

type Reported = readonly [id: number, ok: boolean, value: unknown, code?: number]
interface Long {
  readonly id: number
  readonly failed?: boolean
  readonly value: unknown
  readonly errorCode?: number
}

/** The runtime sends arrays to a host that takes them and objects to another. */
function reported(batch: Batch): Reported[] {
  return batch.Actions.filter(({ Name }) => /^SetInvocation(?:Array)?Results$/.test(Name)).flatMap(
    ({ ArgumentInfo }) =>
      ((ArgumentInfo?.Arguments?.[0] ?? []) as (Reported | Long)[]).map((entry): Reported => {
        // A result may be followed by its duration, an error by its code.
        if ('length' in entry) return entry[1] ? [entry[0], true, entry[2]] : entry
        const { id, failed, value, errorCode } = entry
        return failed === true ? [id, false, value, errorCode ?? 0] : [id, true, value]
      }),
  )
}

let bundle: Promise<string> | undefined

function functionsBundle(): Promise<string> {
  bundle ??= build({
    entryPoints: [join(import.meta.dirname, '..', 'functions', 'registerFunctions.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    conditions: ['zc-source'],
  }).then(({ outputFiles }) => outputFiles[0]!.text)
  return bundle
}
