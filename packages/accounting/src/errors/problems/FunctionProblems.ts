import type { Words } from './Words.ts'

/** Functions, sheets and formulas: what each problem carries. */
export interface FunctionProblems {
  'ZC-FUNCTION-UNKNOWN': { readonly name: string; readonly known: readonly string[] }
  'ZC-ARGUMENT-MISSING': { readonly name: string }
  /** `takes`: the function `name` has only so many arguments, `allowed`; `text` were given. */
  'ZC-ARGUMENT-INVALID': {
    readonly name: string
    readonly text: string
    readonly allowed: string | Words
    readonly takes?: number
  }
  'ZC-ARGUMENT-SHAPE': { readonly left: string; readonly right: string }
  /** `twice`: the same option stands before it. */
  'ZC-OPTION-UNKNOWN': {
    readonly option: string
    readonly known: readonly (Words | string)[]
    readonly twice?: true
  }
  'ZC-SHEET-MISSING': { readonly sheet: string; readonly sheets: readonly string[] }
  /**
   * A sheet of the user's own under a name that ZC writes to; with `cells`, a sheet of ZC's with entries in its way;
   * with `taken`, what has the name of ZC's table: a table elsewhere, ZC's own that moved, one of the user's own on a
   * sheet of that name, a defined name (`at` is then what it refers to).
   */
  'ZC-SHEET-FOREIGN': {
    readonly sheet: string
    readonly cells?: readonly string[]
    readonly taken?: {
      readonly by: 'table' | 'moved' | 'own' | 'name'
      readonly name: string
      readonly at: string
    }
  }
  'ZC-CELL-NOT-ZC': { readonly cell: string }
  /** Cells in reading order; `more` of them are not named. */
  'ZC-FORMULA-CIRCULAR': { readonly cells: readonly string[]; readonly more: number }
  'ZC-FORMULA-UNREADABLE': { readonly formula: string; readonly part: string }
}
