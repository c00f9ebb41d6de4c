import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from '@univerjs/engine-formula'
import type { Outcome } from '@zerocarbon/workbook'
import { errorKind } from './errorKind.ts'

/** What a function gave, as a value of the engine; rows of outcomes spill. A cell never shows NaN. */
export function variantOf(result: Outcome | readonly (readonly Outcome[])[]): BaseValueObject {
  if (!isRows(result)) return scalarOf(result)
  const [first = []] = result
  if (first.length === 0) return ErrorValueObject.create(ErrorType.CALC)
  if (result.length === 1 && first.length === 1) return scalarOf(first[0]!)
  return ArrayValueObject.create({
    calculateValueList: result.map((row) => row.map(scalarOf)),
    rowCount: result.length,
    columnCount: first.length,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  })
}

function scalarOf(outcome: Outcome): BaseValueObject {
  if ('problem' in outcome) return ErrorValueObject.create(errorKind(outcome.problem))
  const { value } = outcome
  if (typeof value === 'string') return StringValueObject.create(value)
  if (typeof value === 'boolean') return BooleanValueObject.create(value)
  return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM)
}

function isRows(
  result: Outcome | readonly (readonly Outcome[])[],
): result is readonly (readonly Outcome[])[] {
  return Array.isArray(result)
}
