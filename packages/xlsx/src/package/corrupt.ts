import { zcError, type ZcError } from '@zerocarbon/accounting/errors'

/** The error for a damaged file: which part, and what is wrong there in both languages. */
export function corrupt(part: string, zh: string, en: string): ZcError {
  return zcError('ZC-FILE-CORRUPT', { part, detail: { zh, en } })
}
