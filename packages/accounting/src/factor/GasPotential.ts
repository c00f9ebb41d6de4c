import type { Citation, Text } from '../trace/index.ts'

/** Global warming potential of one gas over 100 years in one named set. */
export interface GasPotential extends Citation {
  readonly kind: 'gwp'
  /** Id of the gas as chemists write it: `CO2`, `CH4`, `HFC-134a`, `R-410A`. */
  readonly gas: string
  readonly name: Text
  readonly aliases: readonly string[]
  /** `SAR`, `TAR`, `AR4`, `AR5`, `AR6`, or a set that a Chinese guideline embeds, such as `cn-aluminium`. */
  readonly set: string
  /** Decimal text, tonnes of CO2 per tonne of gas. */
  readonly value: string
  /** Mass shares of a blend, as fractions that add to 1; its value is computed from them. */
  readonly parts?: readonly { readonly gas: string; readonly share: string }[]
  readonly note?: Text
}
