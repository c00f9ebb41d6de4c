/** The folder of a part with its slash, `''` for one at the root of the package. */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1)
}
