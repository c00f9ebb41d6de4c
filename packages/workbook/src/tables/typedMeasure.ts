import { zcError } from '@zerocarbon/accounting/errors'
import { findUnit, readNumber, type Decimal } from '@zerocarbon/accounting/quantity'
import { scaleOfUnit } from './scaleOfUnit.ts'
import { isGross } from './withoutGross.ts'

const columns = { ncv: '实测低位发热量', carbon: '实测含碳量', density: '密度' } as const
/** What people have in their reports, per t and per gas. */
const forms = {
  ncv: (per: string) =>
    per === 't' ? '21.3 GJ/t · 21.3 MJ/kg · 5100 kcal/kg' : '389.31 GJ/万Nm3 · 38.931 MJ/Nm3',
  carbon: (per: string) => (per === 't' ? '0.55 tC/t · 55 %' : '5.95 tC/万Nm3'),
  density: () => '0.84 kg/L · 840 kg/m3',
} as const
const numberThenUnit = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*(.*)$/i

/** A measured value as read, above zero. */
interface TypedMeasure {
  readonly value: Decimal
  /** Whether the cell brought its unit and needs no other. */
  readonly hasUnit: boolean
}

/**
 * A measured value as a number, or as text with its unit: `5100 kcal/kg`, `55.32 %`, `840kg/m3`. Heat is the net one; a
 * text that says gross is refused, and nothing is guessed.
 *
 * @param per - What heat and carbon are per: `t` or `万Nm3`.
 * @throws {ZcError} `ZC-VALUE-INVALID` naming the forms it may have, `ZC-UNIT-MISMATCH`, `ZC-GAS-CONDITIONS`,
 *   `ZC-HEAT-GROSS`, `ZC-NUMBER-RANGE`.
 */
export function typedMeasure(
  column: keyof typeof columns,
  given: number | string | boolean,
  per: string,
): TypedMeasure {
  const text = String(given).normalize('NFKC').trim()
  const refuse = (): Error =>
    zcError('ZC-VALUE-INVALID', {
      column: columns[column],
      text: text.slice(0, 40),
      allowed: forms[column](per),
    })
  if (typeof given === 'number') return { value: positive(readNumber(given), refuse), hasUnit: false }
  const [, number, unit = ''] = numberThenUnit.exec(text) ?? []
  // `1,000 kcal/kg` is no 1 of the unit `,000 kcal/kg`.
  if (number === undefined || /^[,'’_.\d]/.test(unit)) throw refuse()
  const value = positive(readNumber(number), refuse)
  if (unit === '') return { value, hasUnit: false }
  if (column === 'ncv' && (isGross(`${unit} heat`) || /高位/.test(unit)))
    throw zcError('ZC-HEAT-GROSS', { column: columns.ncv, value: text.slice(0, 40) })
  const scale = scaleOfUnit(column, unit, findUnit(per))
  if (!scale) throw refuse()
  return { value: value.times(scale), hasUnit: true }
}

function positive(value: Decimal, refuse: () => Error): Decimal {
  if (value.gt(0)) return value
  throw refuse()
}
