/// <reference types="node" />
// Builds sets/cn-2026.1.json and its core from data/*.csv. `--check` writes nothing and fails where a committed file
// differs.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ZcError } from '@zerocarbon/accounting/errors'
import { coreOf } from './coreOf.ts'
import { factorSetOf } from './factorSetOf.ts'
import { firstDifference } from './firstDifference.ts'
import { printFactorSet } from './printFactorSet.ts'
import { readData } from './readData.ts'
import { RowError } from './RowError.ts'

const id = 'cn-2026.1'
const folder = join('packages', 'factors', 'sets')

try {
  const set = factorSetOf(id, readData())
  const files = [
    [join(folder, `${id}.json`), printFactorSet(set)],
    [join(folder, `${id}.core.json`), printFactorSet(coreOf(set))],
  ] as const
  const counts = `${String(set.process.length)} process defaults, ${String(set.potentials.length)} potentials, ${String(set.factors.length)} factors, ${String(set.carriers.length)} carriers, ${String(set.regions.length)} regions`
  for (const [file, built] of files) {
    if (!process.argv.includes('--check')) {
      writeFileSync(file, built)
      console.log(`${file}: ${counts}, ${set.hash}`)
      continue
    }
    const difference = firstDifference(existsSync(file) ? readFileSync(file, 'utf8') : '', built)
    if (difference === undefined) console.log(`${file} is up to date: ${counts}`)
    else {
      console.error(`${file} is not what the data give; run: npm run factors\n${difference}`)
      process.exitCode = 1
    }
  }
} catch (error) {
  if (!(error instanceof RowError || error instanceof ZcError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
