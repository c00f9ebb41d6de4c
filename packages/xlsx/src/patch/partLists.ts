import { resolveTarget } from '../package/resolveTarget.ts'
import { CONTENT_TYPES } from '../read/readContentTypes.ts'
import { relationshipsPart } from '../read/readRelationships.ts'
import { applyEdits } from '../xml/xmlEdit.ts'
import { childElements, prefixOf, rootElement } from '../xml/xmlElement.ts'
import { tagAttributes, xmlAttribute } from '../xml/xmlText.ts'
import type { PackageDraft } from './PackageDraft.ts'

const EMPTY_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'

/** Tells the package what a new part is. */
export function addContentType(draft: PackageDraft, part: string, type: string): void {
  removeContentType(draft, part)
  append(draft, CONTENT_TYPES, 'Override', ` PartName="/${xmlAttribute(part)}" ContentType="${type}"`)
}

/** Forgets the type of a part that goes. */
export function removeContentType(draft: PackageDraft, part: string): void {
  const wanted = `/${part}`.toLowerCase()
  removeChildren(draft, CONTENT_TYPES, (attributes) => attributes.get('PartName')?.toLowerCase() === wanted)
}

/**
 * Adds a relationship from one part to another.
 *
 * @param target - A part name; written from the root, so it holds wherever the source lies.
 * @returns Its id, unused so far.
 */
export function addRelationship(draft: PackageDraft, source: string, type: string, target: string): string {
  const part = relationshipsPart(source)
  if (draft.find(part) === undefined) draft.set(part, EMPTY_RELATIONSHIPS)
  const text = draft.text(part)
  const used = new Set(
    childElements(text, rootElement(text, part), part).map(({ tag }) =>
      tagAttributes(text.slice(tag.start, tag.end)).get('Id'),
    ),
  )
  let number = used.size + 1
  while (used.has(`rId${String(number)}`)) number++
  const id = `rId${String(number)}`
  append(draft, part, 'Relationship', ` Id="${id}" Type="${type}" Target="/${xmlAttribute(target)}"`)
  return id
}

/** Removes the relationships from one part to another. */
export function removeRelationship(draft: PackageDraft, source: string, target: string): void {
  removeChildren(draft, relationshipsPart(source), (attributes) => {
    if (attributes.get('TargetMode') === 'External') return false
    return resolveTarget(source, attributes.get('Target') ?? '')?.toLowerCase() === target.toLowerCase()
  })
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

function removeChildren(
  draft: PackageDraft,
  part: string,
  matches: (attributes: ReadonlyMap<string, string>) => boolean,
): void {
  if (draft.find(part) === undefined) return
  const text = draft.text(part)
  const edits = childElements(text, rootElement(text, part), part)
    .filter(({ tag }) => matches(tagAttributes(text.slice(tag.start, tag.end))))
    .map(({ start, end }) => ({ start, end, text: '' }))
  if (edits.length > 0) draft.set(part, applyEdits(text, edits))
}
