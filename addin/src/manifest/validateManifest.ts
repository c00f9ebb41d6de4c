import { addressFaults } from './addressFaults.ts'
import type { BuiltFile } from './BuiltFile.ts'
import { commandFaults } from './commandFaults.ts'
import { iconFaults } from './iconFaults.ts'
import type { ManifestFault } from './ManifestFault.ts'
import { functionFaults } from './functionFaults.ts'
import { everyElement, readXml, type XmlElement } from './readXml.ts'
import { resourceFaults } from './resourceFaults.ts'
import { ribbonFaults } from './ribbonFaults.ts'
import { structureFaults } from './structureFaults.ts'

const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i
const VERSION = /^\d{1,5}(?:\.\d{1,5}){3}$/

/**
 * Checks an XML manifest against what Excel demands and against the files it names.
 *
 * Microsoft's own validator asks a service on the network, and its published schemas predate the shared runtime; this
 * one needs neither. It is stricter where Excel fails without a word, and knows only what our manifest uses.
 *
 * @returns All faults in the order of the text; none means Excel should take it.
 */
export function validateManifest(xml: string, file: BuiltFile): ManifestFault[] {
  const read = readXml(xml)
  if (!('root' in read)) return [{ rule: 'xml', line: read.line, text: read.reason }]
  const elements = everyElement(read.root)
  const faults = [
    ...structureFaults(read.root),
    ...plainFaults(elements),
    ...addressFaults(elements, file),
    ...resourceFaults(elements),
    ...iconFaults(elements, file),
    ...ribbonFaults(elements),
    ...commandFaults(elements),
    ...functionFaults(elements, file),
  ]
  return faults.toSorted((a, b) => a.line - b.line)
}

function plainFaults(elements: readonly XmlElement[]): ManifestFault[] {
  const matching = (name: string, pattern: RegExp, rule: 'id' | 'version', what: string): ManifestFault[] =>
    elements
      .filter((element) => element.name === name && !pattern.test(element.text))
      .map(({ line, text }) => ({ rule, line, text: `${name} "${text}" is not ${what}` }))
  return [
    ...matching('Id', GUID, 'id', 'a GUID'),
    ...matching('Version', VERSION, 'version', 'four numbers with dots between'),
    ...elements
      .filter(({ name, attributes }) => name === 'Runtime' && attributes['lifetime'] !== 'long')
      .map(({ line }): ManifestFault => ({ rule: 'required', line, text: 'Runtime has no lifetime="long"' })),
  ]
}
