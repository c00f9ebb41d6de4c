import { zcError } from '../errors/index.ts'
import type { Inputs } from './Inputs.ts'
import type { ProcessMethod } from './ProcessMethod.ts'

/**
 * Refuses two ways to give one quantity at once: one would be passed over in silence, or both counted.
 *
 * @param ids - Inputs without a default, of which at most one may be given.
 * @param stream - Empty for inputs of the method as a whole.
 * @throws {ZcError} `ZC-INPUT-TWICE` with the names of what was given.
 */
export function assertOneWay(
  { id: method, inputs: specs }: Pick<ProcessMethod, 'id' | 'inputs'>,
  inputs: Inputs,
  ids: readonly string[],
  stream = '',
): void {
  const given = ids.flatMap((id) => {
    const spec = specs.find((input) => input.id === id)
    if (!spec) throw new TypeError(`${method} has no input ${id}`)
    const found = spec.choices ? inputs.choice(id) : inputs.numberOrNull(id)
    return found === null ? [] : [spec.name]
  })
  if (given.length < 2) return
  const input = { zh: given.map(({ zh }) => zh).join(' / '), en: given.map(({ en }) => en).join(' / ') }
  throw zcError('ZC-INPUT-TWICE', { input, stream })
}
