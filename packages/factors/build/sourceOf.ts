import type { Source } from '@zerocarbon/accounting/trace'
import { cell } from './cell.ts'
import type { Row } from './readTable.ts'

type SourceColumn = 'source_doc' | 'source_table' | 'source_url'

/**
 * The source of a row in the row's own words. A "url" that is no address, as "public code base …", belongs to the
 * locator.
 */
export function sourceOf(row: Row<SourceColumn>): Source {
  const { source_table: table, source_url: url } = row.cells
  const title = cell.word(row, 'source_doc')
  if (/^(https?:\/\/|github:)\S+$/.test(url)) return { title, locator: table || 'not stated', url }
  return { title, locator: [table || 'not stated', url].filter((part) => part !== '').join('; ') }
}
