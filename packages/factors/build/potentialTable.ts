import type { Row } from './readTable.ts'

/** The columns of gwp.csv. */
export const potentialColumns = [
  'gas',
  'formula',
  'assessment',
  'gwp100',
  'composition',
  'source_doc',
  'source_table',
  'source_url',
  'year',
  'confidence',
  'note',
] as const
export type PotentialRow = Row<(typeof potentialColumns)[number]>

/** The sets, assessments first, by the word in the column `assessment`. */
export const potentialSets: ReadonlyMap<string, string> = new Map([
  ['SAR', 'SAR'],
  ['TAR', 'TAR'],
  ['AR4', 'AR4'],
  ['AR5', 'AR5'],
  ['AR6', 'AR6'],
  ['CN-NDRC-legacy', 'cn-legacy'],
  ['CN-aluminium', 'cn-aluminium'],
  ['CN-electronics-copy', 'cn-electronics'],
  ['CN-ETS-national-GHG-inventory', 'cn-ets-inventory'],
])
