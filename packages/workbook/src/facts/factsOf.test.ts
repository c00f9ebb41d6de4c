import { Decimal } from '@zerocarbon/accounting/quantity'
import { cn2026, createFactorBook } from '@zerocarbon/factors'
import { rulesBundle, type Fact } from '@zerocarbon/rules-engine'
import { describe, expect, it } from 'vitest'
import { plantReport } from '../report/plantReport.ts'
import { computedFacts } from './computedFacts.ts'
import { factsOf } from './factsOf.ts'
import { table, type Rows } from '../testing/madeUpTables.ts'
import { cellPlant, cellPlantRows } from './testing/cellPlant.ts'

const book = createFactorBook(cn2026)
const dictionary = rulesBundle.facts
const facts = (more: Parameters<typeof cellPlant>[0] = {}, entered: readonly Fact[] = []) =>
  factsOf(plantReport(cellPlant(more), book), new Map(entered.map((fact) => [fact.id, fact])), {
    book,
    dictionary,
  })
const withoutDiesel = cellPlantRows.map((row) => (row[2] === '柴油' ? row.with(3, null) : row))
const shown = (id: string, found = facts()): unknown => {
  const fact = found.get(id)
  return fact && [typeof fact.value === 'object' ? fact.value.toFixed(3) : fact.value, fact.unit]
}

describe('a complete plant', () => {
  // Location and market: samples/lithium-cell-plant.expected.json. Park: 11937.921 + 13740 × (0.8325 − 0.6096).
  it.each([
    ['emissions-co2-location', '13399.341', 'tCO2'],
    ['emissions-co2-market', '11937.921', 'tCO2'],
    ['emissions-co2-park', '15000.567', 'tCO2'],
    ['energy-total-equivalent', '7640.470', 'tce'],
    ['energy-total-calorific', '4253.056', 'tce'],
    // 7080 MWh × 0.2856 and × 0.1229
    ['energy-nonfossil-equivalent', '2022.048', 'tce'],
    ['energy-nonfossil-calorific', '870.132', 'tce'],
    ['electricity-total', '20820000.000', 'kWh'],
    ['electricity-kept', '20820000.000', 'kWh'],
    ['electricity-physical-nonfossil', '2280000.000', 'kWh'],
  ])('%s is %s %s', (id, value, unit) => {
    expect(shown(id)).toEqual([value, unit])
    expect(facts().absent(id)).toBeUndefined()
    expect(unit).toBe(dictionary.facts.find((fact) => fact.id === id)?.unit)
  })

  it('quantifies what it has lines of, and does not say no to the rest', () => {
    expect(shown('has-direct-inventory')).toEqual([true, ''])
    expect(shown('has-indirect-inventory')).toEqual([true, ''])
    const [power] = cellPlantRows
    const electric = facts({ rows: [power!] })
    expect([electric.get('has-direct-inventory'), shown('has-indirect-inventory', electric)]).toEqual([
      undefined,
      [true, ''],
    ])
    expect(electric.absent('has-direct-inventory')?.reason.zh).toContain('已量化直接 CO2 排放')
  })

  it('takes value added from ZC_Production, and lets it be entered where that table does not give it', () => {
    const entered = { id: 'industrial-value-added', value: new Decimal('7'), unit: '万元' }
    const found = (rows: Rows) => {
      const headers = ['产品', '期间起', '期间止', '产量', '单位', '增加值（万元）']
      const tables = [...cellPlant(), table('ZC_Production', '产量', headers, rows)]
      return factsOf(plantReport(tables, book), new Map([[entered.id, entered]]), { book, dictionary })
    }
    expect(shown(entered.id, found([['电芯', '2026-01', '2026-12', 10, 't', 50_000]]))).toEqual([
      '50000.000',
      '万元',
    ])
    // Half a year of value added beside a year of energy.
    expect(shown(entered.id, found([['电芯', '2026-01', '2026-06', 10, 't', 50_000]]))).toEqual([
      '7.000',
      '万元',
    ])
    expect(shown(entered.id, facts({}, [entered]))).toEqual(['7.000', '万元'])
    expect(shown(entered.id)).toBeUndefined()
  })

  it('marks what rests on a coefficient nobody saw, and on a single source', () => {
    expect(facts().get('energy-total-equivalent')?.provisional?.zh).toContain('0.2856')
    expect(facts().get('energy-nonfossil-equivalent')?.provisional?.zh).toContain('0.2856')
    expect(facts().get('emissions-co2-location')?.provisional).toBeUndefined()
    // Only the market-based total uses the residual factor.
    const [power] = cellPlantRows
    const residual = plantReport(cellPlant({ rows: [power!] }), book)
    const weak = { ...residual.market!.factor!, confidence: 'single-source' as const }
    const marked = factsOf({ ...residual, market: { ...residual.market!, factor: weak } }, new Map(), {
      book,
      dictionary,
    })
    expect(marked.get('emissions-co2-market')?.provisional?.en).toBe(
      `values seen in a single source only: ${weak.id}`,
    )
    expect(marked.get('emissions-co2-location')?.provisional).toBeUndefined()
  })

  it('gives the reasons of what it computed', () => {
    expect(facts().get('emissions-co2-location')?.why?.().gives.value.toFixed()).toBe('13399.3408815264')
  })
})

