import { describe, expect, it } from 'vitest'
import type { CellValue } from '../model/index.ts'
import { codesOf, power, report } from '../testing/madeUpPlant.ts'
import { activities, activityHeaders, inputs, settings, table } from '../testing/madeUpTables.ts'

type Cells = readonly CellValue[]
const input = (method: string, name: string, value: string | number, unit: string): Cells => [
  method,
  'k',
  null,
  null,
  name,
  value,
  unit,
  'ev',
]
const waste = [input('wastewater', 'cod', 1000, 'kgCOD'), input('wastewater', 'treatment', '厌氧反应器', '')]
const topUp = input('refrigerant-top-up', 'top-up:R-410A', 10, 'kg')
const clinker = input('clinker-ipcc', 'clinker', 100, 't')
const lime = input('lime', 'amount:lime', 10, 't')
const glass = input('glass', 'amount:纯碱', 10, 't')
const mixedOf = (rows: readonly Cells[], gwp: string | null = null) => {
  const set = settings([['报告期', 2026], ...(gwp === null ? [] : [['gwp', gwp]])])
  const { issues } = report(set, activities([power]), inputs(rows))
  return issues.flatMap((issue) => (issue.code === 'ZC-FACTOR-MIXED' ? [issue] : []))
}

describe('warming potentials of several sets in one total', () => {
  it('are a warning with rows and values, the fewest rows first', () => {
    expect(mixedOf([...waste, topUp])).toMatchObject([
      {
        severity: 'should',
        info: {
          kind: 'potential',
          sets: [
            { set: 'cn-legacy CH4 21', rows: 1, cells: ['工艺!A2'] },
            { set: 'AR5 R-410A 1923.5', rows: 1, cells: ['工艺!A4'] },
          ],
        },
      },
    ])
  })
  it('are one where the settings name it', () => {
    expect(mixedOf([...waste, topUp], 'AR5')).toEqual([])
    expect(mixedOf([topUp])).toEqual([])
  })
  it('count those of the fuels', () => {
    const headers = [...activityHeaders, '因子系列']
    const coal = ['2026-01', '2026-12', '无烟煤', 100, 't', 'B', 'ipcc-2006']
    const found = report(settings(), table('ZC_Activity', '活动', headers, [coal]), inputs(waste))
    const [issue, ...more] = found.issues.filter(({ code }) => code === 'ZC-FACTOR-MIXED')
    expect(more).toEqual([])
    expect(issue?.info).toMatchObject({
      sets: [{ set: 'cn-legacy CH4 21' }, { set: 'AR5 CH4 28, N2O 265', rows: 1, cells: ['活动!D2'] }],
    })
  })
})

describe('defaults of process methods', () => {
  it('of a Chinese guideline beside others are a warning with the rows', () => {
    expect(mixedOf([clinker, lime, glass]).map(({ info }) => info)).toMatchObject([
      {
        kind: 'process',
        sets: [
          { set: 'cn-mee-2024', rows: 1, cells: ['工艺!A4'] },
          { set: 'ipcc-2006', rows: 2, cells: ['工艺!A2:A3'] },
        ],
      },
    ])
  })
  it('of one family are none', () => {
    expect([...mixedOf([clinker, lime]), ...mixedOf([glass, ...waste])]).toEqual([])
  })
})

describe('bought power of one total', () => {
  const bought = (meter: string, region: string | null, factor: string | null) => [
    ...power.slice(0, 5),
    meter,
    region,
    factor,
  ]
  const calibres = (...rows: readonly Cells[]) =>
    report(settings(), table('ZC_Activity', '活动', [...activityHeaders, '因子地区', '因子覆盖'], rows))

  it('by several calibres is a warning with the rows', () => {
    const found = calibres(bought('A', null, null), bought('B', '江苏', null))
    expect(codesOf(found)).toEqual(['ZC-FACTOR-MIXED 活动!D2'])
    expect(found.issues[0]?.info).toMatchObject({
      kind: 'power',
      sets: [
        { set: 'average national CN', rows: 1, cells: ['活动!D2'] },
        { set: 'average provincial CN-JS', rows: 1, cells: ['活动!D3'] },
      ],
    })
    const fossil = calibres(bought('A', null, null), bought('B', null, 'grid/CN/2023/fossil-only'))
    expect(codesOf(fossil)).toEqual(['ZC-FACTOR-MIXED 活动!D2'])
  })
  it('in two provinces is one calibre', () => {
    expect(codesOf(calibres(bought('A', '浙江', null), bought('B', '江苏', null)))).toEqual([])
  })
})
