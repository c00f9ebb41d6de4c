import { builtinFormats } from '../read/builtinFormats.ts'
import { attributesText } from '../xml/attributesText.ts'
import { unescapeExcelText } from '../xml/excelText.ts'
import { childElements, localName, rootElement, type XmlElement } from '../xml/xmlElement.ts'
import { tagAttributes, xmlAttribute } from '../xml/xmlText.ts'
import { argb } from './argb.ts'
import { StyleLists } from './StyleLists.ts'
import type { CellStyle } from './WorkbookChanges.ts'

/** Order in which Excel wants the parts of a font. */
const FONT_ORDER =
  'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(' ')
/** Built-in formats that read the same in every language. */
const PORTABLE = [1, 2, 3, 4, 9, 10, 11, 12, 13, 45, 46, 47, 48, 49]
const FIRST_OWN_FORMAT = 164

/** Finds cell styles, or adds what is missing to the end of the style sheet; what is there is never altered. */
export class StyleBook {
  readonly #part: string
  readonly #lists: StyleLists
  readonly #formats = new Map<string, number>()

  constructor(part: string, text: string) {
    this.#part = part
    this.#lists = new StyleLists(part, text)
    for (const id of PORTABLE) this.#formats.set(builtinFormats[id]!, id)
    for (const item of this.#lists.items('numFmts')) {
      const attributes = tagAttributes(item)
      const code = unescapeExcelText(attributes.get('formatCode') ?? '')
      this.#formats.set(code, Number(attributes.get('numFmtId')))
    }
  }

  /**
   * The number of a style that is another one with some things changed.
   *
   * @param base - Style the cell has so far, so that its borders and the like stay.
   */
  styleLike(base: number, style: CellStyle): number {
    const p = this.#lists.prefix
    const xf =
      this.#lists.items('cellXfs')[base] ??
      `<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`
    const { root, children } = this.#opened(xf)
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
    if (style.wrap !== undefined || style.align !== undefined) {
      const alignment = tagAttributes(children.get('alignment') ?? '')
      if (style.align !== undefined) alignment.set('horizontal', style.align)
      if (style.wrap !== undefined) alignment.set('wrapText', style.wrap ? '1' : '0')
      children.set('alignment', `<${p}alignment${attributesText(alignment)}/>`)
      attributes.set('applyAlignment', '1')
    }
    const inner = ['alignment', 'protection', 'extLst'].map((name) => children.get(name) ?? '').join('')
    const tag = `<${p}xf${attributesText(attributes)}`
    return this.#lists.numberOf('cellXfs', inner === '' ? `${tag}/>` : `${tag}>${inner}</${p}xf>`)
  }

  /** The style sheet with what was added, or undefined where nothing was. */
  changedText(): string | undefined {
    return this.#lists.changedText()
  }

  #format(code: string): number {
    if (/^general$/i.test(code) || code === '') return 0
    let id = this.#formats.get(code)
    if (id === undefined) {
      id = Math.max(FIRST_OWN_FORMAT - 1, ...this.#formats.values()) + 1
      this.#formats.set(code, id)
      const attributes = ` numFmtId="${String(id)}" formatCode="${xmlAttribute(code)}"`
      this.#lists.numberOf('numFmts', `<${this.#lists.prefix}numFmt${attributes}/>`)
    }
    return id
  }

  #font(base: number, { bold, colour }: CellStyle): number {
    const p = this.#lists.prefix
    const font =
      this.#lists.items('fonts')[base] ?? `<${p}font><${p}sz val="11"/><${p}name val="Calibri"/></${p}font>`
    const { children } = this.#opened(font)
    if (bold === true) children.set('b', `<${p}b/>`)
    if (bold === false) children.delete('b')
    if (colour !== undefined) children.set('color', `<${p}color rgb="${argb(colour)}"/>`)
    const inner = FONT_ORDER.map((name) => children.get(name) ?? '').join('')
    return this.#lists.numberOf('fonts', `<${p}font>${inner}</${p}font>`)
  }

  #fill(colour: string): number {
    const p = this.#lists.prefix
    const inner = `<${p}fgColor rgb="${argb(colour)}"/><${p}bgColor indexed="64"/>`
    const solid = `<${p}patternFill patternType="solid">${inner}</${p}patternFill>`
    return this.#lists.numberOf('fills', `<${p}fill>${solid}</${p}fill>`)
  }

  /** An item of a list with its parts as written, by local name. */
  #opened(item: string): { root: XmlElement; children: Map<string, string> } {
    const root = rootElement(item, this.#part)
    const children = childElements(item, root, this.#part).map(
      ({ name, start, end }) => [localName(name), item.slice(start, end)] as const,
    )
    return { root, children: new Map(children) }
  }
}
