import type { ManifestFault } from './ManifestFault.ts'
import { everyElement, type XmlElement } from './readXml.ts'

const RESID = 32
const LENGTH: Readonly<Record<string, number>> = { 'bt:ShortStrings': 125, 'bt:LongStrings': 250 }
/** What stands in the manifest itself and not among the resources. */
const OWN: Readonly<Record<string, number>> = { DisplayName: 125, Description: 250 }

/** Where an element finds what it names; a text of the wrong list is not shown. */
const listOf: Readonly<Record<string, string>> = {
  'bt:Image': 'bt:Images',
  Runtime: 'bt:Urls',
  FunctionFile: 'bt:Urls',
  SourceLocation: 'bt:Urls',
  Namespace: 'bt:ShortStrings',
  Label: 'bt:ShortStrings',
  Title: 'bt:ShortStrings',
  Description: 'bt:LongStrings',
}

/** Resources that are not there, unnamed, too long, or translated in a form or a locale Excel does not take. */
export function resourceFaults(elements: readonly XmlElement[]): ManifestFault[] {
  const resources = elements.find(({ name }) => name === 'Resources')
  const lists = resources?.children ?? []
  const items = lists.flatMap(({ children }) => children)
  const ids = items.map(({ attributes }) => attributes['id'] ?? '')
  const usual = elements.find(({ name }) => name === 'DefaultLocale')?.text
  const used = elements.flatMap(({ name, attributes, line }) =>
    attributes['resid'] === undefined ? [] : [{ id: attributes['resid'], line, list: listOf[name] }],
  )
  return [
    ...used.flatMap(({ id, line, list }) => {
      const home = lists.find(({ children }) => children.some(({ attributes }) => attributes['id'] === id))
      if (!home) return [resid(line, `${id} is not among the resources`)]
      return home.name === list ? [] : [resid(line, `${id} is not among ${String(list)}`)]
    }),
    ...items.flatMap(({ line }, i) => {
      const id = ids[i]!
      if (id === '' || id.length > RESID)
        return [resid(line, `"${id}" is not 1 to ${String(RESID)} characters long`)]
      return ids.indexOf(id) === i ? [] : [resid(line, `${id} stands twice`)]
    }),
    ...lists.flatMap(({ name, children }) =>
      children.flatMap((item) => lengthFaults(item, name, LENGTH[name])),
    ),
    ...elements
      .filter(({ attributes }) => attributes['resid'] === undefined)
      .flatMap((item) => (item.name in OWN ? lengthFaults(item, item.name, OWN[item.name]) : [])),
    ...overrideFaults(elements, new Set(resources ? everyElement(resources) : []), usual),
  ]
}

const resid = (line: number, text: string): ManifestFault => ({ rule: 'resid', line, text })

function lengthFaults(item: XmlElement, where: string, longest = Number.POSITIVE_INFINITY): ManifestFault[] {
  return [item, ...item.children].flatMap(({ attributes, line }): ManifestFault[] => {
    const text = attributes['DefaultValue'] ?? attributes['Value'] ?? ''
    if (text !== '' && text.length <= longest) return []
    const length = `${String(text.length)} characters, of 1 to ${String(longest)}`
    return [{ rule: 'length', line, text: `a text of ${where} has ${length}` }]
  })
}

/** A plain Override among resources stops the add-in from loading; one outside must be plain. */
function overrideFaults(
  elements: readonly XmlElement[],
  inResources: ReadonlySet<XmlElement>,
  usual: string | undefined,
): ManifestFault[] {
  const fault = (line: number, text: string): ManifestFault => ({ rule: 'override', line, text })
  return elements.flatMap((parent) => {
    const overrides = parent.children.filter(({ name }) => /(?:^|:)Override$/.test(name))
    const locales = overrides.map(({ attributes }) => attributes['Locale'] ?? '')
    return overrides.flatMap(({ name, line }, i) => {
      const form = inResources.has(parent) ? 'bt:Override' : 'Override'
      const locale = locales[i]!
      return [
        ...(name === form ? [] : [fault(line, `${name} must be ${form} here`)]),
        ...(/^[a-z]{2,3}-[A-Z]{2}$/.test(locale)
          ? []
          : [fault(line, `"${locale}" is not a locale such as zh-CN`)]),
        ...(locales.indexOf(locale) === i ? [] : [fault(line, `${locale} stands twice`)]),
        ...(locale === usual ? [fault(line, `${locale} is the default locale already`)] : []),
      ]
    })
  })
}
