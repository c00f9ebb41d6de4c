import type { Language } from '@zerocarbon/accounting/errors'
import type { Parameter, ZcFunction } from '@zerocarbon/workbook'
import { carrierExamples } from './carrierExamples.ts'
import { customEnums, enumId, type EnumMetadata } from './customEnums.ts'

/** Excel's description of our functions in one language, as functions.json holds it. */
export interface FunctionsMetadata {
  /** Error cells reach the function, which then says which cell to mend, instead of a bare #VALUE!. */
  readonly allowErrorForDataTypeAny: true
  /** Results may be numbers with a card that says where they come from; Excel without data types ignores it. */
  readonly allowCustomDataForDataTypeAny: true
  readonly functions: readonly FunctionMetadata[]
  /** What parameters offer to choose from; free text stays possible. */
  readonly enums: readonly EnumMetadata[]
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
  /** The type of its list where it offers one: Excel then makes texts of numbers and keeps error cells to itself. */
  readonly type: 'any' | 'string'
  /** A matrix takes a single cell too; a scalar would make Excel call once a cell. */
  readonly dimensionality: 'matrix'
  readonly optional?: true
  readonly customEnumId?: string
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
      parameters: row.parameters.map((parameter) => parameterMetadata(row, parameter, language)),
      result: { type: 'any', dimensionality: 'matrix' },
      ...(row.reads === 'tables' ? { options: { requiresAddress: true } } : {}),
    })),
    enums: customEnums(rows, language),
  }
}

function parameterMetadata(row: ZcFunction, parameter: Parameter, language: Language): ParameterMetadata {
  const customEnumId = enumId(row, parameter)
  const help = parameter.help[language]
  const optional = parameter.optional ? { optional: true as const } : {}
  const shape = { name: parameter.name[language], dimensionality: 'matrix' as const, ...optional }
  return customEnumId === undefined
    ? { ...shape, description: `${help}${carrierExamples(row, parameter, language)}`, type: 'any' }
    : { ...shape, description: help, type: 'string', customEnumId }
}
