import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { setUp } from './setUp.mjs'

// Runs a TypeScript script from source: node tools/run.mjs FILE [args]
const [file, ...args] = process.argv.slice(2)
if (file === undefined || !existsSync(file)) {
  console.error(
    `找不到脚本 ${file ?? '(未指定)'}。用法 / No such script. Usage: node tools/run.mjs FILE [args]`,
  )
  process.exit(1)
}
await setUp()
const { build } = await import('esbuild')
const { sourcePlaces } = await import('./sourcePlaces.mjs')

const source = resolve(file)
const folder = join(homeOf(source), 'node_modules', '.cache', 'zc')
const bundle = join(folder, `${basename(source, '.ts')}-${process.pid}.mjs`)
mkdirSync(folder, { recursive: true })
try {
  await build({
    entryPoints: [source],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    conditions: ['zc-source'],
    sourcemap: 'inline',
    loader: { '.json': 'json' },
    plugins: [sourcePlaces],
    logLevel: 'warning',
  })
  process.exitCode = await start()
} catch (error) {
  // esbuild has printed its own messages already.
  if (error.errors === undefined) console.error(error)
  process.exitCode = 1
} finally {
  rmSync(bundle, { force: true })
}

function start() {
  const started = spawn(process.execPath, ['--enable-source-maps', bundle, ...args], { stdio: 'inherit' })
  return new Promise((done) => {
    started.on('error', () => done(1))
    started.on('close', (code) => done(code ?? 1))
  })
}

/** The folder of the package that holds the script. */
function homeOf(path) {
  let place = dirname(path)
  while (!existsSync(join(place, 'package.json')) && dirname(place) !== place) place = dirname(place)
  return place
}
