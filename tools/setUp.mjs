import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { child, pnpm, root } from './child.mjs'

const stamp = join(root, 'node_modules', '.zc-lock')

/** Installs the workspace once for each state of the lock file. Ends the process when it cannot. */
export async function setUp() {
  refuseOldNode()
  const wanted = fingerprint()
  if (isInstalled(wanted)) return
  // Messages go to stderr: what the commands answer on stdout stays clean.
  console.error('正在安装依赖(只需一次)… / Installing dependencies (once)…')
  const { code } = await child([...pnpm, 'install', '--frozen-lockfile'], { show: 'stderr' })
  if (code !== 0) {
    console.error(
      '依赖安装失败,原因见上;请检查网络后重试。 / The installation failed, see above; check the network and try again.',
    )
    process.exit(1)
  }
  writeFileSync(stamp, wanted)
}

function isInstalled(wanted) {
  // Without .modules.yaml another package manager made the folder, whatever the stamp says.
  return (
    existsSync(join(root, 'node_modules', '.modules.yaml')) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === wanted
  )
}

function fingerprint() {
  const lock = readFileSync(join(root, 'pnpm-lock.yaml'))
  // The platform counts too: a folder shared with a container holds the other system's binaries.
  const place = `${pnpm.at(-1)} ${process.platform} ${process.arch}`
  return `${place} ${createHash('sha256').update(lock).digest('hex')}\n`
}

function refuseOldNode() {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const [major, minor] = engines.node.replace('>=', '').split('.').map(Number)
  const [haveMajor, haveMinor] = process.versions.node.split('.').map(Number)
  if (haveMajor > major || (haveMajor === major && haveMinor >= minor)) return
  console.error(
    `需要 Node.js ${major}.${minor} 或更新版本,当前是 ${process.versions.node}。 / ` +
      `Node.js ${major}.${minor} or newer is needed; this is ${process.versions.node}.`,
  )
  process.exit(1)
}
