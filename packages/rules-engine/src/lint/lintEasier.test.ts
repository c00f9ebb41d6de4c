import { describe, expect, it } from 'vitest'
import { both, criterion, madeUp, share, value } from '../testing/madeUpSet.ts'
import { history, said } from '../testing/saidOfSet.ts'

const easier = (later: string, earlier: string): string =>
  `ZC-RULE-EASIER the later limit ${later} is easier than the earlier ${earlier}`

describe('a limit that becomes easier', () => {
  it('is told for an upper limit that rises, unless it says that it eases', () => {
    const rises = [value('2020-01-01', '1'), value('2030-01-01', '2')]
    expect(history(...rises).join()).toContain(easier('2', '1'))
    expect(history(rises[0]!, value('2030-01-01', '2', { eases: true }))).toEqual([])
    expect(history(value('2020-01-01', '2'), value('2030-01-01', '1'))).toEqual([])
  })

  it('is told for a lower limit that falls, also under not', () => {
    const limits = (require: object) =>
      said({
        ...madeUp,
        parameters: {
          most: {
            label: both('l'),
            unit: 't/MJ',
            decimals: 1,
            values: [value('2020-01-01', '2'), value('2030-01-01', '1')],
          },
        },
        criteria: [criterion({ require })],
      }).join()
    expect(limits({ ...share, op: 'atLeast' })).toContain(easier('1', '2'))
    expect(limits({ not: { ...share, op: 'atMost' } })).toContain(easier('1', '2'))
    expect(limits({ not: { ...share, op: 'moreThan' } })).toBe('')
  })

  it('looks past values that are not known', () => {
    const between = [value('2025-01-01', null), value('2026-01-01', '9', { expected: true })]
    expect(history(value('2020-01-01', '1'), ...between, value('2030-01-01', '2')).join()).toContain(
      easier('2', '1'),
    )
  })

  it('is told between the stages of one indicator', () => {
    const parameter = (values: readonly object[]) => ({ label: both('l'), unit: 't/MJ', decimals: 1, values })
    const stages = (entry: string, later: string, ...more: object[]) =>
      said({
        ...madeUp,
        parameters: {
          entry: parameter([value('2020-01-01', entry), ...more]),
          later: parameter([value('2030-01-01', later)]),
        },
        criteria: ['entry', 'later'].map((stage) =>
          criterion({ id: stage, indicator: '1.1', stage, require: { ...share, limit: stage } }),
        ),
      }).join()
    expect(stages('1.8', '0.2')).toBe('')
    expect(stages('0.2', '1.8')).toContain(easier('1.8', '0.2'))
    // Also where the earlier line has a history of its own, before the later one begins or after.
    expect(stages('3', '9', value('2025-01-01', '2'))).toContain(easier('9', '2'))
    expect(stages('3', '2', value('2035-01-01', '1'))).toContain(easier('2', '1'))
    expect(stages('3', '1', value('2025-01-01', '2'), value('2035-01-01', '1'))).toBe('')
  })
})
