import type { FactorBook } from '@zerocarbon/factors'
import type { SourceBook } from './createSourceBook.ts'
import type { Settings } from './readSettings.ts'

/** What the readers of rows share. */
export interface ReadContext {
  readonly book: FactorBook
  readonly sources: SourceBook
  readonly settings: Pick<Settings, 'gridRegion' | 'calibre' | 'set'>
  readonly date1904: boolean
  /** The one name of a meter, however its rows write it; shared by the tables of a workbook. */
  readonly meterNamed: (written: string) => string
}
