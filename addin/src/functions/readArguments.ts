import type { Argument } from '@zerocarbon/workbook'
import { excelError } from '../host/excelError.ts'
import { excelValue } from '../host/excelValue.ts'

/** What Excel passed: the arguments as the catalogue takes them, and the calling cell where Excel names it. */
export interface Call {
  readonly args: readonly Argument[]
  /** Such as `能源台账!B2`; only functions that ask for it get one. */
  readonly address: string | undefined
}

/**
 * Reads the arguments of a custom function.
 *
 * Excel appends an Invocation object to those its cached metadata knows. After an update the metadata may be older than
 * this code, by up to a day, and the Invocation stands where a new parameter belongs: it is taken out wherever it
 * stands and the rest is padded. Newer metadata gives more arguments than are known here; those left out do no harm.
 *
 * @param known - How many parameters this version of the function has.
 */
export function readArguments(passed: readonly unknown[], known: number): Call {
  let invocation: Invocation | undefined
  const given: Argument[] = []
  for (const value of passed) {
    if (isInvocation(value)) invocation = value
    else given.push(argumentOf(value))
  }
  while (given.length > known && given.at(-1) === null) given.pop()
  while (given.length < known) given.push(null)
  return { args: given, address: invocation?.address ?? undefined }
}

interface Invocation {
  readonly functionName: string
  readonly address?: string | null
}

// Its class is not exported, and `functionName` is a getter of the prototype.
const isInvocation = (value: unknown): value is Invocation =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && 'functionName' in value

/**
 * A blank cell of a range, which arrives as an empty text, is null. A single cell is a scalar, and blank it stays an
 * empty text, so that `ZC.EMISSIONS(A1)` over an empty A1 is an incomplete question and not the workbook's total.
 */
function argumentOf(value: unknown): Argument {
  if (!Array.isArray(value)) return scalarOf(value)
  // Most arguments are one cell, and there may be ten thousand calls.
  if (value.length === 1 && Array.isArray(value[0]) && value[0].length === 1)
    return scalarOf(value[0][0]) ?? ''
  return (value as readonly (readonly unknown[])[]).map((row) =>
    row.map((cell) => (cell === '' ? null : scalarOf(cell))),
  )
}

function scalarOf(value: unknown): ReturnType<typeof excelValue> {
  if (typeof value !== 'object' || value === null) return excelValue(value)
  // An error cell, as CustomFunctions.Error (`code`) or as a data type (`basicValue`); other data types have a value.
  const { code, basicValue } = value as { readonly code?: unknown; readonly basicValue?: unknown }
  if (typeof code === 'string') return excelError(code)
  return typeof basicValue === 'string' && basicValue.startsWith('#')
    ? excelError(basicValue)
    : excelValue(basicValue)
}
