import { zcError } from '@zerocarbon/accounting/errors'
import { quantity, tCO2, unitNamed, type Quantity } from '@zerocarbon/accounting/quantity'
import type { CellRef } from '@zerocarbon/accounting/trace'
import { cellText, type CellValue } from '../model/index.ts'

/** A total that a person typed, to compare the computed one with; it never changes a total. */
export interface ControlTotal {
  readonly of: 'total' | 1 | 2
  /** In tCO2 or tCO2e or another unit of mass of either; tCO2 where none is typed. */
  readonly typed: Quantity<'co2' | 'co2e'>
  /** As many as were typed; the computed total is compared at these. */
  readonly decimals: number
  readonly at: CellRef
}

const NUMBER = /^([-−]?\d[\d,]*(?:\.\d+)?)\s*(\D.*)?$/

/**
 * A typed total such as `19,190.68 tCO2`.
 *
 * @throws {ZcError} `ZC-NUMBER-INVALID`, of which the caller makes `ZC-SETTING-INVALID`.
 */
export function controlNamed(value: CellValue): Pick<ControlTotal, 'typed' | 'decimals'> {
  const text = cellText(value).normalize('NFKC').trim()
  const match = NUMBER.exec(text)
  const unit = match?.[2] === undefined ? tCO2 : unitNamed(match[2])
  if (!match || (unit?.dimension !== 'co2' && unit?.dimension !== 'co2e'))
    throw zcError('ZC-NUMBER-INVALID', { text: text.slice(0, 40) })
  const digits = match[1]!.replaceAll(',', '').replace('−', '-')
  const typed = quantity(digits, unit as Quantity<'co2' | 'co2e'>['unit'])
  return { typed, decimals: digits.split('.')[1]?.length ?? 0 }
}
