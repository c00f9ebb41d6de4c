import type { ZcFunction } from '@zerocarbon/workbook'
import { carrierExamples } from '../metadata/carrierExamples.ts'

/** What `functions.json` says to WPS: the shape that `functionsScanner` of `wpsjs` 2.2.3 writes. */
export interface WpsMetadata {
  readonly functions: readonly {
    /** `^[a-zA-Z_][a-zA-Z0-9_]*$`, without the namespace. */
    readonly name: string
    readonly parameters: readonly {
      readonly name: string
      readonly description: string
      /** Two dimensions take a single cell too. The question mark is how the scanner marks an optional parameter. */
      readonly type: 'any[][]' | 'any[][]?'
    }[]
    readonly description: string
    readonly result: { readonly type: 'any' }
  }[]
}

/** Describes the catalogue to WPS, in Chinese: the file has one language. */
export function wpsMetadata(rows: readonly ZcFunction[]): WpsMetadata {
  return {
    functions: rows.map((row) => ({
      name: row.name,
      parameters: row.parameters.map((parameter) => ({
        name: parameter.name.zh,
        description: `${parameter.help.zh}${carrierExamples(row, parameter, 'zh')}`,
        type: parameter.optional ? 'any[][]?' : 'any[][]',
      })),
      description: row.summary.zh,
      result: { type: 'any' },
    })),
  }
}
