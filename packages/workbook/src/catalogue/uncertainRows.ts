import { zcError } from '@zerocarbon/accounting/errors'
import { readNumber, type Decimal } from '@zerocarbon/accounting/quantity'
import type { UncertainLine } from '@zerocarbon/accounting/uncertainty'
import type { CellValue } from '../model/index.ts'
import { readAmount } from '../tables/readAmount.ts'
import { textOf } from './activityResult.ts'
import { broadcast } from './broadcast.ts'
import type { Argument } from './ZcFunction.ts'

/** The lines a call of UNCERTAINTY names, and the relative uncertainty of each factor they share. */
export interface UncertainRows {
  readonly lines: readonly UncertainLine[]
  readonly factors: ReadonlyMap<string, Decimal>
}

const PERCENT = /^±?\s*(\d+(?:\.\d*)?|\.\d+)\s*(%?)$/
const blank = (value: CellValue | undefined): boolean => (value ?? '') === ''
const isRange = (argument: Argument): boolean => Array.isArray(argument)

/**
 * Reads values and their uncertainties element by element, single cells repeated, row by row from the top left.
 * Elements that are blank in every range are skipped.
 *
 * @throws {ZcError} `ZC-ARGUMENT-SHAPE`, `ZC-AMOUNT-BLANK`, `ZC-AMOUNT-TEXT`, `ZC-CELL-ERROR`, `ZC-NUMBER-INVALID`,
 *   `ZC-NUMBER-RANGE`, `ZC-UNCERTAINTY-INVALID`; `ZC-ARGUMENT-INVALID` for a factor with two uncertainties,
 *   `ZC-ARGUMENT-MISSING` for an uncertainty of a factor without a name.
 */
export function uncertainRows(
  values: Argument,
  relative: Argument,
  factor: Argument,
  factorRelative: Argument,
): UncertainRows {
  const lines: UncertainLine[] = []
  const factors = new Map<string, Decimal>()
  let row = 0
  // Broadcast for its shapes; each outcome is left aside, and a problem ends the call: a sum has no good part.
  const outcome = broadcast([values, relative, factor, factorRelative], ([value, own, name, shared]) => {
    row += 1
    if (blank(value) && (isRange(relative) ? blank(own) : false)) return { value: '' }
    const line = { value: numberOf(value), relative: relativeOf(own, row) }
    const named = textOf(name).trim()
    if (named === '') {
      if (!blank(shared) && (isRange(factorRelative) || !isRange(factor)))
        throw zcError('ZC-ARGUMENT-MISSING', { name: '因子 factor' })
      lines.push(line)
      return { value: '' }
    }
    const known = factors.get(named)
    const fraction = relativeOf(shared, row)
    if (known && !known.eq(fraction))
      throw zcError('ZC-ARGUMENT-INVALID', {
        name: `因子不确定度 factorRelative: ${named.slice(0, 40)}`,
        text: fraction.toFixed(),
        allowed: known.toFixed(),
      })
    factors.set(named, fraction)
    lines.push({ ...line, factor: named })
    return { value: '' }
  })
  for (const one of Array.isArray(outcome) ? outcome.flat() : [outcome])
    if ('problem' in one) throw zcError(one.problem.code, one.problem.info as never)
  if (lines.length === 0) throw zcError('ZC-AMOUNT-BLANK', {})
  return { lines, factors }
}

/** Lines may be negative: power sold, carbon dioxide recovered. */
function numberOf(value: CellValue | undefined): Decimal {
  return readNumber(typeof value === 'number' ? value : readAmount(value))
}

/** A cell formatted as 5 % holds 0.05. A bare number above 1 could be meant as percent or not, so it is refused. */
function relativeOf(value: CellValue | undefined, row: number): Decimal {
  const text = textOf(value).normalize('NFKC').trim()
  const [, digits, percent] = PERCENT.exec(text) ?? []
  const number =
    typeof value === 'number' ? readNumber(value) : digits === undefined ? null : readNumber(digits)
  const fraction = percent === '%' ? number?.div(100) : number
  if (!fraction || fraction.isNegative() || (percent !== '%' && fraction.gt(1)))
    throw zcError('ZC-UNCERTAINTY-INVALID', { row, text: text.slice(0, 40) })
  return fraction
}
