import type { Method } from '@zerocarbon/accounting/factor'
import type { Text } from '@zerocarbon/accounting/trace'
import { cell } from './cell.ts'
import { readTable } from './readTable.ts'
import { RowError } from './RowError.ts'

const columns = [
  'edition',
  'set',
  'method',
  'data_year',
  'valid_from',
  'released',
  'zh',
  'en',
  'note',
] as const
const methods: readonly Method[] = ['general', 'ets', 'reductant']

/** What all rows of one fuel table have in common. */
export interface Edition {
  /** Public name of the history it belongs to. */
  readonly set: string
  readonly method: Method
  readonly dataYear: number
  readonly from: string
  readonly released: string | null
  readonly name: Text
  readonly note: string
}

/** Reads editions.csv, by the word in the column `set` of fuels-cn.csv. @throws {RowError} */
export function readEditions(text: string): ReadonlyMap<string, Edition> {
  const editions = new Map<string, Edition>()
  for (const row of readTable('editions.csv', text, columns)) {
    const id = cell.word(row, 'edition')
    if (editions.has(id)) throw new RowError(row.file, row.line, `edition "${id}" stands twice`)
    editions.set(id, {
      set: cell.word(row, 'set'),
      method: cell.oneOf(row, 'method', methods),
      dataYear: cell.year(row, 'data_year'),
      from: cell.day(row, 'valid_from'),
      released: cell.released(row, 'released'),
      name: { zh: cell.word(row, 'zh'), en: cell.word(row, 'en') },
      note: row.cells.note,
    })
  }
  return editions
}
