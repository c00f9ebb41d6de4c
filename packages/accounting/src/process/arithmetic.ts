import type { Decimal } from '../quantity/index.ts'
import { Decimal as Number } from '../quantity/index.ts'
import type { Derivation, Text } from '../trace/index.ts'
import type { Traced } from './Traced.ts'

type Kind = 'multiply' | 'divide' | 'sum' | 'subtract'

const made = (kind: Kind, label: Text, unit: string, value: Decimal, of: readonly Traced[]): Traced => ({
  value,
  unit,
  why: (): Derivation => ({ kind, label, gives: { value, unit }, of: of.map((part) => part.why()) }),
})

/** The product of all; the caller says what it is and in which unit, which types cannot follow. */
export function product(label: Text, unit: string, ...of: readonly Traced[]): Traced {
  const value = of.reduce((so, { value: by }) => so.times(by), new Number(1))
  return made('multiply', label, unit, value, of)
}

/** The sum of all, zero where there are none. */
export function sum(label: Text, unit: string, of: readonly Traced[]): Traced {
  const value = of.reduce((so, { value: more }) => so.plus(more), new Number(0))
  return made('sum', label, unit, value, of)
}

/** The first less all the others. */
export function difference(label: Text, unit: string, from: Traced, ...less: readonly Traced[]): Traced {
  const value = less.reduce((so, { value: off }) => so.minus(off), from.value)
  return made('subtract', label, unit, value, [from, ...less])
}

/** The first divided by the second, to 40 digits. Divide last. */
export function quotient(label: Text, unit: string, of: Traced, by: Traced): Traced {
  return made('divide', label, unit, of.value.div(by.value), [of, by])
}

/** A number of the formula itself, such as a molar mass or the 1000 between kg and t. */
export function constant(value: string, unit: string, because: Text, text?: string): Traced {
  const number = new Number(value)
  const gives = text === undefined ? { value: number, unit } : { value: number, unit, text }
  return { value: number, unit, why: () => ({ kind: 'constant', label: because, gives, because }) }
}

/** What is left of one after a share: 1 − x. */
export function complement(label: Text, share: Traced): Traced {
  return difference(label, '', constant('1', '', { zh: '全部', en: 'the whole' }), share)
}
