import type { ManifestFault } from './ManifestFault.ts'
import type { XmlElement } from './readXml.ts'

const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i
const PROVIDER = 125
/** Each of the four numbers of a version is held in 16 bits. */
const PART = 65_535

interface Demand {
  readonly rule: ManifestFault['rule']
  readonly fits: (text: string) => boolean
  readonly what: string
}

const demands: Readonly<Record<string, Demand>> = {
  Id: { rule: 'id', fits: (text) => GUID.test(text), what: 'a GUID' },
  Version: {
    rule: 'version',
    fits: isVersion,
    what: `four numbers of 0 to ${String(PART)} with dots between, without leading zeros and not all 0`,
  },
  ProviderName: {
    rule: 'length',
    fits: (text) => text !== '' && text.length <= PROVIDER,
    what: `1 to ${String(PROVIDER)} characters long`,
  },
  DefaultLocale: {
    rule: 'locale',
    fits: (text) => /^[a-z]{2,3}-[A-Z]{2}$/.test(text),
    what: 'a locale such as en-US',
  },
  // With less, cells stay at #BUSY! and the tables cannot be written.
  Permissions: {
    rule: 'permission',
    fits: (text) => text === 'ReadWriteDocument',
    what: 'ReadWriteDocument',
  },
}

/** Texts of the manifest itself that Excel does not take, or that stand twice; and a runtime that ends too early. */
export function plainFaults(root: XmlElement, elements: readonly XmlElement[]): ManifestFault[] {
  const names = root.children.map(({ name }) => name)
  return [
    ...elements.flatMap(({ name, line, text }): ManifestFault[] => {
      const demand = Object.hasOwn(demands, name) ? demands[name] : undefined
      if (!demand || demand.fits(text)) return []
      return [{ rule: demand.rule, line, text: `${name} "${text}" is not ${demand.what}` }]
    }),
    ...root.children
      .filter(({ name }, i) => names.indexOf(name) !== i)
      .map(({ name, line }): ManifestFault => ({ rule: 'order', line, text: `${name} stands twice` })),
    ...elements
      .filter(({ name, attributes }) => name === 'Runtime' && attributes['lifetime'] !== 'long')
      .map(({ line }): ManifestFault => ({ rule: 'required', line, text: 'Runtime has no lifetime="long"' })),
  ]
}

function isVersion(text: string): boolean {
  const parts = text.split('.')
  const fits = parts.every((part) => /^(?:0|[1-9]\d{0,4})$/.test(part) && Number(part) <= PART)
  return parts.length === 4 && fits && parts.some((part) => part !== '0')
}
