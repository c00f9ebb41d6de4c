import { build } from './build.mjs'
import { child } from './child.mjs'
import { setUp } from './setUp.mjs'

const zc = 'packages/cli/bin/zc.mjs'
const sample = 'samples/lithium-cell-plant.xlsx'
const steps = [
  [zc, 'inventory', sample],
  [zc, 'explain', sample, '能源台账!B18'],
]

await setUp()
console.log('正在构建… / Building…')
const built = await build()
if (built.code !== 0) console.log(built.output)
process.exitCode = built.code

for (const step of steps) {
  if (process.exitCode) break
  console.log(`\n$ node ${step.map((word) => (/[^\w./-]/.test(word) ? `'${word}'` : word)).join(' ')}`)
  process.exitCode = (await child([process.execPath, ...step], { show: 'inherit' })).code
}
