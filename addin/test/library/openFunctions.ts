import { build } from 'esbuild'
import { join } from 'node:path'
import { reportedResults, type CallResult } from '../host/reportedResults.ts'
import { loadOfficeLibrary } from './loadOfficeLibrary.ts'

export interface FunctionsPage {
  /** Ids in the order they were associated. */
  readonly ids: readonly string[]
  /** Calls functions in one message, as Excel does. Arguments are as Excel sends them: matrices and null. */
  call(calls: readonly (readonly [id: string, args: readonly unknown[]])[]): Promise<CallResult[]>
  /** Runs a script in the page, such as one that associates another function. */
  run(script: string): void
}

/** Opens our functions, bundled from source, in the real runtime. */
export async function openFunctions(locale: string): Promise<FunctionsPage> {
  const waiting = new Map<number, (result: CallResult) => void>()
  const page = loadOfficeLibrary('custom-functions-runtime.js', locale, (batch) => {
    for (const { Name, ArgumentInfo } of batch.Actions) {
      if (!/^SetInvocation(?:Array)?Results$/.test(Name)) continue
      for (const { number, result } of reportedResults(ArgumentInfo?.Arguments?.[0])) {
        waiting.get(number)?.(result)
        waiting.delete(number)
      }
    }
    return { Results: batch.Actions.map(({ Id }) => ({ ActionId: Id, Value: null })) }
  })
  page.run(await functionsBundle(), 'functions.js')
  const { _association } = page.globals['CustomFunctions'] as { _association: { mappings: object } }
  let next = 0
  return {
    ids: Object.keys(_association.mappings),
    run: (script) => page.run(script, 'script.js'),
    call(calls) {
      const numbered = calls.map(([id, args]) => ({ number: ++next, id, args }))
      const results = numbered.map(
        ({ number }) => new Promise<CallResult>((done) => waiting.set(number, done)),
      )
      const entries = numbered.map(({ number, id, args }) => {
        // 4: error cells are passed on, as `allowErrorForDataTypeAny` asks for.
        const call = [number, id, args, `Sheet1!A${String(number)}`, 4]
        return [1, 1000, '', JSON.stringify(call), number]
      })
      page.send({ type: 3, message: { entries } })
      return Promise.all(results)
    },
  }
}

let bundle: Promise<string> | undefined

function functionsBundle(): Promise<string> {
  bundle ??= build({
    entryPoints: [join(import.meta.dirname, '../../src/functions/registerFunctions.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    conditions: ['zc-source'],
  }).then(({ outputFiles }) => outputFiles[0]!.text)
  return bundle
}
