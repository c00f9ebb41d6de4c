import { gates } from './gates.mjs'
import { runGates } from './runGates.mjs'
import { setUp } from './setUp.mjs'

await setUp()
const { passed, failed, skipped } = await runGates(gates)
process.exitCode = failed > 0 ? 1 : 0
// Programs read this line: plain, alone and last.
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
