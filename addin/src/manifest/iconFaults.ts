import { pathOf } from './addressFaults.ts'
import type { ManifestFault } from './ManifestFault.ts'
import type { XmlElement } from './readXml.ts'
import { readPngSize } from './readPngSize.ts'
import type { BuiltFile } from './BuiltFile.ts'

/** Pixels; Excel scales nothing and shows a blur or a blank instead. */
const fixed: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 }
const needed = ['16', '32', '80']

/** Icons of the wrong size, and icons of the ribbon that lack a size. */
export function iconFaults(elements: readonly XmlElement[], file: BuiltFile): ManifestFault[] {
  const address = (id: string | undefined): string | undefined =>
    elements.find(({ name, attributes }) => name === 'bt:Image' && attributes['id'] === id)?.attributes[
      'DefaultValue'
    ]
  return elements.flatMap(({ name, attributes, children, line }): ManifestFault[] => {
    if (name === 'Icon') {
      const sizes = new Set(children.map((child) => child.attributes['size']))
      return needed
        .filter((size) => !sizes.has(size))
        .map((size) => ({ rule: 'icon', line, text: `Icon lacks the size ${size}` }))
    }
    const reference = name === 'bt:Image' && attributes['resid'] !== undefined
    const wanted = reference ? Number(attributes['size']) : fixed[name]
    const url = reference ? address(attributes['resid']) : attributes['DefaultValue']
    const bytes = wanted === undefined || url === undefined ? undefined : file(pathOf(url))
    if (bytes === undefined) return []
    const size = readPngSize(bytes)
    if (size?.width === wanted && size?.height === wanted) return []
    const found = size ? `${String(size.width)}×${String(size.height)}` : 'no PNG'
    return [{ rule: 'icon', line, text: `${pathOf(url!)} is ${found}, not ${String(wanted)} pixels square` }]
  })
}
