#!/usr/bin/env node
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const home = join(import.meta.dirname, '..')
const bundle = join(home, 'dist', 'zc.mjs')
const packages = join(home, '..')

const notReady =
  'zc 还没有构建好。在项目文件夹里运行一次 npm start -- --terminal：它装好依赖并构建，以后不用再运行。\n' +
  'zc is not built. Run npm start -- --terminal once in the project folder: it installs what is needed and builds.'

// In a checkout a stale bundle would silently give yesterday's numbers, so it is made again when a source is newer.
if (isStale()) {
  if (!isInstalled()) {
    console.error(notReady)
    process.exit(1)
  }
  const made = spawnSync(process.execPath, [join(home, 'build.mjs')], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (made.status !== 0) {
    console.error(notReady)
    process.exit(1)
  }
}
// A reader such as head may leave before the end.
process.stdout.on('error', ({ code }) => process.exit(code === 'EPIPE' ? 0 : 1))
const { main } = await import(bundle)
process.exitCode = await main(process.argv.slice(2))

/** What `npm install` alone leaves behind cannot be built: the packages of the workspace are not linked. */
function isInstalled() {
  return existsSync(join(packages, '..', 'node_modules', '.modules.yaml'))
}

function isStale() {
  if (!existsSync(bundle)) return true
  const made = statSync(bundle).mtimeMs
  // The version is bundled from it.
  if (statSync(join(home, 'package.json')).mtimeMs > made) return true
  const sources = ['accounting', 'factors', 'rules-engine', 'workbook', 'xlsx', 'grid', 'cli']
  const places = [...sources.map((name) => `${name}/src`), 'factors/sets', 'rules-engine/bundle']
  return places.some((place) => newerThan(made, join(packages, place)))
}

function newerThan(time, folder) {
  if (!existsSync(folder)) return false
  return readdirSync(folder, { withFileTypes: true, recursive: true }).some(
    (entry) => entry.isFile() && statSync(join(entry.parentPath, entry.name)).mtimeMs > time,
  )
}
