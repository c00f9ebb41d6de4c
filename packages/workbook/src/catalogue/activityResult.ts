import {
  emissionsOf,
  emissionsUnder,
  explainCell,
  isBiogenic,
  type ActivitySource,
  type EmissionResult,
} from '@zerocarbon/accounting'
import { zcError } from '@zerocarbon/accounting/errors'
import { findUnit, quantity, tCO2, type Unit } from '@zerocarbon/accounting/quantity'
import type { Derivation } from '@zerocarbon/accounting/trace'
import { cellText, type CellValue } from '../model/index.ts'
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
export function activityResult(scalars: ActivityScalars, context: FunctionContext): EmissionResult {
  const { book, sources, origins, date1904 } = context
  const [activity, amount, unit, date, region, option] = scalars
  const asked = askedBefore(sources)
  const key = keyOf(scalars, date1904)
  const same = key === undefined ? undefined : asked.get(key)
  // What is wrong is said in the order of the arguments.
  const source = same?.source ?? sources.named(textOf(activity))
  const value = readAmount(amount)
  const unitText = textOf(unit)
  const origin = origins?.[1]
  const amountWhy = origin && ((): Derivation => cellStep(origin, value, unitText))
  if (same) return fossilOnly(emissionsUnder(same.plan, quantity(value, same.unit), amountWhy))
  if (unitText === '') throw zcError('ZC-UNIT-BLANK', { carrier: source.name, known: source.units })
  const request = {
    source,
    amount: quantity(value, findUnit(unitText)),
    date: dayOf(date, date1904),
    options: readOption(option, region, book, source),
  }
  const result = emissionsOf(request, book, amountWhy)
  if (key !== undefined && asked.size < MEMORY)
    asked.set(key, { source, unit: request.amount.unit, plan: result.plan })
  return fossilOnly(result)
}

/** Questions that differ in the amount alone have one plan: a column of cells asks the same a thousand times. */
interface Asked {
  readonly source: ActivitySource
  readonly unit: Unit
  readonly plan: EmissionResult['plan']
}

/** Different questions remembered for each catalogue: cells come from strangers. */
const MEMORY = 20_000
const memories = new WeakMap<object, Map<string, Asked>>()

/** @param sources - One for each catalogue, whose factors never change. */
function askedBefore(sources: FunctionContext['sources']): Map<string, Asked> {
  let asked = memories.get(sources)
  if (!asked) memories.set(sources, (asked = new Map()))
  return asked
}

/** Everything but the amount; undefined where an error cell is among it. */
function keyOf(
  [activity, , unit, date, region, option]: ActivityScalars,
  date1904: boolean,
): string | undefined {
  let key = String(date1904)
  for (const part of [activity, unit, date, region, option]) {
    if (typeof part === 'object' && part !== null) return undefined
    key += `\0${typeof part}\0${cellText(part)}`
  }
  return key
}

/** Cells are added up: CO2 of biological origin counts zero in them, and its amount stands in the explanation. */
function fossilOnly(result: EmissionResult): EmissionResult {
  if (!isBiogenic(result.plan)) return result
  const none = quantity(0, tCO2)
  const figure = { value: none.value, unit: tCO2.symbol }
  const label = { zh: '化石 CO2 排放量', en: 'Fossil CO2 emissions' }
  const share = { zh: '计入比例', en: 'Share that counts' }
  const because = {
    zh: '生物源 CO2 另列，不计入化石排放',
    en: 'biogenic CO2 is listed apart and not counted as fossil',
  }
  const zero: Derivation = {
    kind: 'constant',
    label: share,
    gives: { value: none.value, unit: '' },
    because,
  }
  const why = (): Derivation => ({ kind: 'multiply', label, gives: figure, of: [result.why(), zero] })
  return { ...result, emissions: none, why }
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
