import type { ActivitySource, InventoryLine } from '@zerocarbon/accounting'
import type { Decimal } from '@zerocarbon/accounting/quantity'
import type { CellRef, Text } from '@zerocarbon/accounting/trace'
import type { Purpose } from './UsedValue.ts'

/** One value a person put into the workbook in place of a published one, and the rows it holds for. */
export interface EnteredValue {
  /** A factor typed in, or a property of the fuel that was measured. */
  readonly kind: 'typed' | 'measured'
  /** What the value is, e.g. 低位发热量. */
  readonly label: Text
  readonly value: Decimal
  /** Empty for a fraction. */
  readonly unit: string
  /** As written beside a typed-in factor; empty for what was measured. */
  readonly evidence: string
  readonly sources: readonly ActivitySource[]
  /** The lines it holds for. */
  readonly lines: readonly InventoryLine[]
  /** Empty where another value went before it. */
  readonly purposes: readonly Purpose[]
  readonly rows: number
  /** Built when asked: a workbook may have a million rows. */
  readonly cells: () => readonly CellRef[]
}
