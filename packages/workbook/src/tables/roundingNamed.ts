import { zcError } from '@zerocarbon/accounting/errors'
import type { LineRounding } from '@zerocarbon/accounting/process'

const LINE = /^(?:逐行|每行|line|each line)?\s*(\d{1,2})\s*(?:位小数|位|decimals?)[\s,，]*(.*)$/i

/** What may be typed, for messages: each in both languages. */
export const roundings =
  '不修约 / none · 逐行 2 位 四舍五入 / 2 decimals half-up · 逐行 2 位 GB/T 8170 / 2 decimals half-even'

/**
 * The rounding a setting asks for, such as `逐行 2 位 四舍五入` of the MEE forms; undefined for none.
 *
 * @throws {ZcError} `ZC-SETTING-INVALID` is made of any other text by the caller.
 */
export function roundingNamed(text: string): LineRounding | undefined {
  const plain = text.normalize('NFKC').trim()
  if (/^(不修约|不取整|无|none|no)$/i.test(plain)) return undefined
  const match = LINE.exec(plain)
  const decimals = Number(match?.[1])
  if (match && decimals <= 10) {
    if (/^(四舍五入|half[ -]?up)$/i.test(match[2]!)) return { decimals, mode: 'half-up' }
    if (/^(GB\/?T ?8170|四舍六入五成双|half[ -]?even)?$/i.test(match[2]!))
      return { decimals, mode: 'half-even' }
  }
  throw zcError('ZC-FACTOR-SET', { reason: 'rounding' })
}
