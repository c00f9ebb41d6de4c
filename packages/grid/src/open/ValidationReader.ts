import type { IRange } from '@univerjs/core'
import { cellRange, unescapeExcelText, type Attributes } from '@zerocarbon/xlsx/parts'
import { rangeOfArea } from './rangeOfArea.ts'

/** A data validation as a file states it. */
export interface ValidationOfFile {
  readonly attributes: Attributes
  readonly ranges: readonly IRange[]
  readonly formulas: readonly [string, string]
}

/** Gathers the data validations of a sheet, those of newer files in the extension list included. */
export class ValidationReader {
  readonly found: ValidationOfFile[] = []
  #attributes: Attributes | undefined
  #places = ''
  #formulas: [string, string] = ['', '']
  #reading: 0 | 1 | 'places' | undefined

  open(name: string, attributes: Attributes): void {
    const local = name.slice(name.indexOf(':') + 1)
    if (local === 'dataValidation') {
      this.#attributes = attributes
      this.#places = attributes['sqref'] ?? ''
      this.#formulas = ['', '']
    } else if (!this.#attributes) return
    else if (local === 'formula1') this.#reading = 0
    else if (local === 'formula2') this.#reading = 1
    else if (local === 'sqref') this.#reading = 'places'
  }

  text(piece: string): void {
    if (this.#reading === undefined) return
    if (this.#reading === 'places') this.#places += piece
    else this.#formulas[this.#reading] += piece
  }

  close(name: string): void {
    const local = name.slice(name.indexOf(':') + 1)
    if (/^(?:formula[12]|sqref)$/.test(local)) this.#reading = undefined
    if (local !== 'dataValidation' || !this.#attributes) return
    const ranges = rangesIn(this.#places)
    const [first, second] = this.#formulas
    const formulas: [string, string] = [unescapeExcelText(first.trim()), unescapeExcelText(second.trim())]
    if (ranges.length > 0) this.found.push({ attributes: this.#attributes, ranges, formulas })
    this.#attributes = undefined
  }
}

/** The blocks of a list such as `A1:A9 C3`. */
export function rangesIn(places: string): IRange[] {
  return places
    .trim()
    .split(/\s+/)
    .flatMap((text) => {
      const area = cellRange(text)
      return area ? [rangeOfArea(area)] : []
    })
}
