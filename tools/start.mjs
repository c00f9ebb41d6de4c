import { build } from './build.mjs'
import { child } from './child.mjs'
import { setUp } from './setUp.mjs'

// npm start                      in the terminal and in the browser
// npm start -- --terminal        in the terminal only
const zc = 'packages/cli/bin/zc.mjs'
const sample = 'samples/lithium-cell-plant.xlsx'
const steps = [
  [zc, 'inventory', sample],
  [zc, 'check', sample],
  [zc, 'explain', sample, '能源台账!B18'],
]
const terminalOnly = process.argv.includes('--terminal')

await setUp()
console.log('正在构建，第一次约一分钟… / Building, about a minute the first time…')
const built = await build()
if (built.code !== 0) console.log(built.output)
process.exitCode = built.code

for (const step of steps) {
  if (built.code !== 0) break
  console.log(`\n$ node ${step.map((word) => (/[^\w./-]/.test(word) ? `'${word}'` : word)).join(' ')}`)
  // An exit code of 4 only says that data are missing, and the text says which.
  const { code } = await child([process.execPath, ...step], { show: 'inherit' })
  if (code !== 0 && code !== 4) process.exitCode = code
}

if (built.code === 0 && !terminalOnly)
  await child([process.execPath, 'packages/workbench/serve/serve.mjs'], { show: 'inherit' })
