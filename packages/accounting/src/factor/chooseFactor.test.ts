import { describe, expect, it } from 'vitest'
import { coal, fuel, rate } from '../testing/madeUpFinder.ts'
import { problemOf } from '../testing/madeUpActivities.ts'
import { chooseFactor, type FactorQuery } from './index.ts'

// All factors here are made up.
const from = (year: number, to: string | null = null) => ({
  dataYear: year,
  valid: { from: `${String(year)}-01-01`, to },
})
const power = [
  rate({ carrier: 'electricity', calibre: 'average', value: '0.2', ...from(2022) }),
  rate({ carrier: 'electricity', calibre: 'average', value: '0.3', ...from(2023) }),
  rate({ carrier: 'electricity', calibre: 'average', value: '0.1', ...from(2021) }),
  rate({ carrier: 'electricity', calibre: 'residual', value: '0.9', ...from(2023) }),
  rate({ carrier: 'electricity', calibre: 'average', value: '0.7', region: 'CN-JS', ...from(2023) }),
  rate({ carrier: 'electricity', calibre: 'ets-default', value: '0.8', ...from(2020, '2021-12-31') }),
]
const valueOf = (query: Partial<FactorQuery<'rate'>>): string =>
  chooseFactor(power, { kind: 'rate', carrier: 'electricity', ...query }).value

describe('the year', () => {
  it.each([
    ['2021-12-31', '0.1'],
    ['2022-01-01', '0.2'],
    ['2022-12-31', '0.2'],
    ['2023-01-01', '0.3'],
    ['2030-06-30', '0.3'],
    [undefined, '0.3'],
  ])('is the latest not after the activity: %s gives %s', (date, value) => {
    expect(valueOf({ date })).toBe(value)
  })

  it('is never later than the activity, even where the publisher lets a factor begin earlier', () => {
    const early = rate({ carrier: 'electricity', dataYear: 2024, valid: { from: '2020-01-01', to: null } })
    const query = { kind: 'rate', carrier: 'electricity', date: '2023-06-30' } as const
    expect(problemOf(() => chooseFactor([early], query)).code).toBe('ZC-FACTOR-DATE')
    expect(chooseFactor([early], { ...query, date: '2024-01-01' })).toBe(early)
  })

  it('is not used before the first day a factor holds for', () => {
    const late = rate({ carrier: 'electricity', dataYear: 2020, valid: { from: '2022-07-01', to: null } })
    const query = { kind: 'rate', carrier: 'electricity' } as const
    expect(problemOf(() => chooseFactor([late], { ...query, date: '2022-06-30' })).code).toBe(
      'ZC-FACTOR-DATE',
    )
    expect(chooseFactor([late], { ...query, date: '2022-07-01' })).toBe(late)
  })

  it('names the earliest there is when the activity is older', () => {
    expect(problemOf(() => valueOf({ date: '2019-05-31' }))).toEqual({
      code: 'ZC-FACTOR-DATE',
      info: { carrier: { zh: 'electricity', en: 'electricity' }, date: '2019-05-31', earliest: '2021' },
    })
  })

  it('ends with the last day a factor holds for', () => {
    expect(valueOf({ date: '2021-12-31', calibre: 'ets-default' })).toBe('0.8')
    expect(problemOf(() => valueOf({ date: '2022-01-01', calibre: 'ets-default' }))).toMatchObject({
      code: 'ZC-FACTOR-EXPIRED',
      info: { latest: '2021-12-31' },
    })
  })
})

