import { isFuel, type ActivityOptions, type ActivitySource } from '@zerocarbon/accounting'
import { cellText, type CellValue } from '../model/index.ts'
import { namedCalibre } from './calibres.ts'
import { gasDensity } from './gasDensity.ts'
import { bracketOf } from './headerUnit.ts'
import { measuredScale } from './measuredScale.ts'
import type { ReadContext } from './ReadContext.ts'
import { readOptions, type RawOptions } from './readOptions.ts'
import type { MeasuredColumn } from './scaleOfUnit.ts'
import type { ActivityColumn } from './zcTables.ts'

/** The optional columns, each of which stands for itself. */
export const optionColumns = [
  'calibre',
  'region',
  'ncv',
  'carbon',
  'oxidation',
  'density',
  'factor',
  'set',
] as const
/** Those whose header may state a unit. */
export const measuredColumns: readonly MeasuredColumn[] = ['ncv', 'carbon', 'oxidation', 'density']

type Options = ActivityOptions | null

/** Reads the options of rows, and what a unit in a header makes of a measured value. */
interface OptionReader {
  readonly read: (row: readonly CellValue[], source: ActivitySource) => ActivityOptions | null
  /** @throws {ZcError} `ZC-UNIT-MISMATCH`. */
  readonly scaleOf: (column: MeasuredColumn, source: ActivitySource) => string | undefined
}

/**
 * Reads the optional columns of many rows. Equal options give the same object, so that rows group by identity; most
 * rows have none. Grid region and calibre of the settings hold for bought power unless the row says otherwise.
 */
export function optionReader(
  index: Readonly<Record<ActivityColumn, number>>,
  { book, settings }: ReadContext,
  headers: readonly string[],
): OptionReader {
  const present = optionColumns.filter((column) => index[column] >= 0)
  const asked = [...present.map((column) => index[column]), ...(index.evidence < 0 ? [] : [index.evidence])]
  const interned = new Map<string, ActivityOptions>()
  const intern = (raw: RawOptions): ActivityOptions => {
    const key = JSON.stringify(raw)
    let options = interned.get(key)
    if (options === undefined) {
      options = readOptions(raw, book)
      interned.set(key, options)
    }
    return options
  }
  const powerDefaults = intern({ region: settings.gridRegion, calibre: settings.calibre })
  // A set of the settings is one of fuels: power and heat have their region, calibre and year.
  const fuelDefaults = settings.set === null ? null : intern({ set: settings.set })
  const scales = new Map<string, string | undefined>()
  const scaleOf: OptionReader['scaleOf'] = (column, source) => {
    // Only fuels have these properties.
    if (!isFuel(source.role) || (column === 'density' && isGasDensity)) return undefined
    const key = `${column} ${source.id}`
    if (!scales.has(key))
      scales.set(key, measuredScale(column, headers[index[column]] ?? '', source)?.toFixed())
    return scales.get(key)
  }
  const densityUnit = bracketOf(headers[index.density] ?? '')
  const isGasDensity = gasDensity(`1 ${densityUnit}`) !== undefined
  // As if the unit of the header stood in the cell; what brings a unit of its own keeps it.
  const withUnit = (value: CellValue): CellValue => {
    const number = typeof value === 'number' ? String(Number(value.toPrecision(15))) : cellText(value).trim()
    return gasDensity(`${number} ${densityUnit}`) === undefined ? value : `${number} ${densityUnit}`
  }
  // Rows of one meter mostly say the same.
  let last:
    | { readonly source: ActivitySource; readonly cells: readonly CellValue[]; readonly is: Options }
    | undefined
  const isLikeLast = (row: readonly CellValue[], source: ActivitySource): boolean => {
    if (last?.source !== source) return false
    for (const at of asked) if ((row[at] ?? null) !== (last.cells[at] ?? null)) return false
    return true
  }
  const read: OptionReader['read'] = (row, source) => {
    if (last !== undefined && isLikeLast(row, source)) return last.is
    const is = readAnew(row, source)
    last = { source, cells: row, is }
    return is
  }
  const readAnew: OptionReader['read'] = (row, source) => {
    const power = source.role === 'bought-power' || source.role === 'sold-power'
    if (present.every((column) => row[index[column]] === null || row[index[column]] === ''))
      return power ? powerDefaults : source.role === 'fuel' ? fuelDefaults : null
    const raw: Record<string, CellValue> = power
      ? { region: settings.gridRegion, calibre: settings.calibre }
      : source.role === 'fuel' && settings.set !== null
        ? { set: settings.set }
        : {}
    // Whoever names a set for a row of power wants that set's grid.
    if (power && cellText(row[index.set] ?? null).trim() !== '') raw['region'] = null
    // So does whoever writes 全国平均: it names its own level, and that of the settings steps back.
    if (power && levelOf(row[index.calibre]) === 'national') raw['region'] = null
    for (const column of present) {
      const value = row[index[column]] ?? null
      if (value !== null && value !== '') raw[column] = value
    }
    if (raw['density'] !== undefined && isGasDensity) raw['density'] = withUnit(raw['density'])
    for (const column of measuredColumns) {
      const scale = raw[column] === undefined ? undefined : scaleOf(column, source)
      if (scale !== undefined) raw[`${column}Scale`] = scale
      if (typeof raw[column] === 'string') raw['per'] = source.units[0]!
    }
    if (raw['factor'] !== undefined) raw['evidence'] = row[index.evidence] ?? null
    return intern(raw)
  }
  return { read, scaleOf }
}

const levelOf = (calibre: CellValue | undefined): string | undefined =>
  typeof calibre === 'string' ? namedCalibre(calibre)?.level : undefined
