import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createRequire } from 'node:module'
import { cruise } from 'dependency-cruiser'
import { root } from './child.mjs'
import { repositoryFiles } from './files.mjs'

const { forbidden, options } = createRequire(import.meta.url)('../.dependency-cruiser.cjs')

process.chdir(root)
const folders = ['packages', 'samples', 'tools'].filter((folder) => existsSync(join(root, folder)))
const { output } = await cruise(folders, { ...options, validate: true, ruleSet: { forbidden } })

for (const { rule, from, to, cycle } of output.summary.violations) {
  const way = cycle?.map((step) => step.name ?? step).join(' -> ') ?? to
  console.error(`${rule.name}: ${from} -> ${way}`)
  console.error(`    ${forbidden.find(({ name }) => name === rule.name)?.comment ?? ''}`)
  process.exitCode = 1
}

// Without @swc/core dependency-cruiser reads no TypeScript and reports a clean tree without a word.
const seen = new Set(output.modules.map(({ source }) => source))
const sources = repositoryFiles().filter((file) => /^packages\/[^/]+\/src\/.*\.ts$/.test(file))
const unseen = sources.filter((file) => !seen.has(file))
if (sources.length === 0 || unseen.length > 0) {
  console.error(
    `依赖检查只看到 ${sources.length - unseen.length}/${sources.length} 个文件 / the layer check saw only ` +
      `${sources.length - unseen.length} of ${sources.length} files: ${unseen.slice(0, 5).join(', ')}`,
  )
  process.exitCode = 1
}
