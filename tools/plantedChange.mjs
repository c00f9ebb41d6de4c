import { resolve } from 'node:path'

/**
 * Vite plugin for `npm run guards`: replaces one text of one file while it is loaded, as ZC_PLANTED_CHANGE says, and
 * leaves the file on disk alone.
 */
export function plantedChange() {
  const planted = process.env.ZC_PLANTED_CHANGE
  if (planted === undefined) return undefined
  const { file, find, replace } = JSON.parse(planted)
  const target = resolve(file)
  return {
    name: 'planted-change',
    enforce: 'pre',
    transform(code, id) {
      // A function, because `$&` in a replacement text would mean something.
      return resolve(id.split('?')[0]) === target ? code.replace(find, () => replace) : undefined
    },
  }
}
