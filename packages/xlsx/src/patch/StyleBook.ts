import { builtinFormats } from '../read/builtinFormats.ts'
import { unescapeExcelText } from '../xml/excelText.ts'
import { applyEdits, type XmlEdit } from '../xml/xmlEdit.ts'
import { childElements, localName, rootElement, type XmlElement } from '../xml/xmlElement.ts'
import { tagAttributes, xmlAttribute } from '../xml/xmlText.ts'
import { dialectOf } from './dialect.ts'
import type { CellStyle } from './WorkbookChanges.ts'

type Collection = 'numFmts' | 'fonts' | 'fills' | 'cellXfs'
/** Order of the parts of a style sheet up to the last one written here (ECMA-376-1 §18.8.39). */
const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs']
/** Order in which Excel wants the parts of a font. */
const FONT_ORDER =
  'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(' ')
/** Built-in formats that read the same in every language. */
const PORTABLE = [1, 2, 3, 4, 9, 10, 11, 12, 13, 45, 46, 47, 48, 49]
const FIRST_OWN_FORMAT = 164

/** Finds cell styles, or adds what is missing to the end of the style sheet; what is there is never altered. */
export class StyleBook {
  readonly #part: string
  readonly #text: string
  readonly #prefix: string
  readonly #root: XmlElement
  readonly #found = new Map<string, XmlElement>()
  readonly #items: Readonly<Record<Collection, string[]>>
  readonly #before: Readonly<Record<Collection, number>>
  readonly #formats = new Map<string, number>()

