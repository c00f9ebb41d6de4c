import { ZcError } from '@zerocarbon/accounting/errors'
import { readNumber, type Decimal } from '@zerocarbon/accounting/quantity'
import { refusedValue, type FactDefinition } from '@zerocarbon/rules-engine'
import { refusedCell } from './refusedCell.ts'

const yes = new Set(['true', 'yes', '是'])
const no = new Set(['false', 'no', '否'])
const decimal = /^-?(0|[1-9]\d*)(\.\d+)?$/

const yesOrNo = { zh: '是、否、true 或 false', en: 'true or false, 是 or 否' }
const aNumber = { zh: '不带千分位的数，如 12345.67', en: 'a number without separators, such as 12345.67' }
const tooLong = { zh: '1e-24 到 1e24 之间的数', en: 'a number between 1e-24 and 1e24' }
const aShare = {
  zh: '0 到 1 的数，或带 %，如 0.06、6%',
  en: 'a number from 0 to 1, or with %, such as 0.06 or 6%',
}

/**
 * A yes-or-no or a number of a population as rules compare it, within the range of its fact; a share may be given in
 * per cent.
 *
 * @throws {ZcError} `ZC-ARGUMENT-INVALID` with the place.
 */
export function populationValue(value: unknown, definition: FactDefinition, place: string): string | boolean {
  const { type, unit } = definition
  const text = (typeof value === 'string' ? value : JSON.stringify(value)).trim()
  if (type === 'boolean') {
    // Excel writes TRUE.
    if (yes.has(text.toLowerCase())) return true
    if (no.has(text.toLowerCase())) return false
    throw refusedCell(place, text, yesOrNo)
  }
  const isShare = unit === '1'
  const [, percent] = (isShare && /^(.*\d)\s*%$/.exec(text)) || []
  if (!decimal.test(percent ?? text)) throw refusedCell(place, text, isShare ? aShare : aNumber)
  const read = numberAt(percent ?? text, place)
  const number = percent === undefined ? read : read.div(100)
  const allowed = refusedValue(number, definition, percent !== undefined)
  if (allowed) throw refusedCell(place, text, allowed)
  return number.toFixed()
}

/** Only here its place is known. */
function numberAt(text: string, place: string): Decimal {
  try {
    return readNumber(text)
  } catch (error) {
    if (error instanceof ZcError) throw refusedCell(place, text, tooLong)
    throw error
  }
}
