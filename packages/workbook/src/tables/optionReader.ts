import type { ActivityOptions, ActivitySource } from '@zerocarbon/accounting'
import type { CellValue } from '../model/index.ts'
import type { ReadContext } from './ReadContext.ts'
import { readOptions, type RawOptions } from './readOptions.ts'
import type { ActivityColumn } from './zcTables.ts'

/** The optional columns, each of which stands for itself. */
export const optionColumns = ['calibre', 'ncv', 'carbon', 'oxidation', 'density', 'factor'] as const

/**
 * Reads the optional columns of many rows. Equal options give the same object, so that rows group by identity; most
 * rows have none. Grid region and calibre of the settings hold for bought power unless the row says otherwise.
 */
export function optionReader(
  index: Readonly<Record<ActivityColumn, number>>,
  { book, settings }: ReadContext,
): (row: readonly CellValue[], source: ActivitySource) => ActivityOptions | null {
  const present = optionColumns.filter((column) => index[column] >= 0)
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
  return (row, source) => {
    const power = source.role === 'bought-power' || source.role === 'sold-power'
    if (present.every((column) => row[index[column]] === null || row[index[column]] === ''))
      return power ? powerDefaults : null
    const raw: Record<string, CellValue> = power
      ? { region: settings.gridRegion, calibre: settings.calibre }
      : {}
    for (const column of present) {
      const value = row[index[column]] ?? null
      if (value !== null && value !== '') raw[column] = value
    }
    if (raw['factor'] !== undefined) raw['evidence'] = row[index.evidence] ?? null
    return intern(raw)
  }
}
