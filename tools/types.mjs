import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { child, root, tool } from './child.mjs'

// tsc over each package that has a tsconfig; --noEmit whatever the package says.
const folders = [...readdirSync(join(root, 'packages')).map((name) => `packages/${name}`), 'samples', 'addin']
const projects = folders.filter((folder) => existsSync(join(root, folder, 'tsconfig.json')))

if (projects.length === 0) {
  console.error('没有找到 tsconfig.json / no tsconfig.json found')
  process.exitCode = 1
}
for (const project of projects) {
  const { code, output } = await child([...tool('typescript', 'tsc'), '-p', project, '--noEmit'])
  if (code === 0) continue
  console.error(`${project}\n${output}`)
  process.exitCode = 1
}
