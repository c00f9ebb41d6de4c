import { cn2026 } from '@zerocarbon/factors'
import { describe, expect, it } from 'vitest'
import { power, report } from '../testing/madeUpPlant.ts'
import { activities, inputs, settings, type Rows } from '../testing/madeUpTables.ts'
import { processView } from './processView.ts'
import { provenanceSheet } from './provenanceSheet.ts'
import { resultsSheet } from './resultsSheet.ts'

const acid: Rows = [
  ['硝酸', '一线', null, null, '产量:高压法', 100, 't', '产量台账'],
  ['硝酸', '一线', null, null, '排放因子:高压法', 8, 'kgN2O/t', '检测报告'],
]
const month = (n: number): Rows => [
  ['碳酸盐分解', '窑', `2026-${String(n).padStart(2, '0')}`, null, '用量:石灰石', n, 't', '过磅单'],
  ['碳酸盐分解', '窑', `2026-${String(n).padStart(2, '0')}`, null, '纯度:石灰石', 0.5, null, '-'],
]
const twelve = Array.from({ length: 12 }, (_, i) => month(i + 1)).flat()
const plant = (rows: Rows) => report(settings(), activities([power]), inputs(rows))

describe('the lines of processes', () => {
  it('are one for each emission of the period, with periods and defaults in the remark', () => {
    // 78 t × 0.5 × 0.4397
    const [row] = processView(plant(twelve), 'zh').rows
    expect([row?.item, row?.co2?.toFixed(), row?.co2e.toFixed(), row?.remarks]).toEqual([
      '碳酸盐分解：石灰石（窑）',
      '17.1483',
      '17.1483',
      ['12 期合计', '含缺省值 process/cn-mee-2024/carbonate/caco3'],
    ])
  })

  it('say the words for missing where a run lacks an input, and its cell', () => {
    const found = plant(twelve.slice(1, 2))
    expect(processView(found, 'zh')).toMatchObject({
      rows: [],
      missing: [{ item: '碳酸盐分解 窑', at: '工艺!A2', problem: { code: 'ZC-INPUT-MISSING' } }],
    })
    const row = resultsSheet(found, 'zh').rows.find(([, item]) => item === '碳酸盐分解 窑')
    expect([row?.[2], row?.[5]]).toEqual(['缺少数据', '缺少数据'])
  })
})

it('does not call a stock balance missing that gave its fuel', () => {
  const balance = (opening: number): Rows => [
    ['库存平衡', '锅炉', null, null, '期初库存:烟煤', opening, 't', '盘点表'],
    ['库存平衡', '锅炉', null, null, '购入量:烟煤', 10, 't', '发票'],
    ['库存平衡', '锅炉', null, null, '期末库存:烟煤', 5, 't', '盘点表'],
  ]
  expect(processView(plant(balance(1)), 'zh').missing).toEqual([])
  expect(processView(plant(balance(-20)), 'zh').missing).toMatchObject([{ item: '库存平衡 锅炉' }])
})

it('lists in the inventory what a method could not count', () => {
  const found = plant([['炭黑', '一线', null, null, '产量:炉法', 100, 't', '产量台账']])
  expect(processView(found, 'zh').missing).toEqual([])
  expect(found.issues.filter(({ code }) => code === 'ZC-INPUT-MISSING')).toMatchObject([
    {
      severity: 'should',
      info: { example: 'CH4排放因子:炉法', uncounted: { zh: 'CH4' } },
      at: { cell: 'A2' },
    },
  ])
})

describe('another gas than CO2', () => {
  const found = plant(acid)

  it('has its tonnes, its potential, and CO2e alone', () => {
    const [row] = processView(found, 'en').rows
    expect([row?.gas, row?.mass.toFixed(), row?.co2]).toEqual(['N2O', '0.8', null])
    expect(row?.remarks[0]).toMatch(/^GWP \d+ \([\w-]+\)$/)
    expect(row?.co2e.toFixed()).toBe(row?.mass.times(row.potential).toFixed())
    const cells = resultsSheet(found, 'en').rows.find(([, item]) => item === row?.item)
    expect([cells?.[2], cells?.[3], cells?.[5]]).toEqual([0.8, 't N2O', row?.co2e.toNumber()])
  })

  it('has its potential in the provenance, and the inputs with their evidence', () => {
    const rows = provenanceSheet(found, cn2026, 'zh').rows
    const potential = rows.find(([, use]) => use === '折算 CO2 当量')
    expect([potential?.[0], potential?.[3]]).toEqual([expect.stringMatching(/^gwp\/.*n2o/i), '全球变暖潜势'])
    expect(
      rows.filter(([kind]) => kind === '过程输入').map((row) => [row[3], row[4], row[8], row[9]]),
    ).toEqual([
      ['产量:高压法', '100 t', '证据：产量台账', '工艺!F2，共 1 行'],
      ['排放因子:高压法', '8 kgN2O/t', '证据：检测报告', '工艺!F3，共 1 行'],
    ])
  })
})

it('cites a published default once, and says of equal inputs how many rows they are', () => {
  const rows = provenanceSheet(plant(twelve), cn2026, 'en').rows
  expect(rows.filter(([id]) => id === 'process/cn-mee-2024/carbonate/caco3')).toHaveLength(1)
  const purity = rows.find((row) => row[3] === '纯度:石灰石')
  expect([purity?.[8], purity?.[9]]).toEqual(['entered in the workbook', expect.stringContaining('12 rows')])
})
