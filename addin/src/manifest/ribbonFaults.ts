import type { ManifestFault } from './ManifestFault.ts'
import type { XmlElement } from './readXml.ts'

const ID = 125
const CONTROLS = 6

/** Ids of the ribbon that are missing, too long or given twice, a second tab, and groups with too much in them. */
export function ribbonFaults(elements: readonly XmlElement[]): ManifestFault[] {
  const named = elements.filter(({ name }) => ['CustomTab', 'Group', 'Control'].includes(name))
  // Excel compares them without regard to case.
  const ids = named.map(({ attributes }) => (attributes['id'] ?? '').toUpperCase())
  const tabs = elements.filter(({ name }) => name === 'CustomTab')
  const groups = elements.filter(({ name }) => name === 'Group')
  return [
    ...named.flatMap(({ name, line, attributes }, i) => {
      const id = attributes['id'] ?? ''
      if (id === '' || id.length > ID)
        return [fault(line, `the id "${id}" of ${name} is not 1 to ${String(ID)} characters long`)]
      return ids.indexOf(ids[i]!) === i ? [] : [fault(line, `the id ${id} of ${name} stands twice`)]
    }),
    ...tabs.slice(1).map(({ line }) => fault(line, 'an add-in has one tab')),
    ...groups
      .filter(({ children }) => children.filter(({ name }) => name === 'Control').length > CONTROLS)
      .map(({ line }) => fault(line, `a group has more than ${String(CONTROLS)} controls`)),
  ]
}

const fault = (line: number, text: string): ManifestFault => ({ rule: 'ribbon', line, text })
