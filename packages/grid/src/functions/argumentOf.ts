import type { Nullable } from '@univerjs/core'
import type { ArrayValueObject, BaseValueObject } from '@univerjs/engine-formula'
import type { Argument } from '@zerocarbon/workbook'
import type { CellValue } from '@zerocarbon/workbook/model'
import { errorOf } from './errorKind.ts'

/**
 * An argument of the engine as the catalogue takes it.
 *
 * An omitted argument and a blank inside a range are null. A single blank cell is an empty text, so that
 * `ZC.EMISSIONS(A1)` over an empty A1 is an incomplete question and not `ZC.EMISSIONS()`, the workbook's total.
 */
export function argumentOf(variant: BaseValueObject): Argument {
  if (!variant.isArray()) return valueOf(variant)
  const array = variant as ArrayValueObject
  const rows: CellValue[][] = []
  for (let r = 0; r < array.getRowCount(); r++) {
    const row: CellValue[] = []
    for (let c = 0; c < array.getColumnCount(); c++) row.push(valueOf(array.get(r, c)))
    rows.push(row)
  }
  return rows.length === 1 && rows[0]!.length === 1 ? (rows[0]![0] ?? '') : rows
}

function valueOf(variant: Nullable<BaseValueObject>): CellValue {
  if (!variant || variant.isNull()) return null
  if (variant.isError()) return errorOf(String(variant.getValue())) ?? { error: '#VALUE!' }
  return variant.isLambda() ? { error: '#VALUE!' } : variant.getValue()
}
