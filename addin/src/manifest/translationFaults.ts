import { locales } from './describeAddin.ts'
import type { ManifestFault } from './ManifestFault.ts'
import { childNamed, type XmlElement } from './readXml.ts'

/** Texts people read that lack their translation, or repeat the default instead of it. */
export function translationFaults(elements: readonly XmlElement[]): ManifestFault[] {
  const point = elements.find(({ attributes }) => attributes['xsi:type'] === 'CustomFunctions')
  const metadata = childNamed(childNamed(point, 'Metadata'), 'SourceLocation')?.attributes['resid']
  const namespace = childNamed(point, 'Namespace')?.attributes['resid']
  return elements.flatMap((element) => {
    const { name, attributes } = element
    const own = ['DisplayName', 'Description'].includes(name) && attributes['resid'] === undefined
    const label = name === 'bt:String' && attributes['id'] !== namespace
    if (own || label) return localeFaults(element, 'translation', (text) => /\p{Script=Han}/u.test(text))
    const described = name === 'bt:Url' && metadata !== undefined && attributes['id'] === metadata
    return described ? localeFaults(element, 'metadata', () => true) : []
  })
}

function localeFaults(
  { name, attributes, children, line }: XmlElement,
  rule: 'translation' | 'metadata',
  speaks: (text: string) => boolean,
): ManifestFault[] {
  const which = attributes['id'] === undefined ? name : `${name} ${attributes['id']}`
  return locales.overrides.flatMap(([locale]): ManifestFault[] => {
    const override = children.find((child) => child.attributes['Locale'] === locale)
    if (!override) return [{ rule, line, text: `${which} has no override for ${locale}` }]
    const text = override.attributes['Value'] ?? ''
    if (text === attributes['DefaultValue'])
      return [{ rule, line: override.line, text: `${which} is the same for ${locale} as by default` }]
    return speaks(text)
      ? []
      : [{ rule, line: override.line, text: `${which} is not in ${locale}: "${text}"` }]
  })
}
