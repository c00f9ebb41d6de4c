import type { TypedInput } from './TypedInput.ts'
import type { Words } from './Words.ts'

/** Numbers and units: what each problem carries. */
export interface UnitProblems {
  'ZC-NUMBER-INVALID': { readonly text: string; readonly given?: TypedInput }
  /** Sizes that no meter shows; zero is never meant. */
  'ZC-NUMBER-RANGE': {
    readonly text: string
    readonly least: string
    readonly most: string
    readonly given?: TypedInput
  }
  'ZC-UNIT-UNKNOWN': {
    readonly unit: string
    readonly known: readonly string[]
    readonly given?: TypedInput
  }
  'ZC-UNIT-BLANK': { readonly carrier: Words; readonly known: readonly string[] }
  /** `header`: the header that states another unit than the row; `unitFrom`: the one that states it for a blank cell. */
  'ZC-UNIT-MISMATCH': {
    readonly from: string
    readonly to: string
    readonly subject?: Words
    readonly header?: string
    /** A heat of fuel that does not say whether it is net or gross. */
    readonly heat?: boolean
    /** And the factors in use know it by gross heat as well. */
    readonly takesGross?: boolean
    /** A gross heat where only net heat counts. */
    readonly gross?: boolean
    readonly given?: TypedInput
    readonly unitFrom?: string
  }
  'ZC-UNIT-MIXED': { readonly meter: string; readonly units: readonly string[] }
}
