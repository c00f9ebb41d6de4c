import type { Text } from '@zerocarbon/accounting/trace'

/** A column of a ZC table. People may reorder columns, add their own and write headers in either language. */
interface ColumnSpec {
  readonly id: string
  readonly header: Text
  readonly aliases: readonly string[]
  readonly required: boolean
}

/** A table ZC knows. Its name is fixed; its headers are not. */
export interface TableSpec<Id extends string = string> {
  readonly name: string
  readonly columns: readonly (ColumnSpec & { readonly id: Id })[]
}
