import { zcError } from '@zerocarbon/accounting/errors'
import { findUnit, quantity } from '@zerocarbon/accounting/quantity'
import { readAmount } from '../tables/readAmount.ts'
import { cellStep, textOf, type ActivityScalars } from './activityResult.ts'
import { dayOf } from './dayOf.ts'
import { footprintAsked } from './footprintAsked.ts'
import { footprintResult, type FootprintResult } from './footprintResult.ts'
import type { FunctionContext } from './ZcFunction.ts'

/**
 * The life-cycle emissions of one call of EMISSIONS whose option asks for a footprint factor; null where it does not.
 *
 * @throws {ZcError} What footprintAsked, footprintResult and the readers throw.
 */
export function footprintActivity(
  scalars: ActivityScalars,
  { book, sources, origins, date1904 }: FunctionContext,
): FootprintResult | null {
  const [activity, amount, unit, date, region, option] = scalars
  const asked = footprintAsked(option)
  if (!asked) return null
  const source = sources.named(textOf(activity))
  const value = readAmount(amount)
  const unitText = textOf(unit)
  if (unitText === '') throw zcError('ZC-UNIT-BLANK', { carrier: source.name, known: source.units })
  const origin = origins?.[1]
  return footprintResult(
    {
      source,
      amount: quantity(value, findUnit(unitText)),
      date: dayOf(date, date1904),
      region,
      asked,
      amountWhy: origin && (() => cellStep(origin, value, unitText)),
    },
    book,
  )
}
