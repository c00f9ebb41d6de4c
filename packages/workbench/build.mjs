import { cpSync, mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { generateSW } from 'workbox-build'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))

await build({ root: here('.'), configFile: here('vite.config.ts'), logLevel: 'warn' })

mkdirSync(here('dist/samples'), { recursive: true })
for (const name of ['lithium-cell-plant.xlsx', 'auditors-nightmares.xlsx'])
  cpSync(here(`../../samples/${name}`), here(`dist/samples/${name}`))

// After the first visit every file comes from the browser's own store.
const { warnings, count } = await generateSW({
  globDirectory: here('dist'),
  globPatterns: ['**/*.{html,js,css,svg,webmanifest,xlsx}'],
  globIgnores: ['bare.html'],
  swDest: here('dist/sw.js'),
  navigateFallback: '/index.html',
  navigateFallbackDenylist: [/^\/bare\.html/],
  maximumFileSizeToCacheInBytes: 30_000_000,
  sourcemap: false,
  inlineWorkboxRuntime: true,
  skipWaiting: true,
  clientsClaim: true,
})
for (const warning of warnings) console.warn(warning)
console.log(`${String(count)} files for use without a network`)
