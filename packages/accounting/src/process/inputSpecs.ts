import type { Text } from '../trace/index.ts'
import type { InputSpec, Otherwise } from './ProcessMethod.ts'

/** The amount of each stream of a group, in t unless said. */
export function amountOf(
  each: string,
  unit = 't',
  id = 'amount',
  name: Text = { zh: '用量', en: 'Amount' },
): InputSpec {
  return { id, name, unit, each }
}

/** A share from 0 to 1, of each stream of a group or of the method as a whole. */
export function share(id: string, name: Text, each?: string, otherwise?: Otherwise): InputSpec {
  return { id, name, unit: '', ...(each === undefined ? {} : { each }), ...(otherwise ? { otherwise } : {}) }
}

/** A share of the mass of a thing, which may also be written in `wt%`, kg/t or tC/t. */
export function massShare(id: string, name: Text, each?: string, otherwise?: Otherwise): InputSpec {
  return { ...share(id, name, each, otherwise), shareOf: 'mass' }
}

/** A number in the unit of the form; `more` says to which stream it belongs, its bounds and what stands in for it. */
export function measure(
  id: string,
  name: Text,
  unit: string,
  more: Partial<Omit<InputSpec, 'id' | 'name' | 'unit'>> = {},
): InputSpec {
  return { id, name, unit, ...more }
}
