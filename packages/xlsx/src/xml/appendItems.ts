import { attributesText } from './attributesText.ts'
import type { XmlEdit } from './xmlEdit.ts'
import { localName, type XmlElement } from './xmlElement.ts'
import { tagAttributes } from './xmlText.ts'

/**
 * Edit that appends items to a list whose tag tells how many there are.
 *
 * @param children - What the list holds; an `extLst` stays last.
 */
export function appendItems(
  text: string,
  list: XmlElement,
  children: readonly XmlElement[],
  added: readonly string[],
): XmlEdit {
  const last = children.at(-1)
  const extensions = last && localName(last.name) === 'extLst' ? last : undefined
  const count = children.length - (extensions ? 1 : 0) + added.length
  const attributes = tagAttributes(text.slice(list.tag.start, list.tag.end))
  attributes.set('count', String(count))
  const at = extensions?.start ?? list.innerEnd
  const inner = text.slice(list.innerStart, at) + added.join('') + text.slice(at, list.innerEnd)
  const whole = `<${list.name}${attributesText(attributes)}>${inner}</${list.name}>`
  return { start: list.start, end: list.end, text: whole }
}
