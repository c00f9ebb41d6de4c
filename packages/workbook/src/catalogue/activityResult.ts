import { emissionsOf, explainCell, type EmissionResult } from '@zerocarbon/accounting'
import { zcError } from '@zerocarbon/accounting/errors'
import { findUnit, quantity } from '@zerocarbon/accounting/quantity'
import type { Derivation } from '@zerocarbon/accounting/trace'
import type { CellValue } from '../model/index.ts'
import { readAmount } from '../tables/readAmount.ts'
import { dayOf } from './dayOf.ts'
import { readOption } from './readOption.ts'
import type { FunctionContext, Origin } from './ZcFunction.ts'

/** Scalars in the order of activityParameters. */
export type ActivityScalars = readonly (CellValue | undefined)[]

/**
 * Emissions of one call of EMISSIONS.
 *
 * @throws {ZcError} `ZC-ARGUMENT-MISSING`, and what the readers and emissionsOf throw.
 */
export function activityResult(
  scalars: ActivityScalars,
  { book, sources, origins, date1904 }: FunctionContext,
): EmissionResult {
  const [activity, amount, unit, date, region, option] = scalars
  const source = sources.named(textOf(activity))
  const value = readAmount(amount)
  const unitText = textOf(unit)
  if (unitText === '') throw zcError('ZC-UNIT-BLANK', { carrier: source.name, known: source.units })
  const request = {
    source,
    amount: quantity(value, findUnit(unitText)),
    date: dayOf(date, date1904),
    options: readOption(option, region, book),
  }
  const origin = origins?.[1]
  return emissionsOf(request, book, origin && (() => cellStep(origin, value, unitText)))
}

/** A scalar as text; an error cell stays an error. */
export function textOf(value: CellValue | undefined): string {
  if (typeof value === 'object' && value !== null) throw zcError('ZC-CELL-ERROR', { error: value.error })
  return value === null || value === undefined ? '' : String(value)
}

/** An amount as the step that names its cell, and the formula in it. */
export function cellStep({ at, formula }: Origin, value: number, unit: string): Derivation {
  const cell = explainCell(value, unit, at)
  return formula === undefined
    ? cell
    : { ...cell, label: { zh: `用量 =${formula}`, en: `Amount =${formula}` } }
}
