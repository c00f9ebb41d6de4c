import { resolveTarget } from '../package/resolveTarget.ts'
import { CONTENT_TYPES } from '../read/readContentTypes.ts'
import { relationshipsPart } from '../read/readRelationships.ts'
import { applyEdits } from '../xml/xmlEdit.ts'
import { childElements, prefixOf, rootElement, type XmlElement } from '../xml/xmlElement.ts'
import { tagAttributes, xmlAttribute } from '../xml/xmlText.ts'
import type { PackageDraft } from './PackageDraft.ts'

const EMPTY_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'

/** Tells the package what a part is; where it says so already, nothing changes. */
export function addContentType(draft: PackageDraft, part: string, type: string): void {
  const text = draft.text(CONTENT_TYPES)
  const said = children(text, CONTENT_TYPES).find(isOverrideOf(part))
  if (said?.attributes.get('ContentType') === type) return
  removeContentType(draft, part)
  append(draft, CONTENT_TYPES, 'Override', ` PartName="/${xmlAttribute(part)}" ContentType="${type}"`)
}

/** Forgets the type of a part that goes. */
export function removeContentType(draft: PackageDraft, part: string): void {
  removeChildren(draft, CONTENT_TYPES, isOverrideOf(part))
}

/**
 * Leads from one part to another; where the one leads there already, nothing changes.
 *
 * @param target - A part name; written from the root, so it holds wherever the source lies.
 * @returns The id of the relationship.
 */
export function addRelationship(draft: PackageDraft, source: string, type: string, target: string): string {
  const part = relationshipsPart(source)
  if (draft.find(part) === undefined) draft.set(part, EMPTY_RELATIONSHIPS)
  const all = children(draft.text(part), part)
  const known = all.filter(leadsTo(source, target)).find(({ attributes }) => attributes.get('Type') === type)
  const knownId = known?.attributes.get('Id')
  if (knownId !== undefined) return knownId
  const used = new Set(all.map(({ attributes }) => attributes.get('Id')))
  let number = used.size + 1
  while (used.has(`rId${String(number)}`)) number++
  const id = `rId${String(number)}`
  append(draft, part, 'Relationship', ` Id="${id}" Type="${type}" Target="/${xmlAttribute(target)}"`)
  return id
}

/** Removes the relationships from one part to another. */
export function removeRelationship(draft: PackageDraft, source: string, target: string): void {
  removeChildren(draft, relationshipsPart(source), leadsTo(source, target))
}

interface Child {
  readonly element: XmlElement
  readonly attributes: ReadonlyMap<string, string>
}

function children(text: string, part: string): readonly Child[] {
  return childElements(text, rootElement(text, part), part).map((element) => {
    const { start, end } = element.tag
    return { element, attributes: tagAttributes(text.slice(start, end)) }
  })
}

function isOverrideOf(part: string): (child: Child) => boolean {
  const wanted = `/${part}`.toLowerCase()
  return ({ attributes }) => attributes.get('PartName')?.toLowerCase() === wanted
}

function leadsTo(source: string, target: string): (child: Child) => boolean {
  return ({ attributes }) => {
    if (attributes.get('TargetMode') === 'External') return false
    return resolveTarget(source, attributes.get('Target') ?? '')?.toLowerCase() === target.toLowerCase()
  }
}

function append(draft: PackageDraft, part: string, element: string, attributes: string): void {
  const text = draft.text(part)
  const root = rootElement(text, part)
  const added = `<${prefixOf(root.name)}${element}${attributes}/>`
  const edit =
    root.tag.kind === 'empty'
      ? { start: root.end - 2, end: root.end, text: `>${added}</${root.name}>` }
      : { start: root.innerEnd, end: root.innerEnd, text: added }
  draft.set(part, applyEdits(text, [edit]))
}

function removeChildren(draft: PackageDraft, part: string, matches: (child: Child) => boolean): void {
  if (draft.find(part) === undefined) return
  const text = draft.text(part)
  const edits = children(text, part)
    .filter(matches)
    .map(({ element: { start, end } }) => ({ start, end, text: '' }))
  if (edits.length > 0) draft.set(part, applyEdits(text, edits))
}
