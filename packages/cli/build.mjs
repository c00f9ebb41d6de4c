import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

/** The engine can break words of eighty languages when it draws; nothing is drawn here. */
const withoutDictionaries = {
  name: 'without-dictionaries',
  setup(bundle) {
    bundle.onResolve({ filter: /^\.\// }, ({ kind, importer }) =>
      kind === 'dynamic-import' && importer.includes('engine-render')
        ? { path: 'dictionary', namespace: 'left-out' }
        : undefined,
    )
    bundle.onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({ contents: 'export default undefined' }))
  },
}

/** Factor sets and rules as one text each: half the size of the same in code, and parsed several times as fast. */
const dataAsText = {
  name: 'data-as-text',
  setup(bundle) {
    bundle.onLoad({ filter: /[\\/](?:bundle|sets|bands)[\\/][^\\/]+\.json$/ }, ({ path }) => {
      const text = JSON.stringify(JSON.parse(readFileSync(path, 'utf8')))
      return { contents: `export default JSON.parse(${JSON.stringify(text)})`, loader: 'js' }
    })
  },
}

/**
 * Bundles the command line, so that it starts at once and needs no install of its own: `zc.mjs` and its shared
 * `chunk-*.mjs` for every command, the spreadsheet engine in a piece of its own that `zc recalc` alone loads, and the
 * worker that draws.
 */
const { metafile } = await build({
  absWorkingDir: import.meta.dirname,
  entryPoints: { zc: 'src/main.ts', drawsWorker: 'src/draws/drawsWorker.ts' },
  outdir: 'dist',
  splitting: true,
  outExtension: { '.js': '.mjs' },
  chunkNames: '[name]-[hash]',
  plugins: [withoutDictionaries, dataAsText],
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  conditions: ['zc-source'],
  // A database of 70 MB that only some commands use, and only where somebody installed it.
  external: ['@duckdb/node-api'],
  // commander is CommonJS and asks for node: modules by require, which an ES module has to be given.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
  // Every Chinese character as itself, not as the six of its escape.
  charset: 'utf8',
  legalComments: 'eof',
  logLevel: 'warning',
  metafile: true,
})

// Pieces carry a hash in their name: those of earlier builds would stay for ever.
for (const name of readdirSync(join(import.meta.dirname, 'dist'))) {
  if (!(`dist/${name}` in metafile.outputs)) rmSync(join(import.meta.dirname, 'dist', name))
}
