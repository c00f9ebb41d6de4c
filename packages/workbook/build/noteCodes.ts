import type { ProblemCode } from '@zerocarbon/accounting/errors'

/** Groups of problems that several functions answer with. */
export const ofAmounts: readonly ProblemCode[] = [
  'ZC-AMOUNT-BLANK',
  'ZC-AMOUNT-TEXT',
  'ZC-AMOUNT-TEXT-NUMBER',
  'ZC-AMOUNT-NEGATIVE',
  'ZC-CELL-ERROR',
]
export const ofSources: readonly ProblemCode[] = ['ZC-CARRIER-BLANK', 'ZC-CARRIER-UNKNOWN']
export const ofUnits: readonly ProblemCode[] = [
  'ZC-UNIT-BLANK',
  'ZC-UNIT-UNKNOWN',
  'ZC-UNIT-MISMATCH',
  'ZC-GAS-CONDITIONS',
]
export const ofFactors: readonly ProblemCode[] = [
  'ZC-FACTOR-MISSING',
  'ZC-FACTOR-DATE',
  'ZC-FACTOR-EXPIRED',
  'ZC-FACTOR-UNRELEASED',
  'ZC-FACTOR-UNKNOWN',
  'ZC-FACTOR-UNSOURCED',
]
export const ofOptions: readonly ProblemCode[] = [
  'ZC-OPTION-UNKNOWN',
  'ZC-CALIBRE-UNKNOWN',
  'ZC-VALUE-INVALID',
  'ZC-NUMBER-INVALID',
]
export const ofPlaces: readonly ProblemCode[] = ['ZC-DATE-INVALID', 'ZC-REGION-UNKNOWN']
export const ofActivities: readonly ProblemCode[] = [
  ...ofSources,
  ...ofAmounts,
  ...ofUnits,
  'ZC-DENSITY-NEEDED',
  ...ofPlaces,
  ...ofFactors,
  ...ofOptions,
]
