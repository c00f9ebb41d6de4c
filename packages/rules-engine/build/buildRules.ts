/// <reference types="node" />
// Builds bundle/rules.json from rules/ and runs the cases beside the sets. `--check` writes nothing and fails where the
// committed bundle differs. Cases that fail end either with 1.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundleOf } from '../src/index.ts'
import { checkCases } from './checkCases.ts'
import { readRuleFiles } from './readRuleFiles.ts'

const file = join('packages', 'rules-engine', 'bundle', 'rules.json')
const check = process.argv.includes('--check')
const files = readRuleFiles('rules')
const made = bundleOf(files)

if ('problems' in made)
  fail(made.problems.map(({ sentence, code }) => `${sentence.zh}\n${sentence.en} [${code}]`))
else {
  const { bundle } = made
  const text = `${JSON.stringify(bundle, undefined, 1)}\n`
  const committed = existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : ''
  const { lines, count } = checkCases(files, bundle)
  if (!check && committed !== text) writeFileSync(file, text)
  if (check && committed !== text)
    lines.push(`${file}: 与 rules/ 不一致，请运行 npm run rules / not what rules/ gives; run: npm run rules`)
  if (lines.length > 0) fail(lines)
  else {
    const facts = bundle.facts.facts.length
    console.log(
      `${file}: ${String(bundle.ruleSets.length)} sets, ${String(facts)} facts, ${String(count)} cases pass, ${bundle.hash}`,
    )
  }
}

function fail(lines: readonly string[]): void {
  console.error(lines.join('\n'))
  process.exitCode = 1
}
