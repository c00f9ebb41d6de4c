import { describeAddin } from './describeAddin.ts'
import type { ManifestFault } from './ManifestFault.ts'
import { readXml, type XmlElement } from './readXml.ts'
import { renderManifest } from './renderManifest.ts'

const typed: ReadonlySet<string> = new Set([
  'OfficeApp',
  'VersionOverrides',
  'Host',
  'ExtensionPoint',
  'Control',
])

/**
 * Elements of another type, host or namespace than our own manifest gives them. Excel skips those it does not know, with
 * all that is in them, and says nothing.
 */
export function hostFaults(root: XmlElement): ManifestFault[] {
  return typedElements(root).flatMap(({ path, element }) => {
    const wanted = ours.get(path)
    if (!wanted) return []
    const given = kindOf(element)
    return [...new Set([...Object.keys(wanted), ...Object.keys(given)])]
      .filter((name) => given[name] !== wanted[name])
      .map((name): ManifestFault => {
        const is = given[name] === undefined ? `has no ${name}` : `has ${name}="${given[name]}"`
        const text = `${element.name} ${is}, not ${wanted[name] === undefined ? 'none' : `"${wanted[name]}"`}`
        return { rule: 'host', line: element.line, text }
      })
  })
}

type Kind = Readonly<Record<string, string>>

const kindOf = ({ attributes }: XmlElement): Kind =>
  Object.fromEntries(
    Object.entries(attributes).filter(([name]) => /^(?:xmlns(?::.*)?|xsi:type|Name)$/.test(name)),
  )

/** By its path, because `Host` is called by its name outside `VersionOverrides` and by its type inside. */
function typedElements(element: XmlElement, above = ''): { path: string; element: XmlElement }[] {
  const path = `${above}/${element.name}`
  const below = element.children.flatMap((child) => typedElements(child, path))
  return typed.has(element.name) ? [{ path, element }, ...below] : below
}

const ours: ReadonlyMap<string, Kind> = ownKinds()

function ownKinds(): Map<string, Kind> {
  const read = readXml(renderManifest(describeAddin('https://localhost')))
  const all = 'root' in read ? typedElements(read.root) : []
  return new Map(all.map(({ path, element }) => [path, kindOf(element)]))
}
