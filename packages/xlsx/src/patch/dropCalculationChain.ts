import type { WorkbookPart } from '../read/readWorkbookPart.ts'
import type { PackageDraft } from './PackageDraft.ts'
import { removeContentType, removeRelationship } from './partLists.ts'

/** Removes the chain of calculation; Excel builds it anew, and repairs a file whose chain names other cells. */
export function dropCalculationChain(parts: PackageDraft, { part, relationships }: WorkbookPart): void {
  const chain = relationships.find(({ kind }) => kind === 'calcChain')?.part
  if (chain === undefined) return
  parts.remove(chain)
  removeContentType(parts, chain)
  removeRelationship(parts, part, chain)
}
