import { zcError } from '@zerocarbon/accounting/errors'
import type { Text } from '@zerocarbon/accounting/trace'

/** Refuses what stands at a place of a file, with what may stand there. */
export const refusedCell = (place: string, text: string, allowed: Text | string): Error =>
  zcError('ZC-ARGUMENT-INVALID', { name: place, text: text.slice(0, 60), allowed })
