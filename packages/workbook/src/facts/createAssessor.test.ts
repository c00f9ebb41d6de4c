import { rulesBundle } from '@zerocarbon/rules-engine'
import { cn2026 } from '@zerocarbon/factors'
import { expect, it } from 'vitest'
import { createCatalogue } from '../catalogue/createCatalogue.ts'
import type { Assessor } from './createAssessor.ts'
import { cellPlant, cellPlantRows } from './testing/cellPlant.ts'

const assessor = (more: Parameters<typeof cellPlant>[0] = {}): Assessor => {
  const catalogue = createCatalogue({ factors: cn2026, rules: rulesBundle, language: 'zh' })
  catalogue.setTables(cellPlant(more))
  return catalogue.assessor()
}
const national = 'cn.factory.national-2026'
/** Of the three core indicators, with both of their lines. */
const outcomes = (judge: Assessor, on?: string): unknown =>
  judge
    .assess(national, on)
    .verdicts.filter(({ criterion }) => criterion.severity === 'veto')
    .map(({ criterion, outcome }) => [criterion.id, outcome])

it('judges at the end of the reporting period unless told otherwise', () => {
  expect(assessor().caseOn().on).toBe('2026-12-31')
  expect(assessor().assess(national).on).toBe('2026-12-31')
  expect(assessor().caseOn('2030-01-01').on).toBe('2030-01-01')
})

it('gives the verdicts of the sample plant', () => {
  expect(outcomes(assessor())).toEqual([
    ['co2-per-energy-entry', 'undetermined'],
    ['co2-per-energy-2030', 'notInForce'],
    ['non-fossil-share-entry', 'fail'],
    ['non-fossil-share-2030', 'notInForce'],
    ['physical-share-entry', 'pass'],
    ['physical-share-2030', 'notInForce'],
  ])
})

it('judges the size of the plant by its energy, shows what has no line, and asks for the rest', () => {
  const of = (severity: string): unknown =>
    assessor()
      .assess(national)
      .verdicts.filter(({ criterion }) => criterion.severity === severity)
      .map(({ criterion, outcome }) => [criterion.id, outcome])
  expect(of('mandatory')).toEqual([
    ['entity', 'missing'],
    // 4,253 tce at 当量值.
    ['energy-from', 'pass'],
    ['green-factory', 'missing'],
    ['unit-energy-gb', 'missing'],
    ['unit-energy-benchmark', 'missing'],
    ['industry-leading', 'missing'],
    ['facility-entity', 'notApplicable'],
    ['facility-racks', 'notApplicable'],
    ['facility-eer', 'notApplicable'],
    ['facility-list', 'notApplicable'],
    ['accounting-system', 'missing'],
    ['management-systems', 'missing'],
    ['clean-record', 'missing'],
  ])
  expect(new Set((of('guiding') as string[][]).map(([, outcome]) => outcome))).toEqual(
    new Set(['undetermined']),
  )
  const removal = assessor({ facts: [['捕集、利用或封存的 CO2', 133, 'tCO2', 'R-1']] })
    .assess(national)
    .verdicts.find(({ criterion }) => criterion.id === 'carbon-removal-rate')
  // 133 of 13,399 t, location-based.
  expect(removal?.measured?.value.toFixed(4)).toBe('0.0099')
})

it('does not decide whether power sold on is in the denominator of the physical share', () => {
  const rows = [
    cellPlantRows[0]!.with(3, 2200),
    ...cellPlantRows.slice(1),
    ['2026-01', '2026-12', '转供电', 200, '万kWh', 'X-1'],
  ]
  const shareOf = (judge: Assessor) =>
    judge.assess(national).verdicts.find(({ criterion }) => criterion.id === 'physical-share-entry')!
  const { outcome, reason } = shareOf(assessor({ rows }))
  expect(outcome).toBe('undetermined')
  // 2280 of 24280 and of 22280 MWh.
  expect(reason.zh).toContain('占全部用电量有差距（实测 9.39 %')
  expect(reason.zh).toContain('占减去转供后的用电量已达标（实测 10.23 %')
  // Without it both are one figure, and the sentence is as short as ever.
  expect(shareOf(assessor()).reason.zh).not.toContain('转供')
})

it('never passes while data are missing, and lines of later days stay not in force', () => {
  for (const [row] of cellPlantRows.entries()) {
    const rows = cellPlantRows.map((each, r) => (r === row ? each.with(3, null) : each))
    expect(outcomes(assessor({ rows }))).toEqual([
      ['co2-per-energy-entry', 'missing'],
      ['co2-per-energy-2030', 'notInForce'],
      ['non-fossil-share-entry', 'missing'],
      ['non-fossil-share-2030', 'notInForce'],
      ['physical-share-entry', 'missing'],
      ['physical-share-2030', 'notInForce'],
    ])
    const { verdicts } = assessor({ rows }).assess(national)
    expect(verdicts.map(({ outcome }) => outcome)).not.toContain('pass')
    const [, later] = verdicts
    expect(later?.missing.map(({ id }) => id)).toContain('emissions-co2-park')
  }
})

it('takes the sector from the settings, in either language', () => {
  for (const sector of ['锂电池', 'lithium-battery', ' Lithium battery '])
    expect(assessor({ sector }).caseOn().sector).toBe('lithium-battery')
  expect(assessor({ sector: '' }).caseOn()).not.toHaveProperty('sector')
  expect(assessor({ sector: '' }).issues).toEqual([])
})

it('says that it does not know a sector, and judges without one', () => {
  const judge = assessor({ sector: '航天' })
  expect(judge.issues).toMatchObject([
    { code: 'ZC-ARGUMENT-INVALID', severity: 'should', info: { text: '航天' } },
  ])
  expect(judge.caseOn()).not.toHaveProperty('sector')
})

