import type { Inputs } from '../Inputs.ts'
import { missingInput } from '../missingInput.ts'
import type { ProcessMethod } from '../ProcessMethod.ts'
import type { CarbonGroup } from './carbonStream.ts'

/**
 * Refuses a balance where a group that must be there has no stream: with nothing that goes in there is nothing to count.
 *
 * @throws {ZcError} `ZC-INPUT-MISSING`.
 */
export function assertStreams(method: ProcessMethod, inputs: Inputs, groups: readonly CarbonGroup[]): void {
  for (const { id } of groups)
    if (inputs.streams(id).length === 0) throw missingInput(method, `${id}-amount`, '…')
}
