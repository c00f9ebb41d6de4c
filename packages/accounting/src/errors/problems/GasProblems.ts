import type { TypedInput } from './TypedInput.ts'
import type { Words } from './Words.ts'

/** A coefficient of standard coal per m3, of whatever temperature. */
interface OpenCoefficient {
  readonly carrier: Words
  readonly value: string
}

/** Gas volumes, densities and steam: what each problem carries. */
export interface GasProblems {
  /** `coefficient`: one that is published per m3 of no stated temperature, while the amount states its own. */
  'ZC-GAS-CONDITIONS': {
    readonly unit: string
    readonly given?: TypedInput
    readonly unitFrom?: string
    readonly coefficient?: OpenCoefficient
  }
  /** A gas in m3 of no stated temperature, counted with a coefficient that states none either. */
  'ZC-GAS-UNSTATED': { readonly carrier: Words; readonly unit: string; readonly coefficient: string }
  /** `of`: `gas` for a gas whose factor is per mass; the factor's unit where a mass meets a factor per volume. */
  'ZC-DENSITY-NEEDED': {
    readonly carrier: Words
    readonly unit: string
    readonly unitFrom?: string
    readonly of?: string
  }
  /** MPa absolute and °C, and what the steam formulas cover. */
  'ZC-STEAM-RANGE': { readonly pressure?: string; readonly temperature?: string; readonly range: Words }
  /** MPa absolute and °C. `boiling`: too close to it to tell; `claimed`: the phase that cannot be there. */
  'ZC-STEAM-PHASE': {
    readonly pressure: string
    readonly temperature: string
  } & ({ readonly boiling: string } | { readonly claimed: 'steam' | 'water' })
}