it('reads ZC_Facts, lets a range go before it, and passes its problems on', () => {
  const judge = assessor({
    facts: [
      ['碳抵销量', 3, 'tCO2'],
      ['没有这一项', 1, ''],
      ['行业', '锂电池', ''],
    ],
  })
  expect(String(judge.caseOn().facts.get('offset-quantity')?.value)).toBe('3')
  expect(judge.issues.map(({ code, at }) => [code, at?.cell])).toEqual([
    ['ZC-VALUE-INVALID', 'A3'],
    ['ZC-VALUE-INVALID', 'A4'],
  ])
  const none = { id: 'discloses-carbon', value: false, unit: '' }
  const more = new Map([[none.id, none]])
  expect(judge.caseOn(undefined, more).facts.get('discloses-carbon')).toBe(none)
})

it('says of every verdict on a fact without evidence that it is provisional, and why', () => {
  const offset = (evidence: string) => {
    const judge = assessor({ facts: [['碳抵销量', 0, 'tCO2', evidence]] })
    const found = judge
      .assess('cn.factory.guidance-2026')
      .verdicts.find(({ criterion }) => criterion.id === 'offset-last')
    return { outcome: found?.outcome, because: found?.provisionalBecause.map(({ zh }) => zh).join('；') }
  }
  expect(offset('—').outcome).toBe('pass')
  expect(offset('—').because).toContain('“碳抵销量”没有附证据（事实!B2）')
  expect(offset('登记簿 2026-3').outcome).toBe('pass')
  expect(offset('登记簿 2026-3').because).not.toContain('证据')
})

it('finds a rule set in any case, and names those that exist', () => {
  expect(assessor().ruleSet(' CN.Factory.National-2026 ').id).toBe(national)
  expect(() => assessor().ruleSet('cn.park')).toThrow(/cn\.factory\.guidance-2026/)
  expect(
    assessor()
      .assessAll()
      .map(({ ruleSet }) => ruleSet.id),
  ).toEqual(['cn.factory.guidance-2026', national])
})

it('names a second table of facts, and rows below one, without making the inventory incomplete', () => {
  const catalogue = createCatalogue({ factors: cn2026, rules: rulesBundle, language: 'zh' })
  const facts = { name: 'ZC_Facts', sheet: 'ZC_Facts', top: 1, left: 0, headers: ['事实', '值'], rows: [] }
  const below = { row: 5, column: 0, rows: 1, values: [['offset-quantity', 0]] }
  catalogue.setTables([
    ...cellPlant().filter(({ name }) => name !== 'ZC_Facts'),
    { ...facts, below },
    { ...facts, name: 'zc_facts', sheet: '旧表' },
  ])
  const codes = catalogue.assessor().issues.map(({ code, severity, at }) => [code, severity, at?.sheet])
  expect(codes).toEqual([
    ['ZC-TABLE-TWICE', 'should', '旧表'],
    ['ZC-TABLE-ROWS-BELOW', 'should', 'ZC_Facts'],
  ])
  expect(catalogue.report().inventory.complete).toBe(true)
})

it('has no figures for a period that is not a year, and says so', () => {
  const half = cellPlantRows.map((row) => ['2026-01', '2026-06', ...row.slice(2)])
  const tables = cellPlant({ rows: half })
    .filter(({ name }) => name !== 'ZC_Green')
    .map((table) =>
      table.name === 'ZC_Settings'
        ? {
            ...table,
            rows: [
              ['报告期起', '2026-01-01'],
              ['报告期止', '2026-06-30'],
              ['行业', '锂电池'],
            ],
          }
        : table,
    )
  const catalogue = createCatalogue({ factors: cn2026, rules: rulesBundle, language: 'zh' })
  catalogue.setTables(tables)
  expect(catalogue.report().inventory.complete).toBe(true)
  const { verdicts, overall } = catalogue.assessor().assess(national, '2026-12-31')
  expect(overall).toBe('missing')
  expect(verdicts.map(({ outcome }) => outcome)).not.toContain('pass')
  const core = verdicts.filter(({ criterion }) => criterion.severity === 'veto')
  expect(core.map(({ outcome }) => outcome)).not.toContain('notApplicable')
  expect(verdicts[0]!.reason.zh).toContain('不是连续十二个月')
})

it('takes a year of any first day for a year', () => {
  const rows = cellPlantRows.map((row) => ['2025-07-01', '2026-06-30', ...row.slice(2)])
  const catalogue = createCatalogue({ factors: cn2026, rules: rulesBundle, language: 'zh' })
  catalogue.setTables(
    cellPlant({ rows })
      .filter(({ name }) => name !== 'ZC_Green')
      .map((table) =>
        table.name === 'ZC_Settings'
          ? {
              ...table,
              rows: [
                ['报告期起', '2025-07-01'],
                ['报告期止', '2026-06-30'],
                ['行业', '锂电池'],
              ],
            }
          : table,
      ),
  )
  expect(catalogue.assessor().caseOn().facts.get('emissions-co2-location')).toBeDefined()
})

it('finds data missing in a workbook without tables, and invents no year for it', () => {
  const catalogue = createCatalogue({ factors: cn2026, rules: rulesBundle, language: 'zh' })
  catalogue.setTables([])
  const { on, overall } = catalogue.assessor().assess(national)
  expect(on >= '2026-01-01').toBe(true)
  expect(overall).toBe('missing')
})

it('says that a set for parks is not one for this workbook', () => {
  const judge = assessor()
  expect(judge.elsewhere(judge.ruleSet('cn.park.national-2025')).subject?.zh).toContain('园区')
  expect(judge.elsewhere(judge.ruleSet(national))).toEqual({})
})
