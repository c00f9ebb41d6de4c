import { BorderStyleTypes, type IBorderData, type IStyleData } from '@univerjs/core'
import type { Attributes } from '@zerocarbon/xlsx/parts'
import { colourOf, type Theme } from './colourOf.ts'

const sides: Readonly<Record<string, 't' | 'b' | 'l' | 'r'>> = {
  top: 't',
  bottom: 'b',
  left: 'l',
  right: 'r',
  start: 'l',
  end: 'r',
}
const lines: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
}

/** Gathers the sides of one border. */
export class BorderReader {
  readonly #theme: Theme
  #border: IBorderData = {}

  constructor(theme: Theme) {
    this.#theme = theme
  }

  open(name: string, attributes: Attributes, parent: string): void {
    const side = sides[parent === 'border' ? name : parent]
    if (side === undefined) return
    if (parent === 'border') {
      const line = lines[attributes['style'] ?? '']
      if (line !== undefined) this.#border[side] = { s: line, cl: { rgb: '#000000' } }
    } else if (name === 'color' && this.#border[side]) {
      const colour = colourOf(attributes, this.#theme)
      if (colour !== undefined) this.#border[side].cl = { rgb: colour }
    }
  }

  take(): IStyleData {
    const border = this.#border
    this.#border = {}
    return Object.keys(border).length === 0 ? {} : { bd: border }
  }
}
