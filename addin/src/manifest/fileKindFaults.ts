import { pathOf } from './addressFaults.ts'
import type { ManifestFault } from './ManifestFault.ts'
import type { XmlElement } from './readXml.ts'

const kinds: Readonly<Record<string, string>> = {
  DefaultSettings: '.html',
  Page: '.html',
  Action: '.html',
  Script: '.js',
  Metadata: '.json',
}
const own: Readonly<Record<string, string>> = { Runtime: '.html', FunctionFile: '.html' }

/** Pages, scripts and metadata whose address names a file of another kind, which Excel would load in vain. */
export function fileKindFaults(elements: readonly XmlElement[]): ManifestFault[] {
  return elements.flatMap((element) => {
    const sources = element.children.filter(({ name }) => name === 'SourceLocation')
    const kind = kinds[element.name]
    return [
      ...(kind === undefined
        ? []
        : sources.flatMap((source) => kindFaults(source, element.name, kind, elements))),
      ...(own[element.name] === undefined
        ? []
        : kindFaults(element, element.name, own[element.name]!, elements)),
    ]
  })
}

function kindFaults(
  source: XmlElement,
  who: string,
  kind: string,
  elements: readonly XmlElement[],
): ManifestFault[] {
  const { resid } = source.attributes
  const place =
    resid === undefined
      ? source
      : elements.find(({ name, attributes }) => name === 'bt:Url' && attributes['id'] === resid)
  return [place, ...(place?.children ?? [])].flatMap((at): ManifestFault[] => {
    const address = at?.attributes['DefaultValue'] ?? at?.attributes['Value']
    if (at === undefined || address === undefined || pathOf(address).endsWith(kind)) return []
    return [{ rule: 'file', line: at.line, text: `${who} is ${address}, which does not end in ${kind}` }]
  })
}
