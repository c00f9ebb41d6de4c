import { describe, expect, it } from 'vitest'
import { explain, steps } from './testing/explain.ts'

describe('a row of process inputs', () => {
  it('explains the run it belongs to, down to the cell and the published factor', () => {
    const found = explain('D3', '工艺')
    expect(found.outcome).toMatchObject({ exact: '85.3018', unit: 'tCO2e' })
    expect(found.at).toEqual({ sheet: '工艺', cell: 'A2' })
    expect(steps(found)).toContain('用量 | 200 t | 工艺!D2')
    expect(steps(found).join('\n')).toContain('process/cn-mee-2024/carbonate/caco3')
  })

  it('names what a run lacks', () => {
    const { outcome } = explain('D4', '工艺')
    expect('problem' in outcome && outcome.problem.code).toBe('ZC-INPUT-MISSING')
  })
})

it('of a run that lacks an input says so at any of its rows', () => {
  for (const cell of ['A4', 'D5'])
    expect(explain(cell, '工艺').outcome).toMatchObject({ problem: { code: 'ZC-INPUT-MISSING' } })
})
