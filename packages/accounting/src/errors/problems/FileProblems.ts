import type { NoFacts } from './NoFacts.ts'
import type { Words } from './Words.ts'

/** Files: what each problem carries. */
export interface FileProblems {
  'ZC-FILE-NOT-FOUND': { readonly file: string }
  'ZC-FILE-FOLDER': { readonly file: string }
  'ZC-FILE-NOT-XLSX': { readonly file: string }
  'ZC-FILE-CORRUPT': { readonly part: string; readonly detail: Words }
  'ZC-FILE-ENCRYPTED': NoFacts
  /** `at`: the first character that is no UTF-8, counted from 1; left out where no line of the file is, as with UTF-16. */
  'ZC-FILE-ENCODING': {
    readonly file: string
    readonly at?: { readonly line: number; readonly column: number }
  }
  'ZC-FILE-TOO-LARGE': { readonly megabytes: string; readonly limit: string }
  'ZC-FILE-BOMB': { readonly what: string; readonly size: Words | string; readonly limit: string }
  'ZC-FILE-LOCKED': { readonly lock: string }
  'ZC-FILE-CHANGED': { readonly file: string }
  /**
   * `detail`: what the system answers; `readOnly`: nobody may write it, and so ZC does not replace it either;
   * `protection`: of the workbook, so that the sheet cannot be added, or of the sheet.
   */
  'ZC-FILE-UNWRITABLE': {
    readonly file: string
    readonly detail: string
    readonly readOnly?: true
    readonly protection?: { readonly by: 'workbook' | 'sheet'; readonly sheet: string }
  }
  'ZC-STRUCTURE-CHANGED': { readonly what: Words; readonly place: string }
}
