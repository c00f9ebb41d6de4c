import { convertedTo } from './convertedTo.ts'
import type { Inputs } from './Inputs.ts'
import { missingInput } from './missingInput.ts'
import type { ProcessMethod } from './ProcessMethod.ts'
import type { Traced } from './Traced.ts'

/**
 * The input as given, else the published default in the unit of the input.
 *
 * For an input that is needed only where something else is given, so that `otherwise` must be 'nothing'.
 *
 * @throws {ZcError} `ZC-INPUT-MISSING` where neither is there.
 */
export function numberOrPublished(
  method: ProcessMethod,
  inputs: Inputs,
  id: string,
  parameter: string,
  of: string,
  stream = '',
): Traced {
  const given = inputs.numberOrNull(id)
  if (given) return given
  const spec = method.inputs.find((input) => input.id === id)
  if (!spec) throw new TypeError(`${method.id} has no input ${id}`)
  const found = inputs.published(parameter, of, spec.name)
  if (!found) throw missingInput(method, id, stream)
  return convertedTo(spec.unit, found)
}
