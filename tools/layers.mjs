import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createRequire } from 'node:module'
import { root } from './child.mjs'
import { repositoryFiles } from './files.mjs'

const require = createRequire(import.meta.url)
const { forbidden, options } = require('../.dependency-cruiser.cjs')

// dependency-cruiser 17 tells swc nothing of tsx, and swc then stops at the first element. It takes swc as it finds it,
// so this comes before it is loaded.
const swc = require('@swc/core')
const { parseFileSync } = swc
swc.parseFileSync = (file, how) => parseFileSync(file, { ...how, tsx: file.endsWith('x') })
const { cruise } = await import('dependency-cruiser')

process.chdir(root)
const folders = ['packages', 'addin', 'samples', 'tools'].filter((folder) => existsSync(join(root, folder)))
const { output } = await cruise(folders, { ...options, validate: true, ruleSet: { forbidden } })

for (const { rule, from, to, cycle } of output.summary.violations) {
  const way = cycle?.map((step) => step.name ?? step).join(' -> ') ?? to
  console.error(`${rule.name}: ${from} -> ${way}`)
  console.error(`    ${forbidden.find(({ name }) => name === rule.name)?.comment ?? ''}`)
  process.exitCode = 1
}

// Without @swc/core dependency-cruiser reads no TypeScript and reports a clean tree without a word.
const seen = new Set(output.modules.map(({ source }) => source))
const sources = repositoryFiles().filter((file) => /^(?:packages\/[^/]+|addin)\/src\/.*\.tsx?$/.test(file))
const unseen = sources.filter((file) => !seen.has(file))
if (sources.length === 0 || unseen.length > 0) {
  console.error(
    `依赖检查只看到 ${sources.length - unseen.length}/${sources.length} 个文件 / the layer check saw only ` +
      `${sources.length - unseen.length} of ${sources.length} files: ${unseen.slice(0, 5).join(', ')}`,
  )
  process.exitCode = 1
}
