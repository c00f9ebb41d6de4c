import {
  bridge,
  countedLines,
  lessExactly,
  restate,
  type BridgeLine,
  type Counted,
  type Restatement,
  type Way,
} from '@zerocarbon/accounting'
import { zcError, type Issue } from '@zerocarbon/accounting/errors'
import type { Calibre } from '@zerocarbon/accounting/factor'
import { exactTotal, type Decimal } from '@zerocarbon/accounting/quantity'
import type { FactorBook } from '@zerocarbon/factors'
import type { TableData } from '../tables/TableData.ts'
import { bookWith, type FactorChoice } from './bookWith.ts'
import { bridgeGaps, type BridgeGap } from './bridgeGaps.ts'
import { plantReport, type PlantReport } from './plantReport.ts'

/** One of two totals: the tables it is computed from, how bought power counts, and which factors. */
export interface TotalChoice extends FactorChoice {
  readonly way: Way
  /** Of bought power in the place of the settings'; rows that name one keep theirs. */
  readonly calibre?: Calibre
  /** Set of global warming potentials. */
  readonly potentials?: string
}

/** The tables of a workbook. */
export interface PlantTables {
  readonly tables: readonly TableData[]
  readonly date1904: boolean
}

/** A total with its report, computed on demand beside the one of the workbook. */
export interface ChosenTotal {
  readonly choice: TotalChoice
  readonly report: PlantReport
  readonly book: FactorBook
}

/** The way between two totals of one period. */
export interface PlantBridge {
  readonly from: Decimal
  readonly to: Decimal
  readonly change: Decimal
  /** Adds up to `change` exactly. */
  readonly lines: readonly BridgeLine[]
  /** Lines that one side lacks, with the reason. */
  readonly gaps: readonly BridgeGap[]
  /** Whether nothing is missing on either side. */
  readonly complete: boolean
  readonly issues: readonly Issue[]
}

type Gas = 'CO2' | 'CO2e'

/** Computes a workbook's tables with other factors or settings; nothing is written. @throws {ZcError} As bookWith. */
export function chosenTotal(
  { tables, date1904 }: PlantTables,
  choice: TotalChoice,
  book: FactorBook,
): ChosenTotal {
  const { calibre, potentials, set, family, knownOn } = choice
  const own = bookWith(book, choice)
  const instead = {
    ...(calibre === undefined ? {} : { calibre }),
    ...(potentials === undefined ? {} : { potentials }),
    // A family asked for stands in place of the set of the settings, as a set does.
    ...(set === undefined && family === undefined ? {} : { set: set ?? null }),
    ...(knownOn === undefined ? {} : { knownOn }),
  }
  return { choice, book: own, report: plantReport(tables, own, date1904, instead) }
}

/**
 * The bridge between two totals, line by line, in tCO2 or tCO2e; of rounded lines where the settings round.
 *
 * @throws {ZcError} `ZC-PERIOD-DIFFERS`, and `ZC-FACTOR-*` where a method has no factor for the period.
 */
export function plantBridge(from: ChosenTotal, to: ChosenTotal, gas: Gas): PlantBridge {
  const [left, right] = bothLines(from, to, gas)
  const before = exactTotal(left.map(({ value }) => value))
  const after = exactTotal(right.map(({ value }) => value))
  const lines = bridge(left, right)
  return {
    from: before,
    to: after,
    change: lessExactly(after, before),
    lines,
    ...missingOf(from, to, lines),
  }
}

/**
 * Whether a base year has to be restated, with the bridge; undecided while data are missing on either side.
 *
 * @param materiality - In percent.
 * @throws {ZcError} As plantBridge.
 */
export function plantRestatement(
  a: ChosenTotal,
  b: ChosenTotal,
  gas: Gas,
  materiality: Decimal,
): Restatement & Pick<PlantBridge, 'complete' | 'issues' | 'gaps'> {
  const found = restate(...bothLines(a, b, gas), materiality)
  return { ...found, ...missingOf(a, b, found.lines) }
}

function bothLines(from: ChosenTotal, to: ChosenTotal, gas: Gas): [Counted[], Counted[]] {
  const [one, other] = [from.report.reporting, to.report.reporting]
  // A side without a period lacks its rows, which says more than that the two differ.
  if (one && other && (one.start !== other.start || one.end !== other.end))
    throw zcError('ZC-PERIOD-DIFFERS', {
      one: `${one.start} – ${one.end}`,
      other: `${other.start} – ${other.end}`,
    })
  const split = from.choice.way !== 'location' || to.choice.way !== 'location'
  const linesOf = ({ report, choice, book }: ChosenTotal): Counted[] => {
    const { inventory, totals, green } = report
    return countedLines({ inventory, totals, covered: green.covered, finder: book }, choice.way, gas, split)
  }
  return [linesOf(from), linesOf(to)]
}

/** What must be mended on either side, each problem once, and the lines that one side lacks. */
function missingOf(
  from: ChosenTotal,
  to: ChosenTotal,
  lines: readonly BridgeLine[],
): Pick<PlantBridge, 'complete' | 'issues' | 'gaps'> {
  const seen = new Set<string>()
  const issues = [...from.report.issues, ...to.report.issues].filter((issue) => {
    const key = JSON.stringify([issue.code, issue.at, issue.info])
    return issue.severity === 'must' && !seen.has(key) && seen.add(key)
  })
  const complete = from.report.inventory.complete && to.report.inventory.complete
  return { complete, issues, gaps: bridgeGaps(lines, from.report, to.report) }
}
