import type { Text } from '@zerocarbon/accounting/trace'
import { locales } from './describeAddin.ts'
import type { XmlNode } from './printXml.ts'

/**
 * An element with a value for each locale.
 *
 * @param override - Among resources it needs its prefix: without it Excel loads nothing and says nothing.
 */
export function localised(
  name: string,
  attributes: Readonly<Record<string, string>>,
  text: Text,
  override: 'Override' | 'bt:Override',
): XmlNode {
  const others = locales.overrides.map(([locale, language]): XmlNode => [
    override,
    { Locale: locale, Value: text[language] },
  ])
  return [name, { ...attributes, DefaultValue: text.en }, others]
}
