import { cn2026 } from '@zerocarbon/factors'
import { rulesBundle } from '@zerocarbon/rules-engine'
import { expect, it } from 'vitest'
import { createCatalogue } from '../catalogue/createCatalogue.ts'
import { computedFacts } from './computedFacts.ts'
import { factCells } from './factCells.ts'
import { cellPlant } from './testing/cellPlant.ts'

const catalogue = createCatalogue({ factors: cn2026, rules: rulesBundle, language: 'zh' })
catalogue.setTables(cellPlant({}))
const report = catalogue.report()
const { facts } = catalogue.assessor().caseOn()

it('every computed fact leads to cells of the tables', () => {
  for (const id of computedFacts) {
    const cells = facts.get(id)?.from?.() ?? []
    expect([id, cells.length > 0]).toEqual([id, true])
    expect(cells).toEqual(factCells(id, report))
    for (const range of cells) expect(range).toMatch(/^[^!]+![A-Z]+\d+(:[A-Z]+\d+)?$/)
  }
})

it.each([
  ['emissions-co2-location', ['活动!D2:D5', '绿电!E2']],
  // Contracts and certificates too.
  ['emissions-co2-market', ['活动!D2:D5', '绿电!E2:E4']],
  ['energy-total-calorific', ['活动!D2:D5', '绿电!E2']],
  ['energy-nonfossil-calorific', ['活动!D2:D5', '绿电!E2:E4']],
  ['electricity-total', ['活动!D2', '绿电!E2']],
  ['electricity-physical-nonfossil', ['绿电!E2']],
])('%s rests on its own rows alone', (id, cells) => {
  expect(factCells(id, report)).toEqual(cells)
})
