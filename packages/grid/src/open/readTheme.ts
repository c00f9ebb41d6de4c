import { parseXml } from '@zerocarbon/xlsx/parts'
import type { ZipEntry } from '@zerocarbon/xlsx'
import { officeTheme, type Theme } from './colourOf.ts'

const order = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
]

/** Reads the colours of a theme part; those it lacks are the usual ones. */
export function readTheme(part: string, source: ZipEntry): Theme {
  const colours = [...officeTheme]
  parseXml(part, source, {
    open(name, attributes, parent) {
      const place = order.indexOf(parent.slice(parent.indexOf(':') + 1))
      const hex = name.endsWith('sysClr') ? attributes['lastClr'] : attributes['val']
      if (place >= 0 && /(?:sys|srgb)Clr$/.test(name) && hex !== undefined) colours[place] = hex
    },
  })
  return colours
}
