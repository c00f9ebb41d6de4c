import { corrupt } from '../package/corrupt.ts'
import { resolveTarget } from '../package/resolveTarget.ts'
import { parseXml } from '../xml/parseXml.ts'
import type { ZipEntry } from '../zip/ZipEntry.ts'

export interface Relationship {
  readonly id: string
  /** Last step of the type, such as `worksheet`: the same in transitional and in strict files. */
  readonly kind: string
  /** Part pointed to; undefined where the target lies outside the file. */
  readonly part: string | undefined
}

/** The part that holds the relationships of a part; `''` is the package. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`
}

/**
 * Reads the relationships of one part.
 *
 * @param source - The `.rels` part; undefined where there is none.
 * @throws `ZC-FILE-CORRUPT` naming the part.
 */
export function readRelationships(
  part: string,
  source: ZipEntry | string | undefined,
): readonly Relationship[] {
  const found: Relationship[] = []
  if (source === undefined) return found
  const name = relationshipsPart(part)
  parseXml(name, source, {
    open(element, { Id: id, Type: type, Target: target, TargetMode: mode }) {
      if (element !== 'Relationship') return
      if (id === undefined || type === undefined || target === undefined)
        throw corrupt(name, '关系写得不对', 'bad Relationship')
      const kind = type.slice(type.lastIndexOf('/') + 1)
      found.push({ id, kind, part: mode === 'External' ? undefined : resolveTarget(part, target) })
    },
  })
  return found
}
