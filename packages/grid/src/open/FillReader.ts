import type { IStyleData } from '@univerjs/core'
import type { Attributes } from '@zerocarbon/xlsx/parts'
import { colourOf, type Theme } from './colourOf.ts'

/** Gathers one fill. The grid has plain colours only: a pattern is shown by its colour, a gradient by its first. */
export class FillReader {
  readonly #theme: Theme
  #pattern: string | undefined
  #front: string | undefined
  #back: string | undefined

  constructor(theme: Theme) {
    this.#theme = theme
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'patternFill') this.#pattern = attributes['patternType']
    if (name === 'gradientFill') this.#pattern = 'solid'
    if (name === 'fgColor' || name === 'color') this.#front ??= colourOf(attributes, this.#theme)
    if (name === 'bgColor') this.#back = colourOf(attributes, this.#theme)
  }

  /** @param conditional - In a conditional format the colour of a solid fill is the back one. */
  take(conditional: boolean): IStyleData {
    const none = this.#pattern === 'none' || this.#pattern === 'gray125'
    const colour = conditional ? (this.#back ?? this.#front) : this.#front
    const filled = conditional ? this.#pattern !== 'none' : this.#pattern !== undefined && !none
    this.#pattern = this.#front = this.#back = undefined
    return filled && colour !== undefined ? { bg: { rgb: colour } } : {}
  }
}
