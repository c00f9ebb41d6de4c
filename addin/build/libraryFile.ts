import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Where a file of `@microsoft/office-js` lies: in node_modules, as its licence allows tests and no copy of it here. */
export function libraryFile(file: string): string {
  const home = dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json'))
  return join(home, 'dist', file)
}
