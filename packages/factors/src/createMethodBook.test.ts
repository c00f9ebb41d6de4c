import { ZcError, type Problem } from '@zerocarbon/accounting/errors'
import { describe, expect, it } from 'vitest'
import { cn2026 } from './cn2026.ts'
import { createMethodBook } from './createMethodBook.ts'

const book = createMethodBook(cn2026)

function problemOf(run: () => unknown): Problem {
  try {
    run()
  } catch (error) {
    if (error instanceof ZcError) return error.problem
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('process defaults', () => {
  it.each([
    ['caco3', 'caco3'],
    ['石灰石', 'caco3'],
    [' 碳酸钙 ', 'caco3'],
    ['Limestone', 'caco3'],
    ['ＣａＣＯ３', 'caco3'],
    ['dolomite', 'camg-co3-2'],
    ['碳酸锂', 'li2co3'],
  ])('finds a carbonate by %j', (name, of) => {
    expect(book.parameter('carbonate', name)).toMatchObject({ of, set: 'cn-mee-2024', unit: 'tCO2/t' })
  })

  it('takes the guideline asked for, and the present one where none is', () => {
    expect(book.parameter('carbonate', 'caco3').value).toBe('0.4397')
    expect(book.parameter('carbonate', 'caco3', 'ipcc-2006').value).toBe('0.43971')
    expect(book.parameter('steel-product', '粗钢').value).toBe('0.037')
    expect(book.parameter('steel-product', '粗钢', 'cn-ndrc-2013').value).toBe('0.0154')
  })

  it('gives what stands alone for an empty name', () => {
    expect(book.parameter('anode-consumption', '')).toMatchObject({ value: '0.411', unit: 'tC/t' })
    expect(book.parameter('heel', '').value).toBe('0.1')
    expect(book.parameter('wastewater-bo', 'COD').value).toBe('0.25')
  })

  it.each([
    ['anode-sulphur', '', '0.02', ''],
    ['anode-loss', '', '0.1518', ''],
    ['nitric-acid', '高压法', '13.9', 'kgN2O/t'],
    ['etch-use-rate', 'CF4', '0.1', ''],
    ['etch-use-rate', 'pv-cf4', '0.3', ''],
    ['etch-byproduct', 'NF3 -> CF4', '0.09', 'kg/kg'],
    ['clinker-replacement', '电石渣', '0.480', 'tCO2/t'],
    ['gas-density', 'CO2', '19.7', 't/万Nm3'],
    ['urea', '', '0.2', 'tC/t'],
  ])('gives %s of %j as %s %s', (parameter, of, value, unit) => {
    expect(book.parameter(parameter, of)).toMatchObject({ value, unit })
  })

  it('refuses what is unknown, naming what comes close', () => {
    expect(problemOf(() => book.parameter('carbonate', 'CaCO4'))).toMatchObject({
      code: 'ZC-FACTOR-MISSING',
      info: { carrier: { zh: '碳酸盐分解 CO2 因子' }, wanted: { en: 'CaCO4' } },
    })
    const near = problemOf(() => book.parameter('carbonate', '碳酸钠盐'))
    expect(near.code === 'ZC-FACTOR-MISSING' && near.info.existing).toContain(
      'process/cn-mee-2024/carbonate/na2co3 (0.4149)',
    )
    const other = problemOf(() => book.parameter('carbonate', 'nahco3', 'ipcc-2006'))
    expect(other.code === 'ZC-FACTOR-MISSING' && other.info.existing).toEqual([
      'process/cn-mee-2024/carbonate/nahco3 (0.5237)',
    ])
    const unknown = problemOf(() => book.parameter('carbonates', 'caco3'))
    expect(unknown.code === 'ZC-FACTOR-MISSING' && unknown.info.existing).toContain('carbonate')
  })

  it.each(['', ' ', '__proto__', 'x'.repeat(40_000)])(
    'takes %#: a text that is no name for nothing',
    (of) => {
      expect(problemOf(() => book.parameter('carbonate', of)).code).toBe('ZC-FACTOR-MISSING')
    },
  )

  it('takes no unknown name for what stands alone', () => {
    expect(problemOf(() => book.parameter('anode-consumption', '银')).code).toBe('ZC-FACTOR-MISSING')
    expect(problemOf(() => book.parameter('anode-consumption', 'x'.repeat(200))).code).toBe(
      'ZC-FACTOR-MISSING',
    )
  })

  it('lists the rows of a parameter, the preferred guideline first', () => {
    const sets = book.parametersOf('carbonate').map(({ set }) => set)
    expect([...new Set(sets)]).toEqual(['cn-mee-2024', 'ipcc-2006'])
    expect(book.parametersOf('nothing')).toEqual([])
  })

  it.each([
    ['magnesium', '白云石', 'dolomite'],
    ['titanium-dioxide', '氯化法', 'rutile-chloride'],
    ['ammonia', '天然气传统重整', 'conventional-reforming'],
    ['methanol', '煤', 'partial-oxidation-coal'],
    ['carbon-black', '炉法（尾气未处理）', 'furnace'],
    ['fluoro-leak', '高纯六氟化硫', 'sf6-high-purity'],
    ['fluoro-leak', '普通六氟化硫', 'sf6-lower-purity'],
    ['reducing-agent-nonferrous', '兰炭', 'semi-coke'],
  ])('knows in %s what people call %s', (parameter, name, of) => {
    expect(book.parameter(parameter, name).of).toBe(of)
  })

  it.each(['furnace', '炉法', 'furnace black'])('takes no methane factor for %s, which has two', (name) => {
    expect(book.parameter('carbon-black', name).value).toBe('2.62')
    expect(problemOf(() => book.parameter('carbon-black-ch4', name)).code).toBe('ZC-FACTOR-MISSING')
    expect(book.parameter('carbon-black-ch4', 'furnace-treated').value).toBe('0.06')
    expect(book.parameter('carbon-black', 'furnace-treated').value).toBe('2.62')
  })

  it('has two shares of SF6, so that its bare name means neither', () => {
    for (const name of ['SF6', '六氟化硫'])
      expect(problemOf(() => book.parameter('fluoro-leak', name)).code).toBe('ZC-FACTOR-MISSING')
  })

  it('answers the same question with the same object', () => {
    expect(book.parameter('carbonate', '石灰石')).toBe(book.parameter('carbonate', 'CaCO3'))
  })
})

describe('warming potentials', () => {
  it.each([
    ['CH4', 'AR5', '28'],
    ['甲烷', 'SAR', '21'],
    ['CH4-fossil', 'AR6', '29.8'],
    ['CF4', 'AR6', '7380'],
    ['PFC-14', 'cn-aluminium', '6630'],
    ['六氟化硫', 'AR5', '23500'],
    ['sf6', 'cn-legacy', '23900'],
    ['R-744', 'cn-electronics', '1'],
    ['ＮＦ３', 'cn-electronics', '17200'],
    ['R-410A', 'AR4', '2087.5'],
    ['R410A', 'ar6', '2255.5'],
    ['R-410A', 'cn-legacy', '1725'],
  ])('gives %s in %s as %s', (gas, set, value) => {
    expect(book.potential(gas, set).value).toBe(value)
  })

  it('names the assessments first', () => {
    expect(book.potentialSets.slice(0, 5)).toEqual(['SAR', 'TAR', 'AR4', 'AR5', 'AR6'])
  })

  it('lets no other set stand in, and says which have a value', () => {
    expect(problemOf(() => book.potential('NF3', 'SAR'))).toEqual({
      code: 'ZC-GWP-MISSING',
      info: {
        gas: { zh: 'NF3（三氟化氮）', en: 'NF3' },
        set: 'SAR',
        existing: expect.arrayContaining(['AR4 (17200)']) as string[],
      },
    })
    expect(problemOf(() => book.potential('CH4', 'AR7')).code).toBe('ZC-GWP-MISSING')
  })

  it('names gases that come close', () => {
    const near = problemOf(() => book.potential('HFC-134b', 'AR5'))
    expect(near.code === 'ZC-GAS-UNKNOWN' && near.info.near).toContain('HFC-134a')
    const zh = problemOf(() => book.potential('六氟化流', 'AR5'))
    expect(zh.code === 'ZC-GAS-UNKNOWN' && zh.info.near).toContain('六氟化硫')
    for (const gas of ['', '__proto__', 'q'.repeat(40_000)])
      expect(problemOf(() => book.potential(gas, 'AR5')).code).toBe('ZC-GAS-UNKNOWN')
  })
})
