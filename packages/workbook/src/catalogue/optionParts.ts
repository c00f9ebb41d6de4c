import { zcError } from '@zerocarbon/accounting/errors'
import type { CellValue } from '../model/index.ts'

/** One part of an option text: `key=value`, or a single word. */
export interface OptionPart {
  /** As typed, without the blanks around it. */
  readonly text: string
  /** The key, or the single word. */
  readonly name: string
  /** Undefined for a single word. */
  readonly value: string | undefined
}

/**
 * The parts of an option text, which semicolons separate, in full or half width.
 *
 * @throws {ZcError} `ZC-CELL-ERROR`.
 */
export function optionParts(option: CellValue | undefined): OptionPart[] {
  if (option === null || option === undefined) return []
  if (typeof option === 'object') throw zcError('ZC-CELL-ERROR', { error: option.error })
  return String(option)
    .split(/[;；]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((text) => {
      const [name = '', ...rest] = text.split(/[=＝]/)
      return { text, name: name.trim(), value: rest.length === 0 ? undefined : rest.join('=').trim() }
    })
}
