import { BaselineOffset, BooleanNumber, type IStyleData } from '@univerjs/core'
import type { Attributes } from '@zerocarbon/xlsx/parts'
import { colourOf, type Theme } from './colourOf.ts'

/** What one element of a font says; sizes are in points. */
export function fontStyle(name: string, attributes: Attributes, theme: Theme): IStyleData {
  const value = attributes['val']
  const off = value === '0' || value === 'false' || value === 'none'
  switch (name) {
    case 'name':
      return value === undefined ? {} : { ff: value }
    case 'sz':
      return Number(value) > 0 ? { fs: Number(value) } : {}
    case 'b':
      return off ? {} : { bl: BooleanNumber.TRUE }
    case 'i':
      return off ? {} : { it: BooleanNumber.TRUE }
    case 'u':
      return off ? {} : { ul: { s: BooleanNumber.TRUE } }
    case 'strike':
      return off ? {} : { st: { s: BooleanNumber.TRUE } }
    case 'vertAlign':
      if (value === 'superscript') return { va: BaselineOffset.SUPERSCRIPT }
      return value === 'subscript' ? { va: BaselineOffset.SUBSCRIPT } : {}
    case 'color': {
      const colour = colourOf(attributes, theme)
      return colour === undefined ? {} : { cl: { rgb: colour } }
    }
    default:
      return {}
  }
}
