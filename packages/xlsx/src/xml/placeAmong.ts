import { corrupt } from '../package/corrupt.ts'
import { localName, type XmlElement } from './xmlElement.ts'

/**
 * Where an element belongs among children whose order the schema fixes: after the last one that may stand before it.
 *
 * @throws `ZC-FILE-CORRUPT` where the parent is an empty tag, so that there is no inside to put it.
 */
export function placeAmong(
  children: readonly XmlElement[],
  parent: XmlElement,
  order: readonly string[],
  name: string,
  part: string,
): number {
  if (parent.tag.kind === 'empty') throw corrupt(part, `${parent.name} 是空的`, `${parent.name} empty`)
  const rank = order.indexOf(name)
  const before = children.findLast((child) => {
    const at = order.indexOf(localName(child.name))
    return at >= 0 && at <= rank
  })
  return before?.end ?? parent.innerStart
}
