import type { ManifestFault } from './ManifestFault.ts'
import { everyElement, type XmlElement } from './readXml.ts'

const RESID = 32
const LENGTH: Readonly<Record<string, number>> = { 'bt:ShortStrings': 125, 'bt:LongStrings': 250 }

/** Resources that are not there, unnamed, too long, or translated in a form or a locale Excel does not take. */
export function resourceFaults(elements: readonly XmlElement[]): ManifestFault[] {
  const resources = elements.find(({ name }) => name === 'Resources')
  const lists = resources?.children ?? []
  const items = lists.flatMap(({ children }) => children)
  const ids = items.map(({ attributes }) => attributes['id'] ?? '')
  const usual = elements.find(({ name }) => name === 'DefaultLocale')?.text
  const used = elements.flatMap(({ attributes, line }) =>
    attributes['resid'] === undefined ? [] : [{ id: attributes['resid'], line }],
  )
  return [
    ...used
      .filter(({ id }) => !ids.includes(id))
      .map(({ id, line }) => resid(line, `${id} is not among the resources`)),
    ...items.flatMap(({ line }, i) => {
      const id = ids[i]!
      if (id === '' || id.length > RESID)
        return [resid(line, `"${id}" is not 1 to ${String(RESID)} characters long`)]
      return ids.indexOf(id) === i ? [] : [resid(line, `${id} stands twice`)]
    }),
    ...lists.flatMap(lengthFaults),
    ...overrideFaults(elements, new Set(resources ? everyElement(resources) : []), usual),
  ]
}

const resid = (line: number, text: string): ManifestFault => ({ rule: 'resid', line, text })

function lengthFaults({ name, children }: XmlElement): ManifestFault[] {
  const longest = LENGTH[name] ?? Number.POSITIVE_INFINITY
  return children.flatMap((item) =>
    [item, ...item.children].flatMap(({ attributes, line }): ManifestFault[] => {
      const text = attributes['DefaultValue'] ?? attributes['Value'] ?? ''
      if (text !== '' && text.length <= longest) return []
      const length = `${String(text.length)} characters, of 1 to ${String(longest)}`
      return [{ rule: 'length', line, text: `a text of ${name} has ${length}` }]
    }),
  )
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
