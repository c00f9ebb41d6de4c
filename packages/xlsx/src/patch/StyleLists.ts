import { appendItems } from '../xml/appendItems.ts'
import { placeAmong } from '../xml/placeAmong.ts'
import { applyEdits } from '../xml/xmlEdit.ts'
import { childElements, localName, prefixOf, rootElement, type XmlElement } from '../xml/xmlElement.ts'

/** Order of the parts of a style sheet up to the last one written here (ECMA-376-1 §18.8.39). */
const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs']
const LISTS = ['numFmts', 'fonts', 'fills', 'cellXfs'] as const
type ListName = (typeof LISTS)[number]

/** The lists of a style sheet that cells point into by number; items are only ever added at the end. */
export class StyleLists {
  /** Of the elements, with colon. */
  readonly prefix: string
  readonly #part: string
  readonly #text: string
  readonly #root: XmlElement
  readonly #children: readonly XmlElement[]
  readonly #items = new Map<ListName, string[]>()
  /** How many items the file had. */
  readonly #stored = new Map<ListName, number>()

  constructor(part: string, text: string) {
    this.#part = part
    this.#text = text
    this.#root = rootElement(text, part)
    this.prefix = prefixOf(this.#root.name)
    this.#children = childElements(text, this.#root, part)
    for (const name of LISTS) {
      const list = this.#find(name)
      const items = list
        ? childElements(text, list, part).map(({ start, end }) => text.slice(start, end))
        : []
      this.#items.set(name, items)
      this.#stored.set(name, items.length)
    }
  }

  /** The items as written, those added last. */
  items(name: ListName): readonly string[] {
    return this.#items.get(name)!
  }

  /** The number of an item, added if there is none that reads the same. */
  numberOf(name: ListName, item: string): number {
    const items = this.#items.get(name)!
    const at = items.indexOf(item)
    return at >= 0 ? at : items.push(item) - 1
  }

  /** The style sheet with what was added, or undefined where nothing was. */
  changedText(): string | undefined {
    const changed = LISTS.filter((name) => this.items(name).length > this.#stored.get(name)!)
    if (changed.length === 0) return undefined
    const edits = changed.map((name) => {
      const list = this.#find(name)
      const items = this.items(name)
      const added = items.slice(this.#stored.get(name))
      if (list) return appendItems(this.#text, list, childElements(this.#text, list, this.#part), added)
      const at = placeAmong(this.#children, this.#root, ORDER, name, this.#part)
      const tag = this.prefix + name
      return {
        start: at,
        end: at,
        text: `<${tag} count="${String(items.length)}">${added.join('')}</${tag}>`,
      }
    })
    return applyEdits(this.#text, edits)
  }

  #find(name: ListName): XmlElement | undefined {
    return this.#children.find((child) => localName(child.name) === name)
  }
}
