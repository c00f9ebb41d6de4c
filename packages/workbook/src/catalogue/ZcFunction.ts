import type { Issue, Language, Problem } from '@zerocarbon/accounting/errors'
import type { CellRef, Derivation, Text } from '@zerocarbon/accounting/trace'
import type { FactorBook } from '@zerocarbon/factors'
import type { CellValue } from '../model/index.ts'
import type { Assessor } from '../facts/createAssessor.ts'
import type { PlantReport } from '../report/plantReport.ts'
import type { SourceBook } from '../tables/createSourceBook.ts'
import type { TableData } from '../tables/TableData.ts'

/** An argument as a spreadsheet passes it: a scalar, a 2-D range, or nothing. */
export type Argument = CellValue | readonly (readonly CellValue[])[] | undefined

/** One result: a value with its exact text, unit and explanation, or a problem in its place. */
export type Outcome =
  | {
      readonly value: number | string | boolean
      /** All digits, where the double cannot hold them. */
      readonly exact?: string
      readonly unit?: string
      readonly why?: () => Derivation
      /** What somebody has to look at although there is a result; a cell shows the number alone. */
      readonly warnings?: readonly Issue[]
      /** It says that data are missing; a command line ends accordingly. */
      readonly missing?: true
    }
  | { readonly problem: Problem }

/** The cell an argument was read from. */
export interface Origin {
  readonly at: CellRef
  /** The formula in that cell, without `=`. */
  readonly formula?: string
}

export interface Parameter {
  readonly name: Text
  readonly help: Text
  readonly optional: boolean
  /** `any` takes scalars and ranges; `table` is a range with a header row. */
  readonly type: 'any' | 'number' | 'text' | 'table'
  /**
   * What a host may offer to choose from: words the function accepts, or the name of a list that the factor set or the
   * rule sets hold. Other spellings stay possible.
   */
  readonly choices?: readonly Choice[] | ChoiceList
}

/** A word a parameter accepts, in either language whatever the language of the workbook. */
export interface Choice {
  readonly word: Text
  readonly help: Text
}

/** A list that comes from data: a row of the catalogue is loaded with every add-in, the list is not. */
type ChoiceList = 'activities' | 'fuels' | 'ruleSets' | 'sectors'

/** What a function may look at beside its arguments. */
export interface FunctionContext {
  readonly book: FactorBook
  readonly sources: SourceBook
  readonly language: Language
  /** Whether date cells of the workbook count from 1904. */
  readonly date1904: boolean
  /** The report of the workbook's tables; asked only by functions that read them. */
  readonly report: () => PlantReport
  /** The report of other tables, given as ranges. */
  readonly reportOf: (tables: readonly TableData[]) => PlantReport
  /** Judges the workbook's tables by the bundled rule sets. */
  readonly assessor: () => Assessor
  /** Where each scalar argument stands, when the host knows; only explanations use it. */
  readonly origins?: readonly (Origin | undefined)[]
}

/** A =ZC function: one row of metadata and a pure, synchronous `run`. */
export interface ZcFunction {
  readonly name: string
  readonly summary: Text
  readonly parameters: readonly Parameter[]
  /** Reads the workbook's tables, so the host must recalculate it when they change. */
  readonly reads?: 'tables'
  /** Always answers an array with a header row. */
  readonly spills?: true
  /** Shown on the function's page and in help. */
  readonly examples: readonly string[]
  readonly run: (args: readonly Argument[], context: FunctionContext) => Outcome | Outcome[][]
}
