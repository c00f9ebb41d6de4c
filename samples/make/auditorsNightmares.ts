import { cn2026 } from '@zerocarbon/factors'
import { blankWorkbook, patchWorkbook } from '@zerocarbon/xlsx'
import { lastDay, serial, SheetBuilder } from './SheetBuilder.ts'
import { activitySheet, greenSheet, settingsSheet, type Row } from './zcSheets.ts'

const monthly = (source: string, unit: string, meter: string, amount: number): Row[] =>
  Array.from({ length: 12 }, (_, i) => ({
    start: serial(2026, i + 1, 1),
    end: lastDay(i + 1),
    source,
    unit,
    meter,
    amount: amount + i,
    quality: '计量',
    evidence: `结算单 ${String(i + 1)} 月`,
  }))
const change = (rows: Row[], month: number, by: Row): void => {
  rows[month - 1] = { ...rows[month - 1], ...by }
}

/** A workbook in which everything an auditor dreads has happened once; each trouble stands in its own row. */
export function auditorsNightmares(): Uint8Array {
  const power = monthly('外购电力', '万kWh', 'E-01', 100)
  change(power, 5, { amount: '104.5', note: '文本数字' })
  change(power, 8, { amount: 107_000, note: '错一千倍' })
  const second = monthly('外购电力', '万kWh', 'E-02', 20)
  change(second, 4, { amount: 230_000, unit: '度', note: '单位混用' })
  const gas = monthly('天然气', '万Nm3', 'G-01', 6).filter((_, i) => i !== 2)
  change(gas, 5, { amount: null, note: '空白' })
  const diesel = monthly('柴油', 't', 'D-01', 3)
  change(diesel, 2, { factor: 3.1, evidence: null, note: '手填因子，无单位' })
  change(diesel, 3, { factor: '3.1 tCO2/t', evidence: null, note: '手填因子，无证据' })
  change(diesel, 6, { amount: { error: '#REF!' }, note: '引用断了' })
  change(diesel, 7, { unit: 'L', amount: 4000, note: '升，无密度' })
  change(diesel, 9, { amount: -2, note: '负数' })
  const steam = monthly('外购蒸汽', 'GJ', 'S-01', 900)
  change(steam, 1, { unit: 't', note: '蒸汽填了吨' })
  change(steam, 10, { amount: '约 900', note: '文本' })
  const odd: Row[] = [
    {
      start: serial(2026, 1, 1),
      end: lastDay(12),
      source: '天燃气',
      unit: '万Nm3',
      meter: 'X-01',
      amount: 1,
      note: '写错的品种',
    },
    {
      start: serial(2026, 1, 1),
      end: lastDay(12),
      source: '汽油',
      unit: '屯',
      meter: 'X-02',
      amount: 1,
      note: '写错的单位',
    },
    {
      start: serial(2026, 1, 1),
      end: lastDay(12),
      source: '天然气',
      unit: 'm3',
      meter: 'X-03',
      amount: 500,
      note: '没有写明状态的气体体积',
    },
    {
      start: serial(2019, 3, 1),
      end: serial(2019, 3, 31),
      source: '外购电力',
      unit: 'MWh',
      meter: 'X-04',
      amount: 5,
      note: '七年前的账单',
    },
    {
      start: serial(2026, 6, 1),
      end: lastDay(6),
      source: '外购电力',
      unit: '万kWh',
      meter: 'E-02',
      amount: 25,
      note: '同一张表重复一次',
    },
    {
      start: '二月三十',
      end: null,
      source: '柴油',
      unit: 't',
      meter: 'X-05',
      amount: 1,
      note: '读不懂的日期',
    },
  ]
  const green: Row[] = [
    {
      id: 'GT-1',
      kind: '绿电交易',
      start: serial(2026, 1, 1),
      end: lastDay(12),
      amount: 999_999,
      note: '超过外购电量',
    },
    { id: 'GT-1', kind: '绿电交易', start: serial(2026, 1, 1), end: lastDay(12), amount: 10 },
    {
      id: 'GC-1',
      kind: '绿证',
      start: serial(2026, 1, 1),
      end: lastDay(12),
      amount: 50,
      certificates: 'GEC-EXAMPLE-9',
    },
  ]
  const front = new SheetBuilder()
  front.put(0, 0, '审计噩梦：每种毛病各一处', { bold: true })
  front.put(2, 0, '工作簿总排放').formula(2, 1, 'ZC.EMISSIONS()', { error: '#N/A' })
  front.put(3, 0, '手写因子').formula(3, 1, '1200*0.5810', 697.2)
  front.put(4, 0, '断掉的引用').formula(4, 1, 'ZC.EMISSIONS("柴油",#REF!,"t")', { error: '#REF!' })
  return patchWorkbook(blankWorkbook('说明'), {
    replaceSheets: [{ name: '说明', cells: front.cells, columnWidths: [22, 16] }],
    addSheets: [
      settingsSheet([
        ['企业名称', '噩梦电池（示例）'],
        ['报告期起', '2026-01-01'],
        ['报告期止', '2026-12-31'],
        ['因子集', cn2026.id],
        ['电力口径', '平均'],
        ['电网因子地区', '全国'],
      ]),
      activitySheet([...power, ...second, ...gas, ...diesel, ...steam, ...odd]),
      greenSheet(green),
    ],
  })
}
