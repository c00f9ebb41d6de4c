import { describe, expect, it } from 'vitest'
import { issueOf } from '../errors/index.ts'
import { Decimal, findUnit, MWh } from '../quantity/index.ts'
import { activity, sourceOf } from '../testing/madeUpActivities.ts'
import { bought, codesOf, diesel, halves, inventory } from '../testing/madeUpInventory.ts'
import type { Activity } from './Activity.ts'

describe('a bad row', () => {
  const unknown = activity({ source: sourceOf('fuel', 'unobtainium'), unit: 't' })

  it('never hides the others: they are counted and every problem is named at its row', () => {
    const wrongUnit = bought(1, { unit: 't', meter: 'x' })
    const tooOld = bought(1, { days: ['2019-01-01', '2019-01-31'], meter: 'M' })
    const result = inventory([unknown, diesel(10), wrongUnit, bought(100, { meter: 'M' }), tooOld])
    expect(result.issues.map((issue) => [issue.code, issue.at?.cell])).toEqual([
      ['ZC-FACTOR-MISSING', 'D2'],
      ['ZC-UNIT-MISMATCH', 'D4'],
      ['ZC-FACTOR-DATE', 'D6'],
    ])
    expect(result.total.value.toFixed()).toBe('72')
    expect(result.complete).toBe(false)
  })

  it('is an issue each time it stands there', () => {
    const again = [unknown, { ...unknown, meter: 'other' }]
    expect(codesOf(inventory(again))).toEqual(['ZC-FACTOR-MISSING', 'ZC-FACTOR-MISSING'])
  })

  it('does not count zero', () => {
    expect(inventory([unknown]).lines).toEqual([])
  })

  it('is one whose amount cannot be added, and only that one', () => {
    const result = inventory([bought(1e-300), bought(100, { meter: 'M' })])
    expect(result.issues).toMatchObject([{ code: 'ZC-NUMBER-RANGE', at: { cell: 'D2' } }])
    expect([result.total.value.toFixed(), result.complete]).toEqual(['50', false])
    expect(inventory([bought(1e-300)]).lines).toEqual([])
  })

  it('says which cell of it to look at', () => {
    const asked: string[] = []
    const locate = (key: number, part = 'amount') => {
      asked.push(part)
      return { sheet: '活动', cell: `${part} ${String(key)}` }
    }
    const unsourced = { value: new Decimal(1), numerator: findUnit('tCO2'), per: MWh, evidence: '' }
    const options = { typedFactor: unsourced } as NonNullable<Activity['options']>
    const typedFactor = { ...unsourced, per: findUnit('t'), evidence: '单据' }
    const perTonne = { typedFactor } as NonNullable<Activity['options']>
    const rows = [
      bought(1, { unit: 't', meter: 'a' }),
      activity({ source: sourceOf('fuel', 'natural-gas'), unit: 'm3' }),
      diesel(1, { unit: 'L' }),
      bought(1, { options, meter: 'b' }),
      bought(1, { days: ['2019-01-01', '2025-12-31'], meter: 'c' }),
      unknown,
      bought(1, { options: perTonne, meter: 'd' }),
      bought(1, { options: { factorId: 'made-up/fuel/diesel/CN/2000/general' }, meter: 'e' }),
    ]
    const cells = inventory(rows, { locate }).issues.map((issue) => `${issue.code} ${issue.at?.cell ?? ''}`)
    expect(cells).toEqual([
      'ZC-UNIT-MISMATCH unit 0',
      'ZC-GAS-CONDITIONS unit 1',
      'ZC-DENSITY-NEEDED unit 2',
      'ZC-FACTOR-UNSOURCED factor 3',
      'ZC-FACTOR-MISSING amount 5',
      'ZC-VALUE-INVALID factor 6',
      'ZC-VALUE-INVALID factor 7',
      // Counted by the factor of its last day, six years after its first.
      'ZC-FACTOR-DATE start 4',
    ])
  })
})

describe('a total is complete only', () => {
  it('where no month is missing', () => {
    const result = inventory([bought(10, { days: halves[0] })])
    expect(codesOf(result)).toEqual(['ZC-MONTH-MISSING'])
    expect([result.complete, result.total.value.toFixed()]).toEqual([false, '5'])
  })

  it('where no row was unreadable', () => {
    const issue = issueOf({ code: 'ZC-AMOUNT-BLANK', info: {} }, { sheet: '活动', cell: 'D9' })
    const result = inventory([bought(10)], { issues: [issue] })
    expect([result.complete, codesOf(result)]).toEqual([false, ['ZC-AMOUNT-BLANK']])
  })

  it('where months do not overlap', () => {
    expect(inventory([bought(1), bought(1, { days: halves[1] })]).complete).toBe(false)
  })

  it('but a thing to look at does not make it partial', () => {
    const issue = issueOf({ code: 'ZC-UNIT-MIXED', info: { meter: 'M', units: ['kWh', 'MWh'] } })
    expect(inventory([bought(10)], { issues: [issue] }).complete).toBe(true)
  })
})
