import type { Source, Text } from '../trace/index.ts'
import type { Inputs } from './Inputs.ts'
import type { Traced } from './Traced.ts'

/** What stands in for an input that nobody gave. Without any, the input is required. */
export type Otherwise =
  /** A published default; of the stream's substance unless `of` says another. */
  | { readonly published: string; readonly of?: string }
  /** A value of the method itself. */
  | { readonly value: string; readonly because: Text }
  /** Nothing: the method knows what to do without. */
  | 'nothing'

/** What a share usually is; one outside of it counts all the same and is worth a look. */
type UsualShare =
  /** Among the published values of a parameter, those of things whose id ends so. */
  | { readonly published: string; readonly ending: string }
  /** Not below this, by our own threshold for review. */
  | { readonly least: string }

/** One named input of a method. */
export interface InputSpec {
  /** Lower case with hyphens. */
  readonly id: string
  readonly name: Text
  readonly aliases?: readonly string[]
  /** Unit of the formula; other units of the kind are converted. Empty for a share, given as 0.97 or 97 %. */
  readonly unit: string
  /** What a share is a share of, so that `vol%` or `wt%` may be written; neither is taken where this is not said. */
  readonly shareOf?: 'volume' | 'mass'
  /** Group of streams it is given for: `用量:石灰石` is the input `用量` of the stream `石灰石`. */
  readonly each?: string
  readonly otherwise?: Otherwise
  /** Where left out, its default tells what is usual. */
  readonly usual?: UsualShare
  /** Bounds in `unit`, inclusive: 0 and, for a share, 1 where left out. */
  readonly least?: string
  readonly most?: string
  /** Where published values to be typed for it are listed; only where none is taken by itself. */
  readonly see?: Text
  /** The input is a word of these, not a number. */
  readonly choices?: readonly {
    readonly id: string
    readonly name: Text
    readonly aliases?: readonly string[]
  }[]
}

/** What an emission is in the balance. It decides sign and line. */
export type ProcessRole =
  | 'combustion'
  | 'process'
  /** CO2 or CH4 captured and handed on, or destroyed: a negative line. */
  | 'recovered'
  /** Carbon that leaves in a product or is bound in it: a negative line. */
  | 'fixed'

/** A mass of one gas that a method found, in t; a role that deducts is given as a positive mass. */
export interface Emission {
  readonly role: ProcessRole
  /**
   * As GasPotential.gas: `CO2`, `CH4`, `NF3`. Its biogenic share is a line of its own, `CO2-biogenic`; `CO2e` where
   * a factor gives only the sum of the gases, which then counts as CO2 equivalent and not as CO2.
   */
  readonly gas: string
  readonly label: Text
  readonly mass: Traced
}

/** What a method answers: emissions, and figures on the way or beside them, such as GJ of steam. */
export interface Answer {
  readonly emissions: readonly Emission[]
  readonly figures?: readonly {
    readonly id: string
    readonly label: Text
    readonly figure: Traced
    /** The figure stands for what could not be counted, `of`, for want of this input: an issue says so too. */
    readonly lacks?: { readonly input: string; readonly stream: string; readonly of: Text }
  }[]
}

/**
 * A calculation method as one module: named inputs with units, the formula in words, its source, and `run`.
 *
 * `run` is pure; it reads inputs through Inputs only, so that every number has its reason.
 */
export interface ProcessMethod {
  /** Lower case with hyphens; public. */
  readonly id: string
  readonly name: Text
  readonly aliases?: readonly string[]
  /** Sector or use it is for. */
  readonly sector: Text
  /** In words and signs, with the names of the inputs. */
  readonly formula: Text
  readonly source: Source
  /** Scope of its emissions; 1 where left out. Scope 3 is listed beside the total, never in it. */
  readonly scope?: 1 | 2 | 3
  /** Set of global warming potentials that its guideline uses. */
  readonly potentials: string
  /**
   * An energy flow that its figure is the amount of, in a workbook: counted there as an activity, so that standard coal
   * and totals see it, and not once more as a process. `factor` is the input that overrides the factor of the flow.
   */
  readonly feeds?: { readonly role: 'bought-heat'; readonly figure: string; readonly factor: string }
  /** Its figures whose ids begin so are amounts of fuels burnt, by the names of their streams; counted as activities too. */
  readonly feedsFuels?: string
  readonly inputs: readonly InputSpec[]
  /** Groups of streams that may have none; any other group without a stream is missing, not zero. */
  readonly optional?: readonly string[]
  readonly run: (inputs: Inputs) => Answer
}
