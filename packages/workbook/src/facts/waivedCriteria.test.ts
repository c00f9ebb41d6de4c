import { cn2026 } from '@zerocarbon/factors'
import { rulesBundle } from '@zerocarbon/rules-engine'
import { describe, expect, it } from 'vitest'
import { createCatalogue } from '../catalogue/createCatalogue.ts'
import type { TableData } from '../tables/TableData.ts'
import type { Assessor } from './createAssessor.ts'
import { cellPlant } from './testing/cellPlant.ts'

describe('a reason given in ZC_Waivers', () => {
  const park = 'cn.park.national-2025'
  const waivers = (row: readonly string[]): TableData => ({
    name: 'ZC_Waivers',
    sheet: '理由',
    top: 1,
    left: 0,
    headers: ['判据', '规则集', '理由', '证据'],
    rows: [row],
  })
  const judged = (row: readonly string[]): Assessor => {
    const catalogue = createCatalogue({ factors: cn2026, rules: rulesBundle, language: 'zh' })
    catalogue.setTables([...cellPlant({}), waivers(row)])
    return catalogue.assessor()
  }
  const verdict = (judge: Assessor): unknown => {
    const { outcome, reason, missing } = judge
      .assess(park)
      .verdicts.find(({ criterion }) => criterion.id === 'waste-energy')!
    return [outcome, reason.zh, missing]
  }

  it('leaves the criterion out, with its evidence, and asks for no data', () => {
    const judge = judged(['waste-energy', '', '没有余热', 'EV-014'])
    expect(judge.issues).toEqual([])
    expect(verdict(judge)).toEqual(['waived', '已说明理由：没有余热（证据：EV-014）', []])
    expect(judge.caseOn().waived).toBeUndefined()
  })

  it('without evidence leaves nothing out and says so at the cell', () => {
    const judge = judged(['waste-energy', '', '没有余热', ''])
    expect((verdict(judge) as unknown[])[0]).toBe('missing')
    expect(judge.issues).toMatchObject([{ code: 'ZC-VALUE-INVALID', at: { sheet: '理由', cell: 'D2' } }])
  })
})
