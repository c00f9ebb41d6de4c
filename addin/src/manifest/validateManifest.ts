import { addressFaults } from './addressFaults.ts'
import type { BuiltFile } from './BuiltFile.ts'
import { commandFaults } from './commandFaults.ts'
import { fileKindFaults } from './fileKindFaults.ts'
import { hostFaults } from './hostFaults.ts'
import { iconFaults } from './iconFaults.ts'
import type { ManifestFault } from './ManifestFault.ts'
import { functionFaults } from './functionFaults.ts'
import { plainFaults } from './plainFaults.ts'
import { everyElement, readXml } from './readXml.ts'
import { requirementFaults } from './requirementFaults.ts'
import { resourceFaults } from './resourceFaults.ts'
import { ribbonFaults } from './ribbonFaults.ts'
import { structureFaults } from './structureFaults.ts'
import { translationFaults } from './translationFaults.ts'

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
    ...hostFaults(read.root),
    ...plainFaults(read.root, elements),
    ...requirementFaults(elements),
    ...addressFaults(elements, file),
    ...fileKindFaults(elements),
    ...resourceFaults(elements),
    ...translationFaults(elements),
    ...iconFaults(elements, file),
    ...ribbonFaults(elements),
    ...commandFaults(elements),
    ...functionFaults(elements, file),
  ]
  return faults.toSorted((a, b) => a.line - b.line)
}
