import fc from 'fast-check'
import { ZcError, type Problem } from '@zerocarbon/accounting/errors'
import type { FactorQuery } from '@zerocarbon/accounting/factor'
import { describe, expect, it } from 'vitest'
import { cn2026 } from './cn2026.ts'
import { createFactorBook } from './createFactorBook.ts'

const book = createFactorBook(cn2026)
const grid = (query: Partial<FactorQuery<'rate'>>): string =>
  book.find({ kind: 'rate', carrier: 'electricity', ...query }).value

function problemOf(run: () => unknown): Problem {
  try {
    run()
  } catch (error) {
    if (error instanceof ZcError) return error.problem
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('electricity', () => {
  it.each([
    ['2023-06-30', '0.5306'],
    ['2022-01-01', '0.5366'],
    ['2022-12-31', '0.5366'],
    ['2021-07-01', '0.5568'],
    ['2026-06-30', '0.5306'],
    [undefined, '0.5306'],
  ])('takes the latest year not after the activity: %s', (date, value) => {
    expect(grid({ date })).toBe(value)
  })

  it('has no factor before its first year', () => {
    expect(problemOf(() => grid({ date: '2020-12-31' }))).toEqual({
      code: 'ZC-FACTOR-DATE',
      info: { carrier: { zh: '电力', en: 'electricity' }, date: '2020-12-31', earliest: '2021' },
    })
  })

  it('knows provinces and grid regions, with digits as printed', () => {
    expect(grid({ date: '2023-12-31', region: 'CN-JS' })).toBe('0.5827')
    expect(grid({ date: '2022-12-31', region: 'CN-SX' })).toBe('0.7096')
    expect(grid({ date: '2022-12-31', region: 'CN-SN' })).toBe('0.6558')
    expect(grid({ date: '2025-12-31', region: 'CN-EAST' })).toBe('0.5500')
  })

  it.each(['CN-XZ', 'CN-HK', 'CN-MO', 'CN-TW', 'CN-MARS', '__proto__'])(
    'refuses %s, which has no factor, and borrows none',
    (region) => {
      const problem = problemOf(() => grid({ date: '2023-06-30', region }))
      const place = book.regionNamed(region)?.name.en ?? region
      expect(problem).toMatchObject({
        code: 'ZC-FACTOR-MISSING',
        info: { wanted: { en: `${place} · 2023-06-30` } },
      })
      const existing = problem.code === 'ZC-FACTOR-MISSING' ? problem.info.existing : []
      expect(existing.length).toBeGreaterThan(0)
      for (const text of existing) expect(text).toMatch(/^grid\/.* \(\d\.\d{4}\)$/)
    },
  )

  it('keeps the calibres apart', () => {
    const date = '2023-06-30'
    expect(grid({ date, calibre: 'residual' })).toBe('0.6096')
    expect(grid({ date, calibre: 'fossil-only' })).toBe('0.8273')
    expect(problemOf(() => grid({ date, calibre: 'residual', region: 'CN-JS' })).code).toBe(
      'ZC-FACTOR-MISSING',
    )
  })

  it.each([
    ['2018-01-01', '0.6101'],
    ['2020-12-31', '0.6101'],
    ['2021-06-30', '0.5810'],
    ['2022-12-31', '0.5703'],
  ])('gives the reporting default of its own years only: %s', (date, value) => {
    expect(grid({ date, calibre: 'ets-default' })).toBe(value)
  })

  it('lets the reporting defaults expire, and begin', () => {
    expect(problemOf(() => grid({ date: '2023-01-01', calibre: 'ets-default' }))).toEqual({
      code: 'ZC-FACTOR-EXPIRED',
      info: { carrier: { zh: '电力', en: 'electricity' }, date: '2023-01-01', latest: '2022-12-31' },
    })
    expect(problemOf(() => grid({ date: '2017-12-31', calibre: 'ets-default' })).code).toBe('ZC-FACTOR-DATE')
  })
})

describe('fuels, heat and standard coal', () => {
  const fuel = (query: Omit<FactorQuery<'fuel'>, 'kind'>): string => book.find({ kind: 'fuel', ...query }).id

  it('does not mix the families of guidelines', () => {
    expect(fuel({ carrier: 'diesel', date: '2025-06-30' })).toBe('fuel/diesel/GBT32151.22-2024')
    expect(fuel({ carrier: 'diesel', date: '2023-06-30' })).toBe('fuel/diesel/NDRC-2015-other')
    expect(fuel({ carrier: 'diesel', method: 'ets' })).toBe('fuel/diesel/MEE-ETS-2022-25')
    expect(fuel({ carrier: 'coke', method: 'reductant' })).toBe('fuel/coke/NDRC-2015-nonferrous-reductant')
    expect(fuel({ carrier: 'unmeasured-coal', method: 'ets' })).toContain('MEE-power-2022')
    expect(problemOf(() => fuel({ carrier: 'diesel', method: 'reductant' })).code).toBe('ZC-FACTOR-MISSING')
  })

  it('warns of the carbon content of LNG in the set where it is wrong', () => {
    expect(book.find({ kind: 'fuel', carrier: 'lng', method: 'ets' }).note).toContain('WARNING')
    expect(book.find({ kind: 'fuel', carrier: 'lng' }).note).not.toContain('WARNING')
  })

  it('has the default of heat', () => {
    const { value, numerator, per } = book.find({ kind: 'rate', carrier: 'heat', date: '2026-03-31' })
    expect([value, numerator, per]).toEqual(['0.11', 'tCO2', 'GJ'])
  })

  it('keeps the two bases of electricity apart and takes neither unasked', () => {
    const coal = (basis?: '当量值' | '等价值') => book.find({ kind: 'coal', carrier: 'electricity', basis })
    expect(coal('当量值')).toMatchObject({ value: '0.1229', per: 'kWh', confidence: 'verified-2plus' })
    expect(coal('等价值')).toMatchObject({ value: '0.2856', per: 'kWh', confidence: 'single-source' })
    expect(problemOf(() => coal()).code).toBe('ZC-FACTOR-MISSING')
  })

  it('keeps a range a range and an open value open', () => {
    expect(book.find({ kind: 'coal', carrier: 'natural-gas' })).toMatchObject({
      value: null,
      range: ['1.1000', '1.3300'],
      per: 'm3',
    })
    expect(book.find({ kind: 'coal', carrier: 'heat', basis: '等价值' })).toMatchObject({
      value: null,
      range: null,
    })
  })
})

describe('named sets', () => {
  const fuel = (query: Partial<FactorQuery<'fuel'>>) =>
    book.find({ kind: 'fuel', carrier: 'diesel', ...query })

  it.each([
    ['cn-other-industry-2015', '43.33'],
    ['cn-gbt32151-2024', '42.652'],
    ['ipcc-2006', '43.0'],
  ])('answers from %s whatever family and date', (set, ncv) => {
    expect(fuel({ set, date: '2019-01-01', method: 'reductant' })).toMatchObject({ set, ncv })
  })

  it('refuses a set that lacks the fuel, naming what exists', () => {
    const problem = problemOf(() => fuel({ set: 'defra-2025' }))
    expect(problem).toMatchObject({ code: 'ZC-FACTOR-MISSING', info: { wanted: { en: 'defra-2025' } } })
    expect(problemOf(() => fuel({ set: 'epa-2025', carrier: 'coke' })).code).toBe('ZC-FACTOR-MISSING')
  })

  it('takes no foreign set unasked', () => {
    expect(problemOf(() => fuel({ carrier: 'charcoal' })).code).toBe('ZC-FACTOR-MISSING')
    expect(fuel({ carrier: 'charcoal', set: 'ipcc-2006' })).toMatchObject({ biogenic: true })
  })

  it('keeps gross and net heat apart by unit', () => {
    const set = 'defra-2023'
    const gas = { set, carrier: 'natural-gas' }
    expect(fuel(gas)).toMatchObject({ per: 't', direct: '2.55753' })
    expect(fuel({ ...gas, per: 'kWh(net)' })).toMatchObject({ heat: 'net', direct: '0.00020226' })
    expect(fuel({ ...gas, per: 'kWh(gross)' })).toMatchObject({ heat: 'gross', direct: '0.00018256' })
    expect(problemOf(() => fuel({ ...gas, per: 'kWh' })).code).toBe('ZC-FACTOR-MISSING')
    expect(fuel({ set: 'epa-2025', carrier: 'natural-gas' })).toMatchObject({ per: 'scf' })
    expect(fuel({ set: 'epa-2025', carrier: 'anthracite', per: 'MMBtu(gross)' })).toMatchObject({
      heat: 'gross',
    })
    expect(problemOf(() => fuel({ set: 'epa-2025', carrier: 'anthracite' })).code).toBe('ZC-FACTOR-MISSING')
  })

  it('states CH4 and N2O with their units, CO2e where they are CO2e already', () => {
    expect(fuel({ set: 'ipcc-2006' }).others).toContainEqual({
      gas: 'CH4',
      value: '3',
      unit: 'kgCH4/TJ',
      use: 'manufacturing',
    })
    expect(fuel({ set: 'defra-2023' }).others).toEqual([
      { gas: 'CH4', value: '0.3472', unit: 'kgCO2e/t' },
      { gas: 'N2O', value: '39.23422819', unit: 'kgCO2e/t' },
    ])
    const scf = fuel({ set: 'epa-2025', carrier: 'natural-gas' }).others
    expect(scf).toContainEqual({ gas: 'CH4', value: '0.00103', unit: 'gCH4/scf' })
  })

  it('keeps what IPCC prints as CO2 per heat beside the rounded carbon', () => {
    const coal = fuel({ set: 'ipcc-2006', carrier: 'anthracite' })
    expect(coal).toMatchObject({ ncv: '26.7', carbon: '0.0268', co2PerHeat: '0.0983' })
  })

  it('finds a kind of a carrier only by its name', () => {
    expect(fuel({ set: 'defra-2023' }).of).toBeUndefined()
    expect(fuel({ set: 'defra-2023', of: 'biofuel-blend' }).direct).toBe('2.97642')
  })
})

describe('footprints', () => {
  const footprint = (of?: string) =>
    book.find({ kind: 'rate', carrier: 'electricity-footprint', calibre: 'footprint', of })

  it('are found where they are asked for', () => {
    expect(footprint()).toMatchObject({ value: '0.5777', gas: 'CO2e', numerator: 'kgCO2e' })
    expect(footprint('wind').value).toBe('0.0324')
    expect(book.byId('footprint/CN/2023/average')).toMatchObject({ value: '0.6205' })
    const rail = { kind: 'rate', carrier: 'freight', set: 'defra-2025', of: 'rail-freight-train' } as const
    expect(book.find({ ...rail, calibre: 'tank-to-wheel' })).toMatchObject({ value: '0.02779', per: 'tkm' })
  })

  it('never answer a query for a CO2 factor', () => {
    expect(problemOf(() => grid({ calibre: 'footprint' })).code).toBe('ZC-FACTOR-MISSING')
    const footprints = book.factors.filter(({ carrier }) => carrier === 'electricity-footprint')
    expect(footprints.length).toBe(21)
    expect(book.carrierNamed('electricity-footprint')).toBeUndefined()
    expect(book.carrierNamed('freight')).toBeUndefined()
  })
})

describe('as known on a day', () => {
  it('takes only what was certainly released', () => {
    const date = '2024-06-30'
    expect(grid({ date })).toBe('0.5306')
    expect(grid({ date, knownOn: '2025-12-31' })).toBe('0.5306')
    expect(grid({ date, knownOn: '2025-12-30' })).toBe('0.5366')
    // Released "2024-04": certain from the last day of April.
    expect(grid({ date, knownOn: '2024-04-30' })).toBe('0.5568')
    expect(problemOf(() => grid({ date, knownOn: '2024-03-31' }))).toMatchObject({
      code: 'ZC-FACTOR-UNRELEASED',
      info: { knownOn: '2024-03-31', released: '2024-04' },
    })
  })

  it('refuses a row whose release is unknown', () => {
    const ask = () => book.find({ kind: 'fuel', carrier: 'diesel', method: 'ets', knownOn: '2026-01-01' })
    expect(problemOf(ask)).toMatchObject({ code: 'ZC-FACTOR-UNRELEASED', info: { released: '' } })
  })
})

describe('search', () => {
  it('finds carriers by any name, width and case', () => {
    for (const name of ['柴油', ' Diesel ', 'ＤＩＥＳＥＬ', '0#柴油', 'diesel oil', 'diesel']) {
      expect(book.carrierNamed(name)?.id).toBe('diesel')
    }
    expect(book.carrierNamed('其它洗煤')).toBe(book.carrierNamed('其他洗煤'))
    expect(book.carrierNamed('焦油')).toBe(book.carrierNamed('煤焦油'))
    expect(book.carrierNamed('一般煤油')).toBe(book.carrierNamed('煤油'))
    expect(book.carrier('lpg')).toBe(book.carrierNamed('液化石油气'))
  })

  it.each(['', '  ', '__proto__', 'constructor', 'toString', '煤', '氮气', '外供热力'])(
    'takes %j for no carrier and no region',
    (text) => {
      expect(book.carrierNamed(text)).toBeUndefined()
      expect(book.carrier(text)).toBeUndefined()
      expect(book.regionNamed(text)).toBeUndefined()
    },
  )

  it('suggests names in the language of the text, and always some', () => {
    expect(book.carriersLike('柴油机油')[0]).toBe('柴油')
    expect(book.carriersLike('deisel')[0]).toBe('diesel')
    expect(book.carriersLike('氮气')).toEqual(expect.arrayContaining(['氮气(副产品)', '氮气(主产品)']))
    expect(book.carriersLike('qqqqqqqqqqqqq', 2)).toEqual(['electricity', 'natural gas'])
    expect(book.carriersLike('x'.repeat(32_767)).length).toBe(5)
  })

  it('finds regions by code and name', () => {
    for (const name of ['江苏', '江苏省', 'jiangsu', 'CN-JS'])
      expect(book.regionNamed(name)?.code).toBe('CN-JS')
    for (const name of ['全国', '国家', 'National', 'cn']) expect(book.regionNamed(name)?.code).toBe('CN')
    expect(book.regionNamed('西藏')?.code).toBe('CN-XZ')
  })

  it('gives a factor by id, or ids that come close', () => {
    expect(book.byId('grid/CN/2023/average').id).toBe('grid/CN/2023/average')
    const problem = problemOf(() => book.byId('grid/CN/2024/average'))
    expect(problem.code === 'ZC-FACTOR-UNKNOWN' && problem.info.near).toContain('grid/CN/2023/average')
    expect(problemOf(() => book.byId('__proto__')).code).toBe('ZC-FACTOR-UNKNOWN')
  })

  it('answers the same question with the same object, and refuses it with the same error', () => {
    const ask = () => book.find({ kind: 'rate', carrier: 'electricity', date: '2024-05-31' })
    expect(ask()).toBe(ask())
    const refuse = () => grid({ region: 'CN-XZ', date: '2024-05-31' })
    expect(problemOf(refuse)).toBe(problemOf(refuse))
  })

  it('does not confuse queries whose parts run together', () => {
    expect(grid({ region: 'CN' })).toBe('0.5306')
    expect(problemOf(() => grid({ region: 'CN","average' })).code).toBe('ZC-FACTOR-MISSING')
  })
})

it('never takes a data year after the activity, nor a factor outside its days', () => {
  const days = fc
    .tuple(
      fc.integer({ min: 2000, max: 2040 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([y, m, d]) => `${String(y)}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`)
  const wanted = fc.record({
    kind: fc.constantFrom('rate', 'fuel', 'coal'),
    carrier: fc.constantFrom(...cn2026.carriers.map(({ id }) => id)),
    date: days,
    region: fc.constantFrom(undefined, ...cn2026.regions.map(({ code }) => code)),
    calibre: fc.constantFrom(undefined, 'average', 'residual', 'fossil-only', 'ets-default'),
    method: fc.constantFrom(undefined, 'general', 'ets', 'reductant'),
    basis: fc.constantFrom(undefined, '当量值', '等价值'),
  })
  fc.assert(
    fc.property(wanted, (query) => {
      try {
        const found = book.find(query)
        expect(found.dataYear).toBeLessThanOrEqual(Number(query.date.slice(0, 4)))
        expect(found.valid.from <= query.date).toBe(true)
        expect(found.valid.to === null || query.date <= found.valid.to).toBe(true)
        expect([found.carrier, found.region]).toEqual([query.carrier, query.region ?? 'CN'])
      } catch (error) {
        if (!(error instanceof ZcError)) throw error
      }
    }),
    { numRuns: 2000 },
  )
})

it('remembers answers and refusals, so that a long table asks once', () => {
  const day = (date: string) => book.find({ kind: 'fuel', carrier: 'diesel', date })
  expect(day('2025-03-28')).toBe(day('2025-03-28'))
  const refusal = (): unknown => {
    try {
      return day('1999-01-01')
    } catch (error) {
      return error
    }
  }
  expect(refusal()).toBeInstanceOf(ZcError)
  expect(refusal()).toBe(refusal())
})
