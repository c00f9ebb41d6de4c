import { describeAddin } from './describeAddin.ts'
import type { ManifestFault } from './ManifestFault.ts'
import type { XmlElement } from './readXml.ts'

const LOWEST = /^\d{1,3}\.\d{1,3}$/

/** Requirement sets that are missing, misspelt or of another version than the program needs. */
export function requirementFaults(elements: readonly XmlElement[]): ManifestFault[] {
  const fault = (line: number, text: string): ManifestFault => ({ rule: 'requirement', line, text })
  const sets = elements.filter(({ name }) => name === 'Set')
  const names = sets.map(({ attributes }) => attributes['Name'] ?? '')
  const needed = new Map(describeAddin('').requirements)
  const lists = elements.filter(({ name }) => name === 'Sets')
  return [
    ...lists.flatMap(({ line }) =>
      [...needed.keys()]
        .filter((name) => !names.includes(name))
        .map((name) => fault(line, `the requirement set ${name} is not asked for`)),
    ),
    ...lists.flatMap(({ line, attributes: { DefaultMinVersion: lowest = '1.1' } }) =>
      LOWEST.test(lowest) ? [] : [fault(line, `DefaultMinVersion "${lowest}" is not like 1.1`)],
    ),
    ...sets.flatMap(({ line, attributes }, i) => {
      const name = names[i]!
      const lowest = attributes['MinVersion'] ?? ''
      const wanted = needed.get(name)
      // Excel never offers a set it does not know, and then hides the whole add-in.
      if (wanted === undefined) return [fault(line, `"${name}" is no requirement set of ours`)]
      if (names.indexOf(name) !== i) return [fault(line, `the requirement set ${name} stands twice`)]
      if (!LOWEST.test(lowest)) return [fault(line, `MinVersion "${lowest}" of ${name} is not like 1.1`)]
      return lowest === wanted ? [] : [fault(line, `${name} is asked for in ${lowest}, not ${wanted}`)]
    }),
  ]
}
