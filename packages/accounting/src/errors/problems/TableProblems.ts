import type { Words } from './Words.ts'

/** Tables, settings and totals: what each problem carries. */
export interface TableProblems {
  'ZC-TABLE-MISSING': { readonly table: string }
  'ZC-TABLE-EMPTY': { readonly table: string }
  'ZC-TABLE-ROWS-BELOW': { readonly table: string; readonly rows: number }
  'ZC-TABLE-TWICE': { readonly table: string; readonly first: string }
  'ZC-TABLE-UNKNOWN': { readonly table: string; readonly near: string }
  /** `near`: a header that begins like the column and is not read as it. */
  'ZC-COLUMN-MISSING': { readonly table: string; readonly column: string; readonly near?: string }
  'ZC-COLUMN-UNKNOWN': { readonly table: string; readonly column: string; readonly near: string }
  'ZC-COLUMN-TWICE': { readonly table: string; readonly column: string; readonly headers: readonly string[] }
  /** `twice`: the same setting stands above it; `allowed` is then empty. */
  'ZC-SETTING-INVALID': {
    readonly key: string
    readonly text: string
    readonly allowed: string
    readonly twice?: true
  }
  /** An empty key is a value that nobody named. */
  'ZC-SETTING-UNKNOWN': { readonly key: string; readonly value: string; readonly near: readonly string[] }
  'ZC-SCOPE-MISSING': { readonly scope: Words }
  /** `apart` is the computed total less the typed one. */
  'ZC-CONTROL-TOTAL': {
    readonly control: Words
    readonly typed: string
    readonly computed: string
    readonly apart: string
  }
  'ZC-PERIOD-DIFFERS': { readonly one: string; readonly other: string }
  'ZC-TOTAL-INCOMPLETE': { readonly problems: number; readonly partial: string; readonly first: string }
}
