import { build } from './build.mjs'
import { child } from './child.mjs'
import { findBrowser } from './findBrowser.mjs'
import { repositoryFiles } from './files.mjs'
import { setUp } from './setUp.mjs'

// One after the other: two at once would measure each other.
await setUp()
await build('stderr')
const files = repositoryFiles().filter((file) =>
  /^(?:packages\/[^/]+\/build|addin\/test)\/[^/]+\.bench\.ts$/.test(file),
)
if (files.length === 0) {
  console.error('没有 build/*.bench.ts / there is no build/*.bench.ts')
  process.exitCode = 1
}
for (const file of files) {
  console.log(`\n${file}`)
  const { code } = await child([process.execPath, 'tools/run.mjs', file], {
    show: 'inherit',
    env: { CHROMIUM_PATH: findBrowser() ?? '' },
  })
  if (code !== 0) process.exitCode = 1
}
