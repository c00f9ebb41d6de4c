import { zcError } from '@zerocarbon/accounting/errors'
import { declaredUnit, inputNamed, type InputRow, type ProcessMethod } from '@zerocarbon/accounting/process'
import type { CellValue } from '../model/index.ts'
import { textOf } from './activityResult.ts'
import type { Argument } from './ZcFunction.ts'

/** No method has so many inputs. */
const MOST = 10_000
/** `用量:石灰石(t)`: the last bracket holds the unit. */
const UNIT = /^(.*)[(（]([^()（）]*)[)）]\s*$/

/**
 * Two ranges of names and values as input rows. A name without a unit takes the one of the method; a row without name
 * and value is nothing.
 *
 * @throws {ZcError} `ZC-ARGUMENT-SHAPE`, `ZC-ARGUMENT-INVALID`, `ZC-AMOUNT-BLANK`, `ZC-CELL-ERROR`.
 */
export function namedInputs(method: ProcessMethod, names: Argument, values: Argument): InputRow[] {
  const left = cellsOf(names)
  const right = cellsOf(values)
  if (left.length !== right.length || left.length > MOST)
    throw zcError('ZC-ARGUMENT-SHAPE', { left: String(left.length), right: String(right.length) })
  return left.flatMap((name, i): InputRow[] => {
    const value = right[i] ?? null
    const text = textOf(name).trim()
    if (text === '' && (value === null || value === '')) return []
    if (typeof value === 'object' && value !== null) throw zcError('ZC-CELL-ERROR', { error: value.error })
    if (value === null || value === '') throw zcError('ZC-AMOUNT-BLANK', {})
    if (typeof value === 'boolean')
      throw zcError('ZC-ARGUMENT-INVALID', { name: text.slice(0, 40), text: String(value), allowed: '1.2' })
    // `充注量(补充)` is a name of its own, its bracket no unit.
    const whole = inputNamed(method, text)
    const match = whole.spec && whole.label === '' ? null : UNIT.exec(text)
    const bare = match ? match[1]!.trim() : text
    if (match) return [{ name: bare, value, unit: match[2]!.trim() }]
    const unit = typeof value === 'number' ? declaredUnit(method, bare) : ''
    return [{ name: bare, value, unit, ...(unit === '' ? {} : { unitOf: 'method' as const }) }]
  })
}

const cellsOf = (argument: Argument): readonly CellValue[] =>
  Array.isArray(argument)
    ? (argument as readonly (readonly CellValue[])[]).flat()
    : argument === undefined
      ? []
      : [argument as CellValue]
