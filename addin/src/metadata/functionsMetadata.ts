import type { Language } from '@zerocarbon/accounting/errors'
import type { ZcFunction } from '@zerocarbon/workbook'
import { carrierExamples } from './carrierExamples.ts'

/** Excel's description of our functions in one language, as functions.json holds it. */
export interface FunctionsMetadata {
  /** Error cells reach the function, which then says which cell to mend, instead of a bare #VALUE!. */
  readonly allowErrorForDataTypeAny: true
  /** Results may be numbers with a card that says where they come from; Excel without data types ignores it. */
  readonly allowCustomDataForDataTypeAny: true
  readonly functions: readonly FunctionMetadata[]
}

interface FunctionMetadata {
  /** Equal to the name without `ZC.` and the same in every language: formulas are stored by it. */
  readonly id: string
  readonly name: string
  readonly description: string
  readonly helpUrl: string
  readonly parameters: readonly ParameterMetadata[]
  readonly result: { readonly type: 'any'; readonly dimensionality: 'matrix' }
  /** The calling cell, asked for only by functions whose cells must be marked when the tables change. */
  readonly options?: { readonly requiresAddress: true }
}

interface ParameterMetadata {
  readonly name: string
  readonly description: string
  readonly type: 'any'
  /** A matrix takes a single cell too; a scalar would make Excel call once a cell. */
  readonly dimensionality: 'matrix'
  readonly optional?: true
}

/**
 * Describes the catalogue to Excel in one language. Descriptions and names of parameters are translated, ids and names
 * of functions never: Excel does not find a formula by a localised name.
 *
 * @param helpFolder - Address of the folder with a help page for each function, without a slash at its end.
 */
export function functionsMetadata(
  rows: readonly ZcFunction[],
  language: Language,
  helpFolder: string,
): FunctionsMetadata {
  return {
    allowErrorForDataTypeAny: true,
    allowCustomDataForDataTypeAny: true,
    functions: rows.map((row) => ({
      id: row.name,
      name: row.name,
      description: row.summary[language],
      helpUrl: `${helpFolder}/${row.name}.html`,
      parameters: row.parameters.map((parameter) => ({
        name: parameter.name[language],
        description: `${parameter.help[language]}${carrierExamples(row, parameter, language)}`,
        type: 'any',
        dimensionality: 'matrix',
        ...(parameter.optional ? { optional: true } : {}),
      })),
      result: { type: 'any', dimensionality: 'matrix' },
      ...(row.reads === 'tables' ? { options: { requiresAddress: true } } : {}),
    })),
  }
}
