import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { run } from '../testing/run.ts'

const sample = join(import.meta.dirname, '../../../../samples/lithium-cell-plant.xlsx')

interface Printed {
  readonly total: { readonly exact: string }
  readonly carriers: readonly { readonly energy: { readonly exact: string } }[]
  readonly flow: { readonly links: readonly { readonly from: string; readonly exact: string }[] }
}

it('prints energy by carrier, and its flow on wish', async () => {
  const { code, out } = await run('energy', sample, '--flow')
  expect(code).toBe(0)
  expect(out).toMatch(/外购电力 +1854 +万kWh +1229 +kgce\/万kWh +2,278\.566 +53\.57 %/)
  expect(out).toMatch(/导热油炉 +未分用途/)
  expect((await run('energy', sample, '--basis', '等价值', '--lang', 'en')).out).toContain(
    'Energy consumption: 7,640.470 tce',
  )
})

it('gives parts that add up in JSON, and a picture', async () => {
  const picture = join(mkdtempSync(join(tmpdir(), 'zc-')), 'flow.svg')
  const { code, out } = await run('energy', sample, '--json', '--svg', picture)
  expect(code).toBe(0)
  const { total, carriers, flow } = JSON.parse(out) as Printed
  const sum = (of: readonly { readonly exact: string }[]): number =>
    of.reduce((so, each) => so + Number(each.exact), 0)
  expect(sum(carriers.map(({ energy }) => energy))).toBeCloseTo(Number(total.exact), 6)
  expect(sum(flow.links.filter(({ from }) => from.startsWith('source:')))).toBeCloseTo(Number(total.exact), 6)
  expect(readFileSync(picture, 'utf8')).toMatch(/^<svg [\s\S]*<\/svg>\n$/)
})

it('refuses a basis it does not know and a picture over a workbook', async () => {
  expect((await run('energy', sample, '--basis', '热值')).code).toBe(2)
  const { code, err } = await run('energy', sample, '--svg', sample)
  expect([code, /ZC-ARGUMENT-INVALID/.test(err)]).toEqual([3, true])
})
