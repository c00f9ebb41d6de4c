import type { Argument } from '@zerocarbon/workbook'
import { errorValues } from '@zerocarbon/workbook/model'
import { excelValue } from '../host/excelValue.ts'

/** DISP_E_PARAMNOTFOUND: what public WPS add-ins find in place of an optional argument that was left out. */
const LEFT_OUT = -2147352572

/**
 * Reads an argument of a function in WPS, which passes scalars and two-dimensional arrays (`wps-addin-custome-function`
 * on open.wps.cn); public add-ins find a single cell as either.
 *
 * As in Excel, a blank cell of a range is null, and a single blank cell is an empty text: it is no argument left out.
 * What is none of these becomes an error, which the function then names, and is never taken for blank.
 */
export function wpsArgument(value: unknown): Argument {
  if (isLeftOut(value)) return null
  if (!Array.isArray(value)) return scalarOf(value)
  const rows = (value as readonly unknown[]).map((row) => (Array.isArray(row) ? (row as unknown[]) : [row]))
  if (rows.flat().length !== 1) {
    return rows.map((row) => row.map((cell) => (cell === '' || isLeftOut(cell) ? null : scalarOf(cell))))
  }
  const [cell] = rows.flat()
  return cell === LEFT_OUT ? null : isLeftOut(cell) ? '' : scalarOf(cell)
}

const isLeftOut = (value: unknown): boolean => value === undefined || value === null || value === LEFT_OUT

function scalarOf(value: unknown): ReturnType<typeof excelValue> {
  if (typeof value === 'object' || typeof value === 'function') return { error: '#VALUE!' }
  const error = errorValues.find((known) => known === value)
  return error ? { error } : excelValue(value)
}
