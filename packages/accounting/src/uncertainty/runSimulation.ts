import type { PackedModel } from './packModel.ts'
import { simulate, type Simulated, type SimulationOptions } from './simulate.ts'

/**
 * Runs a simulation to its end in one go, for a worker or a small model.
 *
 * @throws {ZcError} `ZC-VALUE-INVALID` as `simulate`.
 */
export function runSimulation(model: PackedModel, options: SimulationOptions): Simulated {
  const steps = simulate(model, options)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}
