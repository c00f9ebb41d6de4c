import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { auditorsNightmares } from './make/auditorsNightmares.ts'
import { expectedReport } from './make/expectedReport.ts'
import { lithiumCellPlant } from './make/lithiumCellPlant.ts'

const file = (name: string): Buffer => readFileSync(new URL(name, import.meta.url))
const json = (name: string): unknown => JSON.parse(file(name).toString('utf8'))

describe.each([
  ['lithium-cell-plant', lithiumCellPlant],
  ['auditors-nightmares', auditorsNightmares],
] as const)('%s', (name, make) => {
  it('gives its expected report when read from the committed file', () => {
    expect(expectedReport(file(`${name}.xlsx`))).toEqual(json(`${name}.expected.json`))
  })

  it('is what its script makes from the seed', () => {
    expect(Buffer.compare(make(), file(`${name}.xlsx`))).toBe(0)
  })
})

it('adds up to the figures worked out by hand from the yearly sums', () => {
  // 86.4 × 389.31 × 0.0153 × 0.99 × 44/12 + 42.6 × 42.652 × 0.0202 × 0.98 × 44/12 + 18,540 × 0.5306 + 14,200 × 0.11
  expect(json('lithium-cell-plant.expected.json')).toMatchObject({
    complete: true,
    total_tCO2: '13399.3408815264',
    // the 4,800 MWh under contract at 0, the other 13,740 MWh at 0.6096
    market_tCO2: '11937.9208815264',
    estimates: 1,
    issues: [],
  })
})

it('never lets the nightmares look complete', () => {
  expect(json('auditors-nightmares.expected.json')).toMatchObject({ complete: false })
})