describe('what a factor is for', () => {
  it('takes the region asked for, the nation where none is, and never another one', () => {
    expect(valueOf({ region: 'CN-JS' })).toBe('0.7')
    expect(valueOf({})).toBe('0.3')
    expect(problemOf(() => valueOf({ region: 'CN-XZ' }))).toMatchObject({
      code: 'ZC-FACTOR-MISSING',
      info: { wanted: { zh: 'CN-XZ', en: 'CN-XZ' } },
    })
  })

  it('says what there is, the national and the newest first', () => {
    const problem = problemOf(() => valueOf({ region: 'CN-XZ' }))
    const existing = problem.code === 'ZC-FACTOR-MISSING' ? problem.info.existing : []
    expect(existing[0]).toBe('made-up/rate/electricity/CN/2023/average (0.3)')
    expect(existing.at(-1)).toBe('made-up/rate/electricity/CN-JS/2023/average (0.7)')
  })

  it('keeps calibres, methods and bases apart', () => {
    expect(valueOf({ calibre: 'residual' })).toBe('0.9')
    expect(problemOf(() => valueOf({ calibre: 'residual', region: 'CN-JS' })).code).toBe('ZC-FACTOR-MISSING')
    const fuels = [fuel({ carrier: 'diesel' }), fuel({ carrier: 'diesel', method: 'ets' })]
    const methodOf = (method?: 'general' | 'ets' | 'reductant'): string =>
      chooseFactor(fuels, { kind: 'fuel', carrier: 'diesel', method }).method
    expect([methodOf(), methodOf('ets')]).toEqual(['general', 'ets'])
    expect(problemOf(() => methodOf('reductant')).code).toBe('ZC-FACTOR-MISSING')
    const coals = [
      coal({ carrier: 'electricity', basis: '当量值' }),
      coal({ carrier: 'electricity', basis: '等价值' }),
    ]
    const query = { kind: 'coal', carrier: 'electricity' } as const
    expect(chooseFactor(coals, { ...query, basis: '等价值' }).basis).toBe('等价值')
    expect(problemOf(() => chooseFactor(coals, query)).code).toBe('ZC-FACTOR-MISSING')
  })

  it('never answers with a factor of another kind', () => {
    const query = { kind: 'fuel', carrier: 'electricity' } as const
    expect(problemOf(() => chooseFactor(power, query)).code).toBe('ZC-FACTOR-MISSING')
  })
})

describe('a set asked for by name', () => {
  const oil = (id: string, more: object) => fuel({ carrier: 'diesel', id, ...from(2015), ...more })
  const all = [
    oil('a', { set: 'cn-a' }),
    oil('w', { set: 'ipcc', region: 'WORLD', ...from(2020) }),
    oil('blend', { set: 'ipcc', region: 'WORLD', of: 'blend', ...from(2020) }),
    oil('gross', { set: 'ipcc', region: 'WORLD', per: 'kWh(gross)', heat: 'gross', ...from(2020) }),
    oil('mine', { set: 'own', ...from(2024) }),
  ]
  const idOf = (query: Partial<FactorQuery<'fuel'>>): string =>
    chooseFactor(all, { kind: 'fuel', carrier: 'diesel', ...query }).id

  it.each<[Partial<FactorQuery<'fuel'>>, string]>([
    [{}, 'a'],
    [{ set: 'ipcc' }, 'w'],
    [{ set: 'ipcc', date: '2016-01-01', method: 'ets' }, 'w'],
    [{ set: 'ipcc', of: 'blend' }, 'blend'],
    [{ set: 'ipcc', per: 'kWh(gross)' }, 'gross'],
    [{ set: 'own' }, 'mine'],
  ])('%j gives %s', (query, id) => {
    expect(idOf(query)).toBe(id)
  })

  it.each<Partial<FactorQuery<'fuel'>>>([
    { set: 'ipcc', region: 'CN' },
    { set: 'ipcc', per: 'kWh' },
    { of: 'blend' },
    { set: 'none' },
  ])('%j is refused, and nothing stands in', (query) => {
    expect(problemOf(() => idOf(query)).code).toBe('ZC-FACTOR-MISSING')
  })
})

it('as known on a day takes only what was certainly out, and says when the first came out', () => {
  const late = rate({ carrier: 'heat', id: 'late', released: '2024-12', ...from(2022) })
  const early = rate({ carrier: 'heat', id: 'early', released: '2023', ...from(2021) })
  const ask = (knownOn: string) => chooseFactor([late, early], { kind: 'rate', carrier: 'heat', knownOn }).id
  expect([ask('2024-12-31'), ask('2024-12-30'), ask('2023-12-31')]).toEqual(['late', 'early', 'early'])
  expect(problemOf(() => ask('2023-12-30'))).toMatchObject({
    code: 'ZC-FACTOR-UNRELEASED',
    info: { released: '2023' },
  })
})
