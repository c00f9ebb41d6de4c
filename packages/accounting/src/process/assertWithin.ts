import { zcError } from '../errors/index.ts'
import type { Text } from '../trace/index.ts'
import type { Traced } from './Traced.ts'

/** An amount and what it is called: the input, or several joined by `+`. */
export interface NamedAmount {
  readonly name: Text
  readonly amount: Traced
}

/**
 * Refuses to deduct more than there is: the emission would be negative and lower a total.
 *
 * @param stream - Empty for inputs of the method as a whole.
 * @throws {ZcError} `ZC-INPUT-RANGE` that names both and what they are, in the units of the formula.
 */
export function assertWithin(part: NamedAmount, whole: NamedAmount, stream = ''): void {
  if (part.amount.value.lte(whole.amount.value)) return
  const { unit } = part.amount
  throw zcError('ZC-INPUT-RANGE', {
    input: part.name,
    stream,
    text: textOf(part.amount),
    least: '0',
    most: digits(whole.amount),
    unit,
    above: { input: whole.name, text: textOf(whole.amount) },
  })
}

/** The names of several inputs that count together. */
export function joined(names: readonly Text[]): Text {
  return { zh: names.map(({ zh }) => zh).join(' + '), en: names.map(({ en }) => en).join(' + ') }
}

const digits = ({ value }: Traced): string => value.toSignificantDigits(12).toFixed()
const textOf = (amount: Traced): string => `${digits(amount)} ${amount.unit}`.trim()
