import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import {
  runSimulation,
  simulate,
  type PackedModel,
  type Simulated,
  type SimulationOptions,
} from '@zerocarbon/accounting/uncertainty'
import type { DrawsTask } from './drawsWorker.ts'

type Message = { readonly drawn: number } | { readonly result: Simulated }

/** The built worker beside the built command line; from source there is none. */
const built = new URL('drawsWorker.mjs', import.meta.url)

/**
 * Draws a model in a worker, so that the terminal stays alive; without a built worker in this thread, with the same
 * digits.
 *
 * @param options - Refused as by `simulate`.
 * @param onDrawn - Told how many draws are done.
 * @param worker - Address of the worker's code.
 * @throws {ZcError} `ZC-VALUE-INVALID`.
 */
export async function runDraws(
  model: PackedModel,
  options: SimulationOptions,
  onDrawn: (drawn: number) => void,
  worker: URL = built,
): Promise<Simulated> {
  // What is refused is refused here: an error loses its kind on the way out of a worker.
  simulate(model, options).next()
  if (!existsSync(fileURLToPath(worker))) return runSimulation(model, options)
  const workerData: DrawsTask = { model, options }
  return await new Promise((resolve, reject) => {
    const thread = new Worker(worker, { workerData })
    thread.on('message', (message: Message) => {
      if ('result' in message) resolve(message.result)
      else onDrawn(message.drawn)
    })
    thread.on('error', reject)
    thread.on('exit', (code) => {
      reject(new Error(`drawsWorker ended with ${String(code)}`))
    })
  })
}
