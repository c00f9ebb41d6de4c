import { gates } from './gates.mjs'
import { runGates } from './runGates.mjs'
import { setUp } from './setUp.mjs'

// npm run check                    every gate
// npm run check -- format types    these gates
// npm run check -- list            what there is
const names = process.argv.slice(2)
const unknown = names.filter((name) => name !== 'list' && gates.every((gate) => gate.name !== name))

if (names.includes('list')) {
  for (const { name, zh, en } of gates) console.log(`${name.padEnd(8)} ${zh}\n${' '.repeat(9)}${en}`)
} else if (unknown.length > 0) {
  console.error(`没有这个检查项 / No such gate: ${unknown.join(', ')} (npm run check -- list)`)
  process.exitCode = 1
} else {
  await setUp()
  const { failed } = await runGates(gates.filter(({ name }) => names.length === 0 || names.includes(name)))
  process.exitCode = failed > 0 ? 1 : 0
}
