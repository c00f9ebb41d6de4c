import { readFile } from 'node:fs/promises'
import { dirname, isAbsolute } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * esbuild plugin for scripts run from source: packages of others stay outside the bundle, and each source file keeps
 * its own `import.meta`.
 */
export const sourcePlaces = {
  name: 'source-places',
  setup(build) {
    // A package is looked up from the file that imports it (pnpm hides it from everybody else), then named by its
    // place, since the bundle lies elsewhere.
    build.onResolve({ filter: /^[^./]/ }, async ({ path, importer, resolveDir, kind, pluginData }) => {
      if (pluginData === 'looked up' || importer === '' || isAbsolute(path)) return undefined
      if (path.startsWith('node:') || path.startsWith('@zerocarbon/')) return undefined
      const found = await build.resolve(path, { importer, resolveDir, kind, pluginData: 'looked up' })
      if (found.errors.length > 0 || found.external) return found
      return { path: pathToFileURL(found.path).href, external: true }
    })
    build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8')
      const contents = text
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
        .replaceAll('import.meta.filename', JSON.stringify(path))
      return { contents, loader: 'ts' }
    })
  },
}
