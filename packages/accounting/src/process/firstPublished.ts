import type { Text } from '../trace/index.ts'
import type { Inputs } from './Inputs.ts'
import type { Traced } from './Traced.ts'

/** The first published value there is under one of several names; null where there is none under any. */
export function firstPublished(
  inputs: Inputs,
  parameter: string,
  names: readonly string[],
  label: Text,
  fits: (found: Traced) => boolean = () => true,
): Traced | null {
  for (const of of names) {
    const found = inputs.published(parameter, of, label)
    if (found && fits(found)) return found
  }
  return null
}
