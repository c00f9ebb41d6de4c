import type { Basis } from '../factor/index.ts'
import type { Decimal } from '../quantity/index.ts'
import type { Text } from '../trace/index.ts'

/** Where energy stands on its way from purchase to use. */
export type FlowStage =
  /** What was bought, generated or burnt. */
  | 'source'
  /** Power or heat from all its sources, which no row tells apart any more. */
  | 'pool'
  /** Workshop or unit, as the rows name it. */
  | 'site'
  /** What it was used for, sold included. */
  | 'use'

/** A box of the picture. */
export interface FlowNode {
  readonly id: string
  readonly stage: FlowStage
  readonly label: Text
  /** tce, what goes through it. */
  readonly value: Decimal
  /** Feedstock: drawn beside the rest and in no total. */
  readonly apart: boolean
}

/** A band of the picture, from box to box. */
export interface FlowLink {
  readonly from: string
  readonly to: string
  /** tce, above zero. */
  readonly value: Decimal
  readonly apart: boolean
}

/**
 * Energy from source to use on one electricity basis. What goes into a node of the middle equals what leaves it, to the
 * last digit; bands out of the sources less those of energy sold make the total.
 */
export interface EnergyFlow {
  readonly basis: Basis
  readonly unit: 'tce'
  readonly nodes: readonly FlowNode[]
  readonly links: readonly FlowLink[]
  /** Comprehensive energy consumption, tce. */
  readonly total: Decimal
  /** Feedstock, tce; not in `total`. */
  readonly apart: Decimal
}
