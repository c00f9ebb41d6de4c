import { zcError, type ZcError } from '@zerocarbon/accounting/errors'
import { readNumber, type Decimal } from '@zerocarbon/accounting/quantity'
import type { Text } from '@zerocarbon/accounting/trace'
import { refusedValue, shareWritten, type FactDefinition } from '@zerocarbon/rules-engine'
import { wordsSaid } from '../facts/wordsSaid.ts'

const keyOf = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase()

/**
 * A scalar argument as the value of a fact: a number, yes or no, or one of its words by id or name.
 *
 * 30 for 30 % would pass wherever a share has to be large: no number outside the range of its fact is taken.
 *
 * @param argument - What the argument is called.
 * @throws {ZcError} `ZC-ARGUMENT-INVALID` with what it can be.
 */
export function factValue(
  value: string | number | boolean,
  definition: FactDefinition,
  argument: string,
): Decimal | boolean | string {
  const { type, words = [] } = definition
  const refuse = (allowed: string | Text): ZcError =>
    zcError('ZC-ARGUMENT-INVALID', { name: argument, text: String(value).slice(0, 40), allowed })
  if (type === 'boolean') {
    if (typeof value === 'boolean') return value
    throw refuse('TRUE · FALSE')
  }
  if (type === 'text') {
    const key = keyOf(String(value))
    const word = words.find(({ id, name }) => [id, name.zh, name.en].some((known) => keyOf(known) === key))
    if (word) return word.id
    throw refuse(wordsSaid(words))
  }
  const percent = /^\s*(\d+(?:\.\d+)?)\s*[%％]\s*$/.exec(String(value))?.[1]
  if (definition.unit === '1' && percent !== undefined)
    throw refuse(refusedValue(readNumber(percent), definition) ?? shareWritten(percent))
  if (typeof value !== 'number') throw refuse('0.25')
  const number = readNumber(value)
  const allowed = refusedValue(number, definition)
  if (allowed) throw refuse(allowed)
  return number
}
