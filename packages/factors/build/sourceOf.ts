import type { CopiedSource } from './Copied.ts'
import { cell } from './cell.ts'
import type { Row } from './readTable.ts'

type SourceColumn = 'source_doc' | 'source_table' | 'source_url'

/** The source of a row in the row's own words. A "url" that is no address, as "IPCC EFDB id …", ends the locator. */
export function sourceOf(row: Row<SourceColumn>): CopiedSource {
  const { source_table: table, source_url: url } = row.cells
  const title = cell.word(row, 'source_doc')
  if (/^(https?:\/\/|github:)\S+$/.test(url)) return { title, locator: table, url }
  return { title, locator: [table, url].filter((part) => part !== '').join('; ') }
}
