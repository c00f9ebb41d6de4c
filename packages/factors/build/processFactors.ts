import type { ProcessFactor } from '@zerocarbon/accounting/factor'
import { Decimal } from '@zerocarbon/accounting/quantity'
import type { Parameter } from '../src/FactorSet.ts'
import { cell } from './cell.ts'
import type { Copied } from './Copied.ts'
import { aliasesOf } from './names.ts'
import { readTable, type Row } from './readTable.ts'
import { reviewBy } from './reviewBy.ts'
import { sourceOf } from './sourceOf.ts'

const columns = [
  'parameter',
  'of',
  'name_zh',
  'name_en',
  'aliases',
  'set',
  'value',
  'unit',
  'source_doc',
  'source_table',
  'source_url',
  'year',
  'confidence',
  'note',
] as const
/** The guidelines, the preferred one first: where none is asked for, the first that has a row answers. */
const sets = [
  'cn-mee-2024',
  'cn-nonferrous-2015',
  'cn-ndrc-2015',
  'cn-ndrc-2014',
  'cn-ndrc-2013',
  'ipcc-2006',
] as const

/** Units that one parameter is printed in and another carries; the turn is exact. */
const turned: ReadonlyMap<string, readonly [unit: string, turn: (printed: Decimal) => Decimal]> = new Map([
  ['%', ['', (printed) => printed.div(100)]],
  ['tN2O/t', ['kgN2O/t', (printed) => printed.times(1000)]],
  // IPCC prints the share that is left over, the Chinese forms the share that is used up.
  ['1-U', ['', (printed) => new Decimal(1).minus(printed)]],
])

/** Reads parameters.csv. @throws {RowError} */
export function readParameters(text: string): Parameter[] {
  return readTable('parameters.csv', text, ['id', 'zh', 'en']).map((row) => ({
    id: cell.word(row, 'id'),
    name: { zh: cell.word(row, 'zh'), en: cell.word(row, 'en') },
  }))
}

/**
 * Reads process.csv: one default of a process method a row, by parameter and preferred guideline.
 *
 * @throws {RowError}
 */
export function processFactors(text: string, parameters: readonly Parameter[]): Copied<ProcessFactor>[] {
  const order = parameters.map(({ id }) => id)
  const rows = readTable('process.csv', text, columns).map((row) => factorOf(row, order))
  const rank = ({ parameter, set }: Copied<ProcessFactor>): number =>
    order.indexOf(parameter) * sets.length + (sets as readonly string[]).indexOf(set)
  return rows.toSorted((a, b) => rank(a) - rank(b))
}

function factorOf(row: Row<(typeof columns)[number]>, known: readonly string[]): Copied<ProcessFactor> {
  const parameter = cell.oneOf(row, 'parameter', known)
  const set = cell.oneOf(row, 'set', sets)
  const confidence = cell.confidence(row)
  const year = cell.year(row, 'year')
  const { of, unit: printed, note } = row.cells
  const value = cell.decimal(row, 'value')
  const [unit, turn] = turned.get(printed) ?? [printed]
  return {
    kind: 'process',
    id: ['process', set, parameter, ...(of === '' ? [] : [of])].join('/'),
    parameter,
    of,
    name: { zh: cell.word(row, 'name_zh'), en: cell.word(row, 'name_en') },
    aliases: aliasesOf(row),
    set,
    value: turn ? turn(new Decimal(value)).toString() : value,
    unit,
    dataYear: year,
    released: String(year),
    confidence,
    reviewBy: reviewBy(confidence),
    source: sourceOf(row),
    ...(note === '' ? {} : { note }),
  }
}
