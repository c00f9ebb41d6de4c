import type { ManifestFault } from './ManifestFault.ts'
import { manifestOrder } from './manifestOrder.ts'
import type { XmlElement } from './readXml.ts'

/** What stands in the wrong order, is unknown, or is missing. Excel reads a manifest by position. */
export function structureFaults(element: XmlElement, inside = ''): ManifestFault[] {
  const { name, line, children } = element
  const place = name === 'VersionOverrides' ? name : inside
  const own = expected(element, inside)
  if (own === undefined) return children.flatMap((child) => structureFaults(child, place))
  const names = own.map((item) => item.replace('!', ''))
  const places = children.map((child) => names.indexOf(child.name))
  const foreign = children.filter((_, i) => places[i] === -1)
  const known = children.filter((_, i) => places[i] !== -1)
  const late = known.find(
    (child, i) => i > 0 && names.indexOf(child.name) < names.indexOf(known[i - 1]!.name),
  )
  const absent = own.filter(
    (item) => item.endsWith('!') && !children.some((child) => `${child.name}!` === item),
  )
  return [
    ...foreign.map((child): ManifestFault => ({
      rule: 'order',
      line: child.line,
      text: `${name} may not hold ${child.name}`,
    })),
    ...(late
      ? [{ rule: 'order', line: late.line, text: `${late.name} stands too late in ${name}` } as const]
      : []),
    ...absent.map((item): ManifestFault => ({
      rule: 'required',
      line,
      text: `${name} lacks ${item.slice(0, -1)}`,
    })),
    ...children.flatMap((child) => structureFaults(child, place)),
  ]
}

function expected({ name, attributes }: XmlElement, inside: string): readonly string[] | undefined {
  const type = attributes['xsi:type']
  return (
    (type === undefined ? undefined : manifestOrder[`${name} ${type}`]) ??
    manifestOrder[`${inside}/${name}`] ??
    manifestOrder[name]
  )
}
