import type { Basis } from '@zerocarbon/accounting/factor'
import type { Decimal } from '@zerocarbon/accounting/quantity'
import type { Citation, Text } from '@zerocarbon/accounting/trace'

/** The result a value went into: a total of emissions, process emissions, their CO2e, or standard coal on one basis. */
export type Purpose = 'location-based' | 'market-based' | 'process' | 'co2e' | Basis

/** What a value was used for: an energy source, or a run of a process method. */
export interface UsedBy {
  readonly id: string
  readonly name: Text
}

/** One published value of a report: which, from where, and what it was used for. */
export interface UsedValue {
  readonly cite: Citation
  /** What the value is, e.g. 低位发热量. */
  readonly label: Text
  /** Name of the record it was published in. */
  readonly name: Text
  readonly value: Decimal
  /** Empty for a fraction. */
  readonly unit: string
  readonly uses: readonly { readonly purpose: Purpose; readonly sources: readonly UsedBy[] }[]
}
