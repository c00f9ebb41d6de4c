import { readFileSync, writeFileSync } from 'node:fs'
import { auditorsNightmares } from './auditorsNightmares.ts'
import { expectedReport } from './expectedReport.ts'
import { lithiumCellPlant } from './lithiumCellPlant.ts'

// Writes samples/*.xlsx and their expected reports; with --check only says whether they are up to date.
const folder = `${process.cwd()}/samples`
const check = process.argv.includes('--check')
let stale = 0

const put = (name: string, bytes: Uint8Array): void => {
  const path = `${folder}/${name}`
  if (!check) return writeFileSync(path, bytes)
  if (!same(path, bytes)) {
    stale++
    console.error(
      `samples/${name}: 与脚本所得不同，请运行 npm run samples / differs from what its script makes; run npm run samples`,
    )
  }
}

function same(path: string, bytes: Uint8Array): boolean {
  try {
    return Buffer.compare(readFileSync(path), bytes) === 0
  } catch {
    return false
  }
}

for (const [name, make] of [
  ['lithium-cell-plant', lithiumCellPlant],
  ['auditors-nightmares', auditorsNightmares],
] as const) {
  const bytes = make()
  put(`${name}.xlsx`, bytes)
  put(
    `${name}.expected.json`,
    new TextEncoder().encode(`${JSON.stringify(expectedReport(bytes), null, 2)}\n`),
  )
}
process.exitCode = stale === 0 ? 0 : 1
