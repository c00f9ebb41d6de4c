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

/** The parts of an option text, which semicolons separate, in full or half width. */
export function optionParts(option: CellValue | undefined): OptionPart[] {
  if (option === null || option === undefined) return []
  return String(typeof option === 'object' ? option.error : option)
    .split(/[;；]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((text) => {
      const [name = '', ...rest] = text.split(/[=＝]/)
      return { text, name: name.trim(), value: rest.length === 0 ? undefined : rest.join('=').trim() }
    })
}