  constructor(part: string, text: string) {
    this.#part = part
    this.#text = text
    this.#root = rootElement(text, part)
    this.#prefix = dialectOf(text, this.#root).prefix
    for (const child of childElements(text, this.#root, part)) this.#found.set(localName(child.name), child)
    const read = (name: Collection): string[] => {
      const list = this.#found.get(name)
      return list ? childElements(text, list, part).map(({ start, end }) => text.slice(start, end)) : []
    }
    this.#items = {
      numFmts: read('numFmts'),
      fonts: read('fonts'),
      fills: read('fills'),
      cellXfs: read('cellXfs'),
    }
    const { numFmts, fonts, fills, cellXfs } = this.#items
    for (const id of PORTABLE) this.#formats.set(builtinFormats[id]!, id)
    for (const item of numFmts) {
      const attributes = tagAttributes(item)
      this.#formats.set(
        unescapeExcelText(attributes.get('formatCode') ?? ''),
        Number(attributes.get('numFmtId')),
      )
    }
    this.#before = {
      numFmts: numFmts.length,
      fonts: fonts.length,
      fills: fills.length,
      cellXfs: cellXfs.length,
    }
  }

  /**
   * The number of a style that is another one with some things changed.
   *
   * @param base - Style the cell has so far, so that its borders and the like stay.
   */
  styleLike(base: number, style: CellStyle): number {
    const p = this.#prefix
    const xf =
      this.#items.cellXfs[base] ?? `<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`
    const root = rootElement(xf, this.#part)
    const attributes = tagAttributes(xf.slice(root.tag.start, root.tag.end))
    const set = (name: string, id: number, apply: string): void => {
      attributes.set(name, String(id))
      attributes.set(apply, '1')
    }
    if (style.format !== undefined) set('numFmtId', this.#format(style.format), 'applyNumberFormat')
    if (style.bold !== undefined || style.colour !== undefined) {
      set('fontId', this.#font(Number(attributes.get('fontId') ?? 0), style), 'applyFont')
    }
    if (style.fill !== undefined) set('fillId', this.#fill(style.fill), 'applyFill')
    const inner = new Map(
      childElements(xf, root, this.#part).map(({ name, start, end }) => [
        localName(name),
        xf.slice(start, end),
      ]),
    )
    if (style.wrap !== undefined || style.align !== undefined) {
      const alignment = tagAttributes(inner.get('alignment') ?? '')
      if (style.align !== undefined) alignment.set('horizontal', style.align)
      if (style.wrap !== undefined) alignment.set('wrapText', style.wrap ? '1' : '0')
      inner.set('alignment', `<${p}alignment${written(alignment)}/>`)
      attributes.set('applyAlignment', '1')
    }
    const parts = ['alignment', 'protection', 'extLst'].map((name) => inner.get(name) ?? '').join('')
    return this.#add('cellXfs', `<${p}xf${written(attributes)}${parts === '' ? '/>' : `>${parts}</${p}xf>`}`)
  }

  /** The style sheet with what was added, or undefined where nothing was. */
  changedText(): string | undefined {
    const edits: XmlEdit[] = []
    for (const name of ['numFmts', 'fonts', 'fills', 'cellXfs'] as const) {
      const items = this.#items[name]
      if (items.length > this.#before[name]) edits.push(this.#edit(name, items))
    }
    return edits.length === 0 ? undefined : applyEdits(this.#text, edits)
  }

  #edit(name: Collection, items: readonly string[]): XmlEdit {
    const list = this.#found.get(name)
    const all = (tag: string): string => `<${tag} count="${String(items.length)}">${items.join('')}</${tag}>`
    if (!list) {
      const place = ORDER.slice(0, ORDER.indexOf(name)).findLast((before) => this.#found.has(before))
      const at = place === undefined ? this.#root.innerStart : this.#found.get(place)!.end
      return { start: at, end: at, text: all(this.#prefix + name) }
    }
    const attributes = tagAttributes(this.#text.slice(list.tag.start, list.tag.end))
    attributes.set('count', String(items.length))
    const added = items.slice(this.#before[name]).join('')
    const kept = this.#text.slice(list.innerStart, list.innerEnd)
    const text = `<${list.name}${written(attributes)}>${kept}${added}</${list.name}>`
    return { start: list.start, end: list.end, text }
  }

  #add(name: Collection, item: string): number {
    const items = this.#items[name]
    const at = items.indexOf(item)
    return at >= 0 ? at : items.push(item) - 1
  }

  #format(code: string): number {
    if (/^general$/i.test(code) || code === '') return 0
    let id = this.#formats.get(code)
    if (id === undefined) {
      id = Math.max(FIRST_OWN_FORMAT - 1, ...this.#formats.values()) + 1
      this.#formats.set(code, id)
      const attributes = ` numFmtId="${String(id)}" formatCode="${xmlAttribute(code)}"`
      this.#items.numFmts.push(`<${this.#prefix}numFmt${attributes}/>`)
    }
    return id
  }

  #font(base: number, { bold, colour }: CellStyle): number {
    const p = this.#prefix
    const font = this.#items.fonts[base] ?? `<${p}font><${p}sz val="11"/><${p}name val="Calibri"/></${p}font>`
    const parts = new Map(
      childElements(font, rootElement(font, this.#part), this.#part).map(({ name, start, end }) => [
        localName(name),
        font.slice(start, end),
      ]),
    )
    if (bold === true) parts.set('b', `<${p}b/>`)
    if (bold === false) parts.delete('b')
    if (colour !== undefined) parts.set('color', `<${p}color rgb="${argb(colour)}"/>`)
    const inner = FONT_ORDER.map((name) => parts.get(name) ?? '').join('')
    return this.#add('fonts', `<${p}font>${inner}</${p}font>`)
  }

  #fill(colour: string): number {
    const p = this.#prefix
    const inner = `<${p}fgColor rgb="${argb(colour)}"/><${p}bgColor indexed="64"/>`
    const solid = `<${p}patternFill patternType="solid">${inner}</${p}patternFill>`
    return this.#add('fills', `<${p}fill>${solid}</${p}fill>`)
  }
}

/**
 * A colour as the file writes it.
 *
 * @param colour - `#RRGGBB`.
 * @throws TypeError for anything else.
 */
export function argb(colour: string): string {
  const digits = /^#?([0-9a-f]{6})$/i.exec(colour)?.[1]
  if (digits === undefined) throw new TypeError(`"${colour}" is not a colour like #1B5E20`)
  return `FF${digits.toUpperCase()}`
}

function written(attributes: ReadonlyMap<string, string>): string {
  return [...attributes].map(([name, text]) => ` ${name}="${plainAttribute(text)}"`).join('')
}

function plainAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
