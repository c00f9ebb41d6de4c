import { sentence } from '@zerocarbon/accounting/errors'
import { rulesBundle } from '@zerocarbon/rules-engine'
import { describe, expect, it } from 'vitest'
import { readWaivers, type EnteredWaivers } from './readWaivers.ts'

const park = 'cn.park.national-2025'
const headers = ['判据', '规则集', '理由', '证据']
const read = (rows: readonly (readonly string[])[], names: readonly string[] = headers): EnteredWaivers =>
  readWaivers(
    { name: 'ZC_Waivers', sheet: '理由', top: 1, left: 0, headers: names, rows },
    rulesBundle.ruleSets,
  )
const said = ({ issues }: EnteredWaivers): unknown =>
  issues.map((issue) => [issue.at?.cell, issue.severity, sentence(issue, 'zh')])
const free = rulesBundle.ruleSets
  .flatMap(({ criteria }) => criteria)
  .filter(({ waivable }) => waivable)
  .map(({ id, title }) => ({ id, title }))
const [first, second] = free as [(typeof free)[0], (typeof free)[0]]

describe('a reason', () => {
  it('is of the criterion named by its id or a title, with its evidence and its cell', () => {
    const evidence = '余热排查报告 EV-014'
    const { waivers, issues } = read([
      [first.id, '', '没有余热', evidence],
      [second.title.en, park.toUpperCase(), '没有', evidence],
      ['', '', '', ''],
    ])
    expect(issues).toEqual([])
    expect(waivers.get(park)).toEqual({
      [first.id]: { reason: '没有余热', evidence, at: { sheet: '理由', cell: 'A2' } },
      [second.id]: { reason: '没有', evidence, at: { sheet: '理由', cell: 'A3' } },
    })
  })

  it('without evidence is none', () => {
    for (const nothing of ['', '无', '-', '待补']) {
      const made = read([[first.id, '', '没有余热', nothing]])
      expect(made.waivers.get(park)).toBeUndefined()
      expect(said(made)).toEqual([
        ['D2', 'should', expect.stringMatching(/证据.*没有证据的理由不采用/) as string],
      ])
    }
    expect(read([[first.id, '', '没有余热']], headers.slice(0, 3)).issues.map(({ code }) => code)).toEqual([
      'ZC-COLUMN-MISSING',
    ])
  })

  it('needs a word of why', () => {
    const made = read([[first.id, '', ' ', 'EV-014']])
    expect(made.waivers.size).toBe(0)
    expect(said(made)).toEqual([['C2', 'should', '“理由”没有填。可填：一句理由']])
  })

  it('leaves out only what a clause lets be left out', () => {
    const made = read([['co2-per-energy-entry', '', '太难', 'EV-014']])
    expect(made.waivers.size).toBe(0)
    expect(said(made)).toEqual([
      ['A2', 'should', expect.stringContaining('只有这些可以说明理由后不计') as string],
    ])
    const inSet = read([[first.id, 'cn.factory.national-2026', '太难', 'EV-014']])
    expect(said(inSet)).toEqual([['A2', 'should', expect.stringContaining('用不了') as string]])
  })

  it('of nothing known says what there is', () => {
    const made = read([
      ['no such thing', '', '太难', 'EV-014'],
      [first.id, 'no such set', '太难', 'EV-014'],
    ])
    expect(made.waivers.size).toBe(0)
    expect(said(made)).toEqual([
      ['A2', 'should', expect.stringContaining(first.title.zh) as string],
      ['B3', 'should', expect.stringContaining(park) as string],
    ])
  })

  it('given twice is none', () => {
    const row = [first.id, '', '没有余热', 'EV-014']
    const made = read([row, [first.title.zh, park, '又一个', 'EV-015'], row])
    expect(made.waivers.get(park)).toEqual({})
    expect(said(made)).toHaveLength(2)
  })
})
