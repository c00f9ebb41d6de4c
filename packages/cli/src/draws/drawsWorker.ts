import { parentPort, workerData } from 'node:worker_threads'
import { simulate, type PackedModel, type SimulationOptions } from '@zerocarbon/accounting/uncertainty'

/** What the worker is given. */
export interface DrawsTask {
  readonly model: PackedModel
  readonly options: SimulationOptions
}

/** Told now and then, at most this many times a run. */
const REPORTS = 100

// The entry of the worker: it draws, says how far it is, and last what came out.
const { model, options } = workerData as DrawsTask
const steps = simulate(model, options)
let said = 0
for (;;) {
  const { done, value } = steps.next()
  if (done) {
    parentPort!.postMessage({ result: value }, [])
    break
  }
  if (value - said < options.draws / REPORTS) continue
  said = value
  parentPort!.postMessage({ drawn: value }, [])
}
