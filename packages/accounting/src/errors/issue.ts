import type { Problem, ProblemCode } from './problemInfo.ts'

/**
 * How much an issue matters. `must`: a row is not counted or a figure is not known, so a total is incomplete.
 * `should`: counted, but somebody has to look. `note`: worth knowing.
 */
export type Severity = 'must' | 'should' | 'note'

/** One problem at one place. Bad data is a complete list of these; one bad row never hides the others. */
export type Issue = Problem & {
  readonly severity: Severity
  /** The cell, or the table where no single cell is to blame. */
  readonly at?: { readonly sheet: string; readonly cell: string }
}

const should: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'ZC-AMOUNT-OUTLIER',
  'ZC-UNIT-MIXED',
  'ZC-FACTOR-UNUSUAL',
  'ZC-MEASURED-UNUSUAL',
  'ZC-SHARE-OVER',
  'ZC-GREEN-OVER',
  'ZC-GREEN-UNRETIRED',
  'ZC-GREEN-UNNUMBERED',
  'ZC-GREEN-TWICE',
  'ZC-TABLE-ROWS-BELOW',
  'ZC-TABLE-UNKNOWN',
  'ZC-COLUMN-UNKNOWN',
  'ZC-AMOUNT-SUM',
  'ZC-METER-UNUSUAL',
  'ZC-CARRIER-DOMINANT',
  'ZC-INTENSITY-UNUSUAL',
  'ZC-SHARE-UNUSUAL',
  'ZC-CONTROL-TOTAL',
  'ZC-FACTOR-MIXED',
  'ZC-VERDICT-PROVISIONAL',
])
const note: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'ZC-ESTIMATED',
  'ZC-QUALITY-UNKNOWN',
  'ZC-FACTOR-REVIEW',
  'ZC-FACTOR-FOOTPRINT',
  'ZC-GAS-UNSTATED',
])

/** The weight of a code; what is not listed as lighter makes a total incomplete. */
export function severityOf(code: ProblemCode): Severity {
  if (note.has(code)) return 'note'
  return should.has(code) ? 'should' : 'must'
}

/** Makes an issue of a problem found at a place. */
export function issueOf(problem: Problem, at?: Issue['at']): Issue {
  const severity = severityOf(problem.code)
  return at === undefined ? { ...problem, severity } : { ...problem, severity, at }
}
