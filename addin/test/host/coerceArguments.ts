import type { Argument } from '@zerocarbon/workbook'
import type { CellValue } from '@zerocarbon/workbook/model'

/** A parameter as functions.json describes it. */
export interface ParameterType {
  readonly type?: string
  readonly dimensionality?: string
  readonly optional?: boolean
}

/** The part of functions.json Excel calls by. */
export interface FunctionType {
  readonly id: string
  readonly name: string
  readonly parameters: readonly ParameterType[]
  readonly options?: { readonly requiresAddress?: boolean }
}

/** Arguments as they go over the wire, or the error the cell shows without any call. */
export type Coerced = { readonly args: readonly unknown[] } | { readonly error: string }

/**
 * Makes of the values of a formula what Excel sends to a custom function.
 *
 * Blank cells of a range are empty texts, an omitted argument is null, a parameter that takes a matrix gets one also for
 * a single cell, a number or a truth value where a text is declared becomes a text, and a text that is no number is
 * `#VALUE!` where a number is declared. Excel does not call a function with an error cell, unless its metadata takes them
 * and the parameter is of any type; for a declared type the cell shows `#VALUE!`, whatever the error was.
 *
 * @param takes - `allowErrorForDataTypeAny` of the metadata; and whether values are sent as data types.
 */
export function coerceArguments(
  given: readonly Argument[],
  { parameters }: FunctionType,
  takes: Takes,
): Coerced {
  // Excel refuses such a formula as it is typed.
  if (given.length > parameters.length) return { error: '#VALUE!' }
  const args: unknown[] = []
  for (const [i, parameter] of parameters.entries()) {
    const value = given[i] ?? null
    if (value === null) {
      if (parameter.optional !== true) return { error: '#VALUE!' }
      args.push(null)
      continue
    }
    const rows = (Array.isArray(value) ? value : [[value]]) as readonly (readonly CellValue[])[]
    const sent = rows.map((row) => row.map((cell) => onWire(cell, parameter.type ?? 'any')))
    const fault = sent.flat().find((cell) => isFault(cell) && (!takes.errors || parameter.type !== 'any'))
    if (isFault(fault)) return { error: parameter.type === 'any' ? fault.code : '#VALUE!' }
    const wired = sent.map((row) =>
      row.map((cell) => (isFault(cell) && takes.dataTypes ? dataType(cell) : cell)),
    )
    args.push(parameter.dimensionality === 'matrix' ? wired : wired[0]![0])
  }
  return { args }
}

/** What goes over the wire beside plain values. */
export interface Takes {
  readonly errors: boolean
  readonly dataTypes: boolean
}

/** A data type travels as the text of its JSON. */
const dataType = ({ code }: Fault): { readonly value: string } => ({
  value: JSON.stringify({ type: 'Error', basicType: 'Error', basicValue: code }),
})

interface Fault {
  readonly type: 'CustomFunctionError'
  readonly code: string
}

const isFault = (value: unknown): value is Fault =>
  typeof value === 'object' && value !== null && 'code' in value
const fault = (code: string): Fault => ({ type: 'CustomFunctionError', code })

function onWire(value: CellValue, type: string): unknown {
  if (typeof value === 'object' && value !== null) return fault(value.error)
  if (type === 'number') {
    const number = value === null || value === '' ? 0 : Number(value)
    return Number.isNaN(number) ? fault('#VALUE!') : number
  }
  if (type === 'string') return textOf(value)
  return value ?? ''
}

/** As a cell of the format General shows it: 15 digits, and truth values in capitals. */
function textOf(value: string | number | boolean | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(Number(value.toPrecision(15)))
  return typeof value === 'boolean' ? String(value).toUpperCase() : value
}
