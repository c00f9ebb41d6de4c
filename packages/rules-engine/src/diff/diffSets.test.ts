import { describe, expect, it } from 'vitest'
import { rulesBundle } from '../bundle/rulesBundle.ts'
import { both, criterion, madeUpSet, one, share, value } from '../testing/madeUpSet.ts'
import { diffSets } from './diffSets.ts'

const said = (...args: Parameters<typeof diffSets>): string[] => diffSets(...args).map(({ says }) => says.en)
const most = (...values: object[]): object => ({
  parameters: { most: { label: both('most'), unit: 't/MJ', decimals: 1, values } },
})
const old = one({})

describe('a difference in sentences', () => {
  it('of limits, with the day, and whether they became easier', () => {
    expect(said(old, one({}, most(value('2020-01-01', '2.5'))))).toEqual([
      'Limit "most": from 2020-01-01 2.5 t/MJ instead of 2.0 t/MJ (easier)',
    ])
    expect(said(old, one({}, most(value('2020-01-01', '2'), value('2028-01-01', '1'))))).toEqual([
      'Limit "most": added from 2028-01-01 1.0 t/MJ (stricter)',
    ])
    const eased = value('2028-01-01', '3', { eases: true })
    expect(said(old, one({}, most(value('2020-01-01', '2'), eased)))).toEqual([
      'Limit "most": added from 2028-01-01 3.0 t/MJ (easier)',
    ])
    expect(said(old, one({}, most(value('2020-01-01', '2', { note: both('why') }))))).toEqual([
      'Limit "most": the note or the check of the value from 2020-01-01 changes',
    ])
    expect(said(old, one({}, most(value('2021-01-01', '2'))))).toEqual([
      'Limit "most": 2.0 t/MJ holds from 2021-01-01 instead of 2020-01-01',
    ])
    expect(said(old, one({}, most(value('2020-01-01', '2', { confidence: 'derived' }))))).toEqual([
      'Limit "most": the value from 2020-01-01 changes from "two sources agree" to "own derivation"',
    ])
    expect(said(old, one({}, most(value('2020-01-01', null))))[0]).toContain('no limit instead of 2.0 t/MJ')
  })

  it('of whom a set judges, how, and by which documents', () => {
    expect(said(old, one({}, { jurisdiction: 'CN-HN' }))).toEqual([
      'The jurisdiction changes from CN to CN-HN',
    ])
    expect(said(one({}, { byDefault: true }), old)).toEqual([
      'Its use changes from judged without being asked for to chosen by region, facts or id',
    ])
    expect(said(old, one({}, { compare: 'rounded-value' }))[0]).toContain('to the rounded value')
    expect(said(old, one({}, { supersedes: ['made.down'] }))[0]).toContain('from none to made.down')
    const { doc } = old.sources
    expect(said(old, one({}, { sources: { doc: { ...doc, number: '2' }, more: doc } }))).toEqual(
      [
        'Limit "most": the value from 2020-01-01 stands in 2 1 instead of 1 1',
        'Criterion "one": the clause changes from "1 1" to "2 1"',
        'Document "doc" 2: changed',
        'Document "doc" 1: added',
      ].toSorted((x, y) => Number(!x.startsWith('Document')) - Number(!y.startsWith('Document'))),
    )
  })

  it('of bands', () => {
    const banded = (edge: string): object => ({
      parameters: {
        most: {
          label: both('most'),
          unit: 't/MJ',
          decimals: 1,
          by: 'size',
          bands: [
            { below: edge, values: [value('2020-01-01', '2')] },
            { atLeast: edge, values: [value('2020-01-01', '1')] },
          ],
        },
      },
    })
    expect(said(one({}, banded('5')), one({}, banded('6')))).toEqual([
      'Limit "most": the band changes from size < 5 kWh to size < 6 kWh',
      'Limit "most": the band changes from size ≥ 5 kWh to size ≥ 6 kWh',
    ])
  })

  it('of criteria: added, removed, weighed or asked otherwise', () => {
    const two = madeUpSet({ criteria: [criterion({}), criterion({ id: 'two', title: both('two') })] })
    expect(said(old, two)).toEqual(['Criterion "two": added (veto), requires mass / energy at most "most"'])
    expect(said(two, old)).toEqual(['Criterion "two": removed'])
    expect(said(old, one({ severity: 'guiding', require: { ...share, op: 'lessThan' } }))).toEqual([
      'Criterion "one": the severity changes from "veto" to "guiding"',
      'Criterion "one": the requirement changes from "mass / energy at most "most"" to "mass / energy less than "most""',
    ])
    expect(said(old, one({ advice: both('do') }))).toEqual(['Criterion "one": the wording changes'])
  })

  it('of sectors, phases and times', () => {
    const phase = (more: object): object => ({
      phases: [
        {
          id: 'p',
          title: both('p'),
          sectors: ['steel'],
          announced: '2020-01-01',
          targetBy: '2027',
          force: 'target',
          confidence: 'derived',
          cite: { source: 'doc', clause: '1' },
          ...more,
        },
      ],
    })
    expect(
      said(one({}, phase({})), one({}, phase({ sectors: ['glass'], targetBy: '2030', force: 'mandatory' }))),
    ).toEqual([
      'Phase "p": sectors added: glass',
      'Phase "p": sectors removed: steel',
      'Phase "p": the target changes from 2027 to 2030',
      'Phase "p": its force changes from target to mandatory',
    ])
    expect(said(old, one({}, { version: '1.1.0', inForce: { from: '2021-01-01' } }))).toEqual([
      'The version changes from 1.0.0 to 1.1.0',
      'The first day in force changes from 2020-01-01 to 2021-01-01',
    ])
  })
})

it.each(rulesBundle.ruleSets)(
  '$id: nothing between a set and itself, and much between it and others',
  (set) => {
    expect(diffSets(set, set)).toEqual([])
    const other = rulesBundle.ruleSets.find(({ id }) => id !== set.id)
    for (const { says } of diffSets(set, other!))
      expect(`${says.zh}${says.en}`).not.toMatch(/undefined|\[object/)
  },
)
