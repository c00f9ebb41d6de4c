import { existsSync, readFileSync, rmSync } from 'node:fs'
import { build } from './build.mjs'
import { child } from './child.mjs'

/**
 * Runs gates one after the other, a line each, and prints all that a failing one said.
 *
 * A gate that lacks something of the machine says so and counts as skipped.
 *
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>} A gate counts one; the gate with a report
 *   counts its tests.
 */
export async function runGates(chosen) {
  const sum = { passed: 0, failed: 0, skipped: 0 }
  for (const gate of chosen) {
    const lacking = gate.lacks?.()
    if (lacking) {
      console.log(`跳过 skipped ${gate.name.padEnd(8)}           ${lacking}`)
      sum.skipped++
      continue
    }
    const began = performance.now()
    const { ok, output, counts } = await runGate(gate)
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    console.log(`${ok ? '通过 passed' : '失败 FAILED'}  ${gate.name.padEnd(8)} ${seconds.padStart(6)} s`)
    if (!ok) console.log(`\n${output.trimEnd()}\n`)
    for (const key of Object.keys(sum)) sum[key] += counts[key]
  }
  return sum
}

async function runGate(gate) {
  if (gate.report) rmSync(gate.report, { force: true })
  // A failed build does not keep the tests from running: the more that is known at once, the better.
  const before = gate.build ? await build() : { code: 0, output: '' }
  const { code, output } = await child(gate.command())
  const ok = before.code === 0 && code === 0
  return {
    ok,
    output: before.code === 0 ? output : `${before.output}\n${output}`,
    counts: gate.report
      ? readCounts(gate.report, ok)
      : { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 },
  }
}

function readCounts(report, ok) {
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
    readFileSync(report, 'utf8'),
  )
  // A file that does not even load holds no tests: it counts as one that failed.
  const unloaded = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((result) => result.status !== 'failed'),
  ).length
  const failed = numFailedTests + unloaded
  // All tests passed and the gate did not: coverage below its limit, or an error outside any test.
  return {
    passed: numPassedTests,
    failed: ok || failed > 0 ? failed : 1,
    skipped: numPendingTests + numTodoTests,
  }
}