describe('an incomplete inventory', () => {
  const incomplete = facts({ rows: withoutDiesel })

  it.each(computedFacts)('has no %s, and names the first cell to mend', (id) => {
    expect(incomplete.get(id)).toBeUndefined()
    const absent = incomplete.absent(id)
    expect(absent?.at).toEqual({ sheet: '活动', cell: 'D4' })
    expect(absent?.reason.zh).toContain('清单不完整（1 处必须处理），先处理：活动!D4 用量是空的')
    expect(absent?.reason.en).toContain('the inventory is incomplete (1 to be fixed), first: 活动!D4')
  })

  it('quantifies nothing either', () => {
    expect(incomplete.get('has-direct-inventory')).toBeUndefined()
  })
})

it('decides nothing by what comes out beyond the range of its fact, and says what came out', () => {
  const id = 'emissions-co2-location'
  const least = { range: { least: '20000' } }
  const higher = dictionary.facts.map((fact) => (fact.id === id ? { ...fact, ...least } : fact))
  const found = factsOf(plantReport(cellPlant({}), book), new Map(), {
    book,
    dictionary: { ...dictionary, facts: higher },
  })
  expect(found.get(id)).toBeUndefined()
  expect(found.absent(id)?.reason.zh).toMatch(
    /算出来是 13399\.34\d* tCO2，不据以判定（可能的值：20000 或更大的数）/,
  )
  expect(found.absent('emissions-co2-market')).toBeUndefined()
})

it('passes on what the dictionary says of a fact that is missing', () => {
  const reason = facts().absent('altitude-factor')?.reason
  expect(reason?.zh).toContain('海拔不超过 1500 米填 1')
  expect(reason?.en).toContain('1 up to 1,500 m')
})

describe('what people enter', () => {
  const fact: Fact = { id: 'discloses-carbon', value: true, unit: '', at: { sheet: '事实', cell: 'B2' } }

  it('is taken as it stands', () => {
    expect(facts({}, [fact]).get('discloses-carbon')).toBe(fact)
  })

  it('does not take the place of what the rows give', () => {
    const no: Fact = { id: 'has-direct-inventory', value: false, unit: '' }
    expect(shown('has-direct-inventory', facts({}, [no]))).toEqual([true, ''])
  })

  it.each([
    ['offset-quantity', 'ZC_Facts 没有“碳抵销量”。填数值和单位 tCO2，并附证据。没有用填 0。'],
    ['discloses-carbon', 'ZC_Facts 没有“披露碳信息并持续改进”。填“是”或“否”，并附证据。'],
    ['sector', 'ZC_Settings 没有填“行业”，或所填的不认得。填一个行业，如“锂电池”。'],
  ])('is asked for where it goes: %s', (id, reason) => {
    expect(facts().absent(id)?.reason.zh).toBe(reason)
  })
})
