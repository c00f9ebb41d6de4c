import { describeAddin } from '../../src/manifest/describeAddin.ts'
import type { ManifestFault } from '../../src/manifest/ManifestFault.ts'
import { readXml, type XmlElement } from '../../src/manifest/readXml.ts'
import { renderManifest } from '../../src/manifest/renderManifest.ts'

/** The manifest of the add-in, for tests that damage it. */
export const ourManifest: string = renderManifest(describeAddin('https://localhost:3000'))

/** The manifest with one part of it replaced. @throws {Error} Where nothing was: the test would prove nothing. */
export function damaged(part: string | RegExp, instead = ''): string {
  const text = ourManifest.replace(part, instead)
  if (text === ourManifest) throw new Error(`${String(part)} stands nowhere in the manifest`)
  return text
}

/** What a check says of the text of a manifest, a line a fault. */
export function saidOf(text: string, check: (root: XmlElement) => readonly ManifestFault[]): string {
  const read = readXml(text)
  if (!('root' in read)) throw new Error(read.reason)
  return check(read.root)
    .map(({ rule, text: what }) => `${rule}: ${what}`)
    .join('\n')
}
