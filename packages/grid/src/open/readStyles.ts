import type { IStyleData } from '@univerjs/core'
import { parseXml, readFormats, type Attributes } from '@zerocarbon/xlsx/parts'
import type { ZipEntry } from '@zerocarbon/xlsx'
import { alignmentStyle } from './alignmentStyle.ts'
import { BorderReader } from './BorderReader.ts'
import { FillReader } from './FillReader.ts'
import type { Theme } from './colourOf.ts'
import { fontStyle } from './fontStyle.ts'

/** The styles of a workbook: by the number cells carry, and those of conditional formats. */
export interface StylesOfFile {
  readonly cells: readonly IStyleData[]
  readonly conditional: readonly IStyleData[]
}

/** Reads fonts, fills, borders, alignment and number formats of a styles part. */
export function readStyles(part: string, source: ZipEntry, theme: Theme): StylesOfFile {
  const formats = readFormats(part, source)
  const fonts: IStyleData[] = []
  const fills: IStyleData[] = []
  const borders: IStyleData[] = []
  const cells: IStyleData[] = []
  const conditional: IStyleData[] = []
  const lists: Readonly<Record<string, IStyleData[]>> = { fonts, fills, borders }
  const border = new BorderReader(theme)
  const fill = new FillReader(theme)
  let style: IStyleData = {}
  let inFormat = false

  const cellStyle = (attributes: Attributes): IStyleData => {
    const format = formats[cells.length]
    return {
      ...fonts[Number(attributes['fontId'] ?? 0)],
      ...fills[Number(attributes['fillId'] ?? 0)],
      ...borders[Number(attributes['borderId'] ?? 0)],
      ...(format === undefined ? {} : { n: { pattern: format } }),
    }
  }

  parseXml(part, source, {
    open(name, attributes, parent) {
      if (parent in lists && lists[parent]) style = {}
      if (name === 'xf' && parent === 'cellXfs') {
        style = cellStyle(attributes)
        inFormat = true
      } else if (name === 'dxf') style = {}
      else if (name === 'alignment' && inFormat) Object.assign(style, alignmentStyle(attributes))
      else if (parent === 'font') Object.assign(style, fontStyle(name, attributes, theme))
      else if (/^(?:fill|patternFill|gradientFill|stop)$/.test(parent)) fill.open(name, attributes)
      else border.open(name, attributes, parent)
    },
    close(name, parent) {
      if (name === 'fill') Object.assign(style, fill.take(parent === 'dxf'))
      if (name === 'border') Object.assign(style, border.take())
      lists[parent]?.push(style)
      if (name === 'xf' && parent === 'cellXfs') {
        cells.push(style)
        inFormat = false
      }
      if (name === 'dxf') conditional.push(style)
    },
  })
  return { cells, conditional }
}
