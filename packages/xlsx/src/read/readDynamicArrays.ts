import { isTrue } from '../xml/isTrue.ts'
import { parseXml } from '../xml/parseXml.ts'
import { localName } from '../xml/xmlElement.ts'
import { xmlCount } from '../xml/xmlNumber.ts'
import type { ZipEntry } from '../zip/ZipEntry.ts'

/** Name under which the metadata of a workbook keep what makes an array formula a dynamic one. */
export const DYNAMIC_ARRAY = 'XLDAPR'

/** Numbers (`cm` of a cell, from 1) that mark the array formula of a cell as a dynamic array. */
export type DynamicArrays = ReadonlySet<number>

/**
 * Reads from the metadata of a workbook which marks make a dynamic array; without the mark an array formula keeps
 * the size it was entered with.
 *
 * A mark leads to a block of records, a record to a type (from 1) and to a block of that type's properties (from 0).
 */
export function readDynamicArrays(part: string, source: ZipEntry | string): DynamicArrays {
  const types: (string | undefined)[] = []
  const dynamic = new Set<number>()
  const marks: { t: number; v: number }[][] = []
  let list = ''
  let block = -1
  parseXml(part, source, {
    open(name, attributes, parent) {
      if (name === 'metadataType' && parent === 'metadataTypes') types.push(attributes['name'])
      if (name === 'futureMetadata') [list, block] = [attributes['name'] ?? '', -1]
      if (name === 'bk' && parent === 'futureMetadata') block++
      if (name === 'bk' && parent === 'cellMetadata') marks.push([])
      if (name === 'cellMetadata' || name === 'valueMetadata') list = name
      if (
        list === DYNAMIC_ARRAY &&
        localName(name) === 'dynamicArrayProperties' &&
        isTrue(attributes['fDynamic'])
      ) {
        dynamic.add(block)
      }
      if (name === 'rc' && list === 'cellMetadata') {
        marks
          .at(-1)
          ?.push({ t: xmlCount(attributes['t'] ?? '') ?? 0, v: xmlCount(attributes['v'] ?? '') ?? -1 })
      }
    },
  })
  const isDynamic = ({ t, v }: { t: number; v: number }): boolean =>
    types[t - 1] === DYNAMIC_ARRAY && dynamic.has(v)
  return new Set(marks.flatMap((records, i) => (records.some(isDynamic) ? [i + 1] : [])))
}
