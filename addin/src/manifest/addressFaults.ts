import type { ManifestFault } from './ManifestFault.ts'
import type { XmlElement } from './readXml.ts'
import type { BuiltFile } from './BuiltFile.ts'

const holders = new Set([
  'IconUrl',
  'HighResolutionIconUrl',
  'SupportUrl',
  'SourceLocation',
  'bt:Image',
  'bt:Url',
])

/** An address in a manifest, by default or for a locale. */
interface Address {
  readonly text: string
  readonly line: number
}

/** Every address: those of the elements that hold one, and of their overrides. */
function addressesOf(elements: readonly XmlElement[]): Address[] {
  return elements
    .filter(({ name }) => holders.has(name))
    .flatMap(({ attributes, children, line }) => [
      ...(attributes['DefaultValue'] === undefined ? [] : [{ text: attributes['DefaultValue'], line }]),
      ...children.map((child) => ({ text: child.attributes['Value'] ?? '', line: child.line })),
    ])
}

/** The path of an address under the origin of the pages, such as `icons/zc-16.png`. */
export function pathOf(address: string): string {
  return URL.canParse(address) ? decodeURIComponent(new URL(address).pathname.slice(1)) : ''
}

/** Addresses that are not https, lead to another origin, or name a file that was not built. */
export function addressFaults(elements: readonly XmlElement[], file: BuiltFile): ManifestFault[] {
  const page = elements.find(
    ({ name, attributes }) => name === 'SourceLocation' && attributes['DefaultValue'],
  )
  const origin = originOf(page?.attributes['DefaultValue'])
  return addressesOf(elements).flatMap(({ text, line }): ManifestFault[] => {
    if (!text.startsWith('https://'))
      return [{ rule: 'https', line, text: `"${text}" is not an https address` }]
    // A shared runtime has one origin; Excel opens others in a browser or not at all.
    if (originOf(text) !== origin)
      return [{ rule: 'origin', line, text: `${text} is not of ${String(origin)}` }]
    return file(pathOf(text)) ? [] : [{ rule: 'file', line, text: `${text} names a file that was not built` }]
  })
}

const originOf = (text = ''): string | undefined => (URL.canParse(text) ? new URL(text).origin : undefined)
