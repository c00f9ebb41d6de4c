import type { NamedAmount } from './assertWithin.ts'
import type { Inputs } from './Inputs.ts'
import type { ProcessMethod } from './ProcessMethod.ts'

/** An input that is there with its name, for assertWithin. */
export function namedAmount(method: ProcessMethod, inputs: Inputs, id: string): NamedAmount {
  const spec = method.inputs.find((input) => input.id === id)
  if (!spec) throw new TypeError(`${method.id} has no input ${id}`)
  return { name: spec.name, amount: inputs.number(id) }
}
