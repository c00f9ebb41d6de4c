import { strToU8, zipSync } from 'fflate'
import { paths } from '../src/manifest/describeAddin.ts'

/**
 * What an administrator uploads to Microsoft 365: the unified manifest, its texts and its two icons.
 *
 * @param files - The built files by path; the others stay on the server.
 */
export function zipUnified(files: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const inside = [paths.unified, paths.unifiedTexts, paths.icon(192), paths.outline]
  const bytes = (path: string): Uint8Array => {
    const content = files.get(path)
    if (content === undefined) throw new Error(`${path} was not made`)
    return typeof content === 'string' ? strToU8(content) : content
  }
  // The first day a zip can hold, told in local time as a zip is: the same input gives the same bytes anywhere.
  const mtime = new Date(1980, 0, 1)
  return zipSync(Object.fromEntries(inside.map((path) => [path, bytes(path)])), { level: 9, mtime })
}
