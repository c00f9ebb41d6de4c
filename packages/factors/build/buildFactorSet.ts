/// <reference types="node" />
// Builds sets/cn-2026.1.json from data/*.csv. `--check` writes nothing and fails where the committed file differs.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ZcError } from '@zerocarbon/accounting/errors'
import { factorSetOf } from './factorSetOf.ts'
import { firstDifference } from './firstDifference.ts'
import { printFactorSet } from './printFactorSet.ts'
import { readData } from './readData.ts'
import { RowError } from './RowError.ts'

const id = 'cn-2026.1'
const file = join('packages', 'factors', 'sets', `${id}.json`)

try {
  const set = factorSetOf(id, readData())
  const built = printFactorSet(set)
  const counts = `${String(set.factors.length)} factors, ${String(set.carriers.length)} carriers, ${String(set.regions.length)} regions`
  if (process.argv.includes('--check')) {
    const difference = firstDifference(existsSync(file) ? readFileSync(file, 'utf8') : '', built)
    if (difference === undefined) console.log(`${file} is up to date: ${counts}`)
    else {
      console.error(`${file} is not what the data give; run: npm run factors\n${difference}`)
      process.exitCode = 1
    }
  } else {
    writeFileSync(file, built)
    console.log(`${file}: ${counts}, ${set.hash}`)
  }
} catch (error) {
  if (!(error instanceof RowError || error instanceof ZcError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
