import { build } from 'esbuild'

/** Bundles the command line into one file, so that it starts at once and needs no install of its own. */
await build({
  absWorkingDir: import.meta.dirname,
  entryPoints: ['src/main.ts'],
  outfile: 'dist/zc.mjs',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  conditions: ['zc-source'],
  // commander is CommonJS and asks for node: modules by require, which an ES module has to be given.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
  legalComments: 'eof',
  logLevel: 'warning',
})
