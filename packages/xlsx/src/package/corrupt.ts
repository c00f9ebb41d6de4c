import { zcError, type ZcError } from '@zerocarbon/accounting/errors'

/** The error for a damaged file: which part, and what is wrong there. */
export function corrupt(part: string, detail: string): ZcError {
  return zcError('ZC-FILE-CORRUPT', { part, detail })
}
