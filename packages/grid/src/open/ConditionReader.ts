import type { IRange } from '@univerjs/core'
import type { Attributes } from '@zerocarbon/xlsx/parts'
import { colourOf, type Theme } from './colourOf.ts'
import { rangesIn } from './ValidationReader.ts'

/** A conditional format as a file states it. */
export interface ConditionOfFile {
  readonly ranges: readonly IRange[]
  readonly attributes: Attributes
  readonly formulas: readonly string[]
  /** Thresholds of a colour scale, a data bar or icons. */
  readonly thresholds: readonly { readonly type: string; readonly value: string | undefined }[]
  readonly colours: readonly string[]
}

/** Gathers the conditional formats of a sheet; those only newer Excel knows, in the extension list, are left out. */
export class ConditionReader {
  readonly found: ConditionOfFile[] = []
  readonly #theme: Theme
  #ranges: IRange[] = []
  #rule:
    | {
        attributes: Attributes
        formulas: string[]
        thresholds: { type: string; value: string | undefined }[]
        colours: string[]
      }
    | undefined
  #reading = false

  constructor(theme: Theme) {
    this.#theme = theme
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'conditionalFormatting') this.#ranges = rangesIn(attributes['sqref'] ?? '')
    else if (name === 'cfRule') this.#rule = { attributes, formulas: [], thresholds: [], colours: [] }
    else if (!this.#rule) return
    else if (name === 'formula') {
      this.#rule.formulas.push('')
      this.#reading = true
    } else if (name === 'cfvo') {
      this.#rule.thresholds.push({ type: attributes['type'] ?? 'num', value: attributes['val'] })
    } else if (name === 'color') this.#rule.colours.push(colourOf(attributes, this.#theme) ?? '#000000')
  }

  text(piece: string): void {
    const formulas = this.#rule?.formulas
    if (this.#reading && formulas) formulas[formulas.length - 1] += piece
  }

  close(name: string): void {
    if (name === 'formula') this.#reading = false
    if (name !== 'cfRule' || !this.#rule) return
    if (this.#ranges.length > 0) this.found.push({ ranges: this.#ranges, ...this.#rule })
    this.#rule = undefined
  }
}
