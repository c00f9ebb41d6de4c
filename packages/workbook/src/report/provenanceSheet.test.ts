import { cn2026, createFactorBook } from '@zerocarbon/factors'
import { describe, expect, it } from 'vitest'
import type { CellValue } from '../model/index.ts'
import { plantReport } from './plantReport.ts'
import { provenanceSheet } from './provenanceSheet.ts'

const headers = ['期间起', '期间止', '排放源', '用量', '单位', '计量点']
const rows = [
  ['2026-01', '2026-12', '外购电力', 1000, 'MWh', 'E-1'],
  ['2026-01', '2026-12', '外购蒸汽', 100, 'GJ', 'S-1'],
  ['2026-01', '2026-12', '天然气', 10, '万Nm3', 'G-1'],
]
const report = plantReport(
  [{ name: 'ZC_Activity', sheet: '活动', top: 1, left: 0, headers, rows }],
  createFactorBook(cn2026),
)
const zh = provenanceSheet(report, cn2026, 'zh')
const en = provenanceSheet(report, cn2026, 'en')
const column = ({ headers: names, rows: all }: typeof zh, name: string): CellValue[] =>
  all.map((row) => row[names.indexOf(name)] ?? null)
const rowOf = (sheet: typeof zh, id: string): readonly CellValue[] =>
  sheet.rows.find(([first]) => first === id) ?? []

describe('each value', () => {
  it('says what it was used for, with its unit', () => {
    expect(rowOf(zh, 'grid/CN/2023/residual').slice(1, 5)).toEqual([
      '市场法',
      '外购电力',
      '排放因子',
      '0.6096 kgCO2/kWh',
    ])
    expect(rowOf(zh, 'tce/heat/当量值').slice(1, 5)).toEqual([
      '折标准煤（当量值）、折标准煤（等价值）',
      '外购蒸汽',
      '折标系数',
      '0.03412 kgce/MJ',
    ])
    expect(rowOf(en, 'tce/electricity/等价值').slice(1, 5)).toEqual([
      'standard coal (等价值)',
      'Purchased electricity',
      'Standard-coal coefficient',
      '0.2856 kgce/kWh',
    ])
    expect(rowOf(en, 'fuel/natural-gas/GBT32151.22-2024')[1]).toBe(
      'location-based, standard coal (当量值), standard coal (等价值)',
    )
  })

  it('stands once', () => {
    const ids = zh.rows.map((row) => JSON.stringify([row[0], row[4]]))
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('has a source and a locator, the definition of standard coal too', () => {
    const values = (name: string): CellValue[] => column(zh, name).slice(0, -1)
    expect([...values('来源'), ...values('位置')]).not.toContain(null)
    expect(rowOf(zh, 'definition/standard-coal')[8]).toContain('GB/T 2589-2020')
  })
})

it('says the confidence in words of the language asked for', () => {
  const words = (sheet: typeof zh, name: string) =>
    new Set(column(sheet, name).filter((word) => word !== null))
  expect(words(zh, '置信度')).toEqual(new Set(['两个来源一致', '单一来源，暂行']))
  expect(words(en, 'Confidence')).toEqual(new Set(['two sources agree', 'single source, provisional']))
})

it('ends with the factor set and its hash', () => {
  expect(zh.rows.at(-1)?.slice(0, 6)).toEqual([cn2026.id, '因子集', null, null, null, cn2026.hash])
})

it('has a row for every entered value, with its cells and how many rows it holds for', () => {
  const typed = ['2026-01', '2026-12', '外购电力', 5, 'MWh']
  const found = plantReport(
    [
      {
        name: 'ZC_Activity',
        sheet: '活动',
        top: 1,
        left: 0,
        headers: [...headers, '因子覆盖', '证据', '密度'],
        rows: [
          [...typed, 'E-1', '0.5 tCO2/MWh', '供方证明'],
          [...typed, 'E-2', '0.5 tCO2/MWh', '供方证明'],
          ['2026-01', '2026-12', '柴油', 5, 't', 'D-1', null, null, 0.84],
        ],
      },
    ],
    createFactorBook(cn2026),
  )
  const rowsOf = (language: 'zh' | 'en') => provenanceSheet(found, cn2026, language).rows.slice(-3, -1)
  expect(rowsOf('zh').map((row) => [row[0], row[1], row[4], row[8], row[9]])).toEqual([
    ['手填因子', '位置法', '0.5 tCO2/MWh', '证据：供方证明', '活动!G2:G3，共 2 行'],
    ['实测值', '未用到', '0.84 kg/L', '工作簿里填写', '活动!I4，共 1 行'],
  ])
  expect(rowsOf('en')[1]?.[9]).toBe('活动!I4, 1 row')
})

it('says how the amounts came about that each value was applied to', () => {
  const found = plantReport(
    [
      {
        name: 'ZC_Activity',
        sheet: '活动',
        top: 1,
        left: 0,
        headers: [...headers, '数据质量', '因子覆盖', '证据'],
        rows: [
          ['2026-01', '2026-12', '外购电力', 300, 'MWh', 'E-1', '实测'],
          ['2026-01', '2026-12', '外购电力', 100, 'MWh', 'E-2', '估算'],
          ['2026-01', '2026-12', '外购电力', 5, 'MWh', 'E-3', '票据', '0.5 tCO2/MWh', '供方证明'],
          ['2026-01', '2026-12', '外购蒸汽', 100, 'GJ', 'S-1'],
        ],
      },
    ],
    createFactorBook(cn2026),
  )
  const sheet = provenanceSheet(found, cn2026, 'zh')
  const tier = (id: string): CellValue => rowOf(sheet, id)[sheet.headers.indexOf('数据质量')] ?? null
  expect(tier('grid/CN/2023/average')).toBe('实测 75.0 %、估算 25.0 %')
  expect(tier('手填因子')).toBe('票据')
  expect(tier('tce/heat/当量值')).toBe('未填')
  expect(tier(cn2026.id)).toBeNull()
  expect(new Set(sheet.rows.map((row) => row.length))).toEqual(new Set([sheet.headers.length]))
})
