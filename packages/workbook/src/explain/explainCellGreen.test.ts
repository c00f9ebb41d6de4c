import { describe, expect, it } from 'vitest'
import { explain, steps } from './testing/explain.ts'

describe('a green trade or certificate', () => {
  it('counts MWh, no emissions, and says when it was generated and retired', () => {
    expect(explain('A2', '绿电')).toMatchObject({
      at: { cell: 'E2' },
      outcome: { exact: '900', unit: 'MWh' },
    })
    expect(steps(explain('A3', '绿电'))).toEqual([
      '绿证 GEC-1：计入市场法和能源占比，不是排放量 | 300 MWh | 300 MWh × 1',
      '电量 | 300 MWh | 绿电!E3',
      '是否计入 | 1 | 发电期 2026-01-01 至 2026-06-30，在报告期内；2026-07-01 核销',
    ])
  })

  it('that does not count gives 0 MWh and the reason', () => {
    expect(explain('E4', '绿电').outcome).toMatchObject({ exact: '0', unit: 'MWh' })
    expect(steps(explain('E4', '绿电'))[2]).toContain('绿证 GEC-2 没有核销日期，不计入')
    expect(steps(explain('E5', '绿电'))[2]).toContain('不在报告期')
  })

  it('says where all of them together become more than was bought', () => {
    expect(explain('A3', '绿电').issues.map(({ code }) => code)).toContain('ZC-GREEN-OVER')
  })
})
