import { sentence, ZcError } from '@zerocarbon/accounting/errors'
import type { Text } from '@zerocarbon/accounting/trace'

/** A failure of the host as a sentence; foreign messages are passed on in the program's own language. */
export function troubleOf(error: unknown): Text {
  if (error instanceof ZcError) {
    return { zh: sentence(error.problem, 'zh'), en: sentence(error.problem, 'en') }
  }
  const message = error instanceof Error ? error.message : String(error)
  return {
    zh: `工作簿没有读出来：${message}。数据未受影响，改动任一单元格会再试`,
    en: `The workbook could not be read: ${message}. Your data are untouched; any edit tries again`,
  }
}
