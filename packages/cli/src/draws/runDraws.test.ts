import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { packModel, runSimulation } from '@zerocarbon/accounting/uncertainty'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { runDraws } from './runDraws.ts'

const folder = mkdtempSync(join(tmpdir(), 'zc-draws-'))
const file = join(folder, 'drawsWorker.mjs')
const distribution = { kind: 'truncatedNormal', halfWidth: 0.3 } as const
const model = packModel(
  ['a', 'b'].map((id) => ({ id, value: 100, distribution, factor: 'f' })),
  [{ id: 'f', distribution }],
)
const options = { seed: 5, draws: 5000 }

beforeAll(async () => {
  await build({
    entryPoints: [join(import.meta.dirname, 'drawsWorker.ts')],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['zc-source'],
    logLevel: 'silent',
  })
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

it('draws in a worker, to the same digits as here, and says how far it is', async () => {
  const drawn: number[] = []
  const found = await runDraws(model, options, (n) => drawn.push(n), pathToFileURL(file))
  expect(found).toEqual(runSimulation(model, options))
  expect(drawn.at(-1)).toBe(5000)
  expect(drawn.length).toBeGreaterThan(2)
})

it('draws here where no worker was built', async () => {
  const found = await runDraws(model, options, () => undefined, pathToFileURL(join(folder, 'none.mjs')))
  expect(found).toEqual(runSimulation(model, options))
})

it('refuses what cannot be drawn, and fails where the worker does', async () => {
  const few = { seed: 5, draws: 5 }
  const refused = runDraws(model, few, () => undefined, pathToFileURL(file))
  await expect(refused).rejects.toMatchObject({ problem: { code: 'ZC-VALUE-INVALID' } })
  const broken = join(folder, 'broken.mjs')
  writeFileSync(broken, "throw new Error('out of memory')")
  const failed = runDraws(model, options, () => undefined, pathToFileURL(broken))
  await expect(failed).rejects.toThrow('out of memory')
})
