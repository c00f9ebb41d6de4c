import { Decimal } from '@zerocarbon/accounting/quantity'

/** Data as JSON can hold it: a decimal as its digits, what is undefined or code left out. */
export function plainOf(value: unknown): unknown {
  if (value instanceof Decimal) return value.toFixed()
  if (Array.isArray(value)) return value.map(plainOf)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, entry]) => entry !== undefined && typeof entry !== 'function')
      .map(([key, entry]) => [key, plainOf(entry)]),
  )
}
