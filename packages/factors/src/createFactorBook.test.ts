import fc from 'fast-check'
import { ZcError } from '@zerocarbon/accounting/errors'
import { expect, it } from 'vitest'
import { cn2026 } from './cn2026.ts'
import { book, grid, problemOf } from './testing/bookCalls.ts'

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
