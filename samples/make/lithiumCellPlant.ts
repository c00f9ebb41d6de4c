import { cn2026 } from '@zerocarbon/factors'
import { createCatalogue, type Argument } from '@zerocarbon/workbook'
import type { CellValue } from '@zerocarbon/workbook/model'
import { blankWorkbook, patchWorkbook, type NewSheet } from '@zerocarbon/xlsx'
import * as figures from './plantFigures.ts'
import { serial, SheetBuilder } from './SheetBuilder.ts'
import { seeded, splitByMeter } from './splitByMeter.ts'
import { activitySheet, greenSheet, settingsSheet, type Row } from './zcSheets.ts'

interface MeterGroup {
  readonly source: string
  readonly unit: string
  readonly monthly: readonly number[]
  readonly prefix: string
  readonly places: readonly string[]
  readonly decimals: number
  readonly evidence: string
}

const workshops = [
  '涂布',
  '辊压',
  '分切',
  '卷绕',
  '装配',
  '注液',
  '化成',
  '分容',
  '干燥间',
  '空压站',
  '冷冻站',
  '纯水站',
  '除湿机组',
  '锅炉房',
  '污水站',
  '研发楼',
  '办公楼',
  '食堂',
  '仓库',
  '充电桩',
  '路灯',
  '备用',
]
const groups: readonly MeterGroup[] = [
  {
    source: '外购电力',
    unit: '万kWh',
    monthly: figures.gridPower_wkWh,
    prefix: 'E',
    places: workshops,
    decimals: 4,
    evidence: '供电结算单',
  },
  {
    source: '天然气',
    unit: '万Nm3',
    monthly: figures.naturalGas_wNm3,
    prefix: 'G',
    places: ['导热油炉', '蒸汽锅炉', '涂布 RTO', '食堂', '实验室'],
    decimals: 4,
    evidence: '燃气发票',
  },
  {
    source: '柴油',
    unit: 't',
    monthly: figures.diesel_t,
    prefix: 'D',
    places: ['叉车', '备用发电机'],
    decimals: 3,
    evidence: '油品出入库单',
  },
  {
    source: '外购蒸汽',
    unit: 'GJ',
    monthly: figures.steam_GJ,
    prefix: 'S',
    places: ['涂布', '干燥间', 'NMP 精馏', '采暖'],
    decimals: 2,
    evidence: '供热结算单',
  },
  {
    source: '回收余热',
    unit: 'GJ',
    monthly: figures.nmpHeat_GJ,
    prefix: 'R',
    places: ['NMP 回收 1#', 'NMP 回收 2#'],
    decimals: 2,
    evidence: '能源中心日报',
  },
]
const lastDay = (month: number): number => serial(2026, month + 1, 1) - 1
/** The one reading that is an estimate: gas of the coating RTO in March. */
const isEstimate = (meter: string, month: number): boolean => meter === 'G-03' && month === 3

/** The lithium-cell plant: ledger, meters and the ZC tables, made from a seed. */
export function lithiumCellPlant(): Uint8Array {
  const random = seeded(20_260_715)
  const activities: Row[] = []
  const meters: [string, string, string, string][] = []
  for (const group of groups) {
    const weights = group.places.map(() => 0.4 + random())
    group.places.forEach((place, m) =>
      meters.push([`${group.prefix}-${String(m + 1).padStart(2, '0')}`, place, group.source, group.unit]),
    )
    group.monthly.forEach((total, i) => {
      const month = i + 1
      const shaken = weights.map((weight) => weight * (0.95 + 0.1 * random()))
      splitByMeter(total, shaken, group.decimals).forEach((amount, m) => {
        const meter = `${group.prefix}-${String(m + 1).padStart(2, '0')}`
        const estimate = isEstimate(meter, month)
        activities.push({
          start: serial(2026, month, 1),
          end: lastDay(month),
          site: group.places[m]!,
          source: group.source,
          amount,
          unit: group.unit,
          meter,
          evidence: `${group.evidence} 2026-${String(month).padStart(2, '0')}`,
          quality: estimate ? '估算' : '计量',
          note: estimate ? '3 月表计检定，按上年同月估算' : null,
        })
      })
    })
  }
  const green = greenRows(random, meters)
  const sheets = [settings(), activitySheet(activities), greenSheet(green), meterSheet(meters)]
  const ledger = ledgerSheet(activities, green)
  return patchWorkbook(blankWorkbook('能源台账'), { replaceSheets: [ledger], addSheets: sheets })
}

function greenRows(random: () => number, meters: [string, string, string, string][]): Row[] {
  const roofs = ['一号厂房屋面', '二号厂房屋面', '仓库屋面', '车棚']
  const weights = roofs.map(() => 0.5 + random())
  roofs.forEach((roof, m) => meters.push([`P-0${String(m + 1)}`, roof, '光伏自用', 'MWh']))
  meters.push(['P-05', '并网点', '光伏外送', 'MWh'])
  const rows: Row[] = []
  for (let month = 1; month <= 12; month++) {
    const period = { start: serial(2026, month, 1), end: lastDay(month) }
    const tag = `2026-${String(month).padStart(2, '0')}`
    splitByMeter(figures.pvUsed_MWh[month - 1]!, weights, 3).forEach((amount, m) => {
      rows.push({
        id: `PV-${tag}-${String(m + 1)}`,
        kind: '光伏自用',
        ...period,
        amount,
        generator: '本厂屋面光伏',
        meter: `P-0${String(m + 1)}`,
      })
    })
    rows.push({
      id: `EX-${tag}`,
      kind: '外送',
      ...period,
      amount: figures.pvExported_MWh[month - 1]!,
      generator: '本厂屋面光伏',
      meter: 'P-05',
    })
    rows.push({
      id: `GT-${tag}`,
      kind: '绿电交易',
      ...period,
      amount: figures.greenTrade_MWh,
      generator: '某风电场（示例）',
      owner: '示例电池（溧阳）有限公司',
    })
  }
  for (let quarter = 1; quarter <= 4; quarter++) {
    rows.push({
      id: `GC-2026-Q${String(quarter)}`,
      kind: '绿证',
      start: serial(2026, quarter * 3 - 2, 1),
      end: lastDay(quarter * 3),
      amount: figures.certificates_MWh,
      generator: '某光伏电站（示例）',
      certificates: `GEC-EXAMPLE-2026-${String(quarter)}`,
      owner: '示例电池（溧阳）有限公司',
      retired: serial(2026, 12, 28),
    })
  }
  return rows
}

const settings = (): NewSheet =>
  settingsSheet([
    ['企业名称', '示例电池（溧阳）有限公司'],
    ['厂区', '一厂'],
    ['行业', '锂电池'],
    ['核算边界', '厂区围墙内，含食堂与研发楼'],
    ['报告期起', '2026-01-01'],
    ['报告期止', '2026-12-31'],
    ['方法', '工厂法'],
    ['因子集', cn2026.id],
    ['电网因子地区', '全国'],
    ['电力口径', '平均'],
  ])

function meterSheet(meters: readonly (readonly [string, string, string, string])[]): NewSheet {
  const sheet = new SheetBuilder()
  sheet.row(0, ['计量点', '位置', '品种', '单位'], { bold: true, fill: '#F0F0F0' })
  meters.forEach((meter, r) => sheet.row(r + 1, meter))
  return { name: '计量点', cells: sheet.cells, columnWidths: [12, 20, 14, 10], frozenRows: 1 }
}

function ledgerSheet(activities: readonly Row[], green: readonly Row[]): NewSheet {
  const catalogue = createCatalogue({ factors: cn2026, language: 'zh' })
  const value = (name: string, ...args: Argument[]): number => {
    const outcome = catalogue.call(name, args)
    if (Array.isArray(outcome) || !('value' in outcome))
      throw new TypeError(`${name}: ${JSON.stringify(outcome)}`)
    return Number(outcome.value)
  }
  const columns: readonly [string, string, readonly number[], string][] = [
    ['外购电力', '万kWh', figures.gridPower_wkWh, '0.0'],
    ['天然气', '万Nm3', figures.naturalGas_wNm3, '0.0'],
    ['柴油', 't', figures.diesel_t, '0.0'],
    ['外购蒸汽', 'GJ', figures.steam_GJ, '#,##0'],
    ['光伏自用', 'MWh', figures.pvUsed_MWh, '#,##0'],
    ['绿电交易', 'MWh', figures.pvUsed_MWh.map(() => figures.greenTrade_MWh), '#,##0'],
  ]
  const heading = { bold: true, fill: '#F0F0F0', align: 'right' } as const
  const sheet = new SheetBuilder()
  sheet.put(0, 0, '示例电池（溧阳）有限公司 一厂 能源台账 2026 年', { bold: true })
  sheet.put(1, 0, '月份', { bold: true, fill: '#F0F0F0' }).put(2, 0, null, heading)
  columns.forEach(([name, unit], c) => sheet.put(1, c + 1, name, heading).put(2, c + 1, unit, heading))
  sheet.put(1, 7, '排放量', heading).put(2, 7, 'tCO2', heading)
  const letters = 'BCDEFG'
  for (let i = 0; i < 12; i++) {
    const r = i + 4
    sheet.put(i + 3, 0, serial(2026, i + 1, 1), { format: 'yyyy-mm' })
    columns.forEach(([name, , monthly, format], c) => {
      const inGreen = name.startsWith('光伏') || name.startsWith('绿电')
      const formula = inGreen
        ? `SUMIFS(ZC_Green[电量MWh],ZC_Green[类型],${letters[c]!}$2,ZC_Green[期间起],$A${String(r)})`
        : `SUMIFS(ZC_Activity[用量],ZC_Activity[排放源],${letters[c]!}$2,ZC_Activity[期间起],$A${String(r)})`
      sheet.formula(i + 3, c + 1, formula, monthly[i]!, { format })
    })
    const calls = columns
      .slice(0, 4)
      .map(([name, unit], c) => `ZC.EMISSIONS("${name}",${letters[c]!}${String(r)},"${unit}",$A${String(r)})`)
    const month = columns
      .slice(0, 4)
      .map(([name, unit, monthly]) => value('EMISSIONS', name, monthly[i], unit, serial(2026, i + 1, 1)))
    sheet.formula(i + 3, 7, calls.join('+'), sum(month), { format: '#,##0.00' })
  }
  sheet.put(15, 0, '合计', heading)
  const totals = columns.map(([, , monthly]) => sum(monthly))
  totals.forEach((total, c) =>
    sheet.formula(15, c + 1, `SUM(${letters[c]!}4:${letters[c]!}15)`, total, {
      ...heading,
      format: columns[c]![3],
    }),
  )
  const emissions = columns.slice(0, 5).map(([name, unit], c) => value('EMISSIONS', name, totals[c], unit))
  sheet.formula(15, 7, 'SUM(H4:H15)', sum(emissions), { ...heading, format: '#,##0.00' })
  sheet.put(17, 0, '排放量 tCO2', { bold: true })
  emissions.forEach((tonnes, c) =>
    sheet.formula(
      17,
      c + 1,
      `ZC.EMISSIONS("${columns[c]![0]}",${letters[c]!}16,"${columns[c]![1]}")`,
      tonnes,
      { format: '#,##0.00' },
    ),
  )
  sheet.formula(17, 7, 'SUM(B18:F18)', sum(emissions), { format: '#,##0.00', bold: true })
  sheet.put(18, 0, '折标煤 tce', { bold: true })
  const bases = ['等价值', '', '', '', '等价值']
  const coal = bases.map((basis, c) =>
    value(
      'TCE',
      c === 4 ? '光伏自用' : columns[c]![0],
      totals[c],
      columns[c]![1],
      basis === '' ? null : basis,
    ),
  )
  coal.forEach((tonnes, c) => {
    const basis = bases[c] === '' ? '' : ',"等价值"'
    sheet.formula(
      18,
      c + 1,
      `ZC.TCE("${columns[c]![0]}",${letters[c]!}16,"${columns[c]![1]}"${basis})`,
      tonnes,
      { format: '#,##0.0' },
    )
  })
  sheet.formula(18, 7, 'SUM(B19:F19)', sum(coal), { format: '#,##0.0', bold: true })
  sheet.put(20, 0, '工作簿总排放 tCO2', { bold: true })
  catalogue.setTables(tablesFrom(activities, green))
  sheet.formula(20, 1, 'ZC.EMISSIONS()', value('EMISSIONS'), { format: '#,##0.00', bold: true })
  sheet.put(20, 2, '取自 ZC 表，位置法，仅 CO2')
  return {
    name: '能源台账',
    cells: sheet.cells,
    columnWidths: [18, 14, 12, 12, 12, 12, 12, 14],
    frozenRows: 3,
    merges: ['A1:H1'],
  }
}

const sum = (values: readonly number[]): number => Number(values.reduce((a, b) => a + b, 0).toPrecision(15))

function tablesFrom(activities: readonly Row[], green: readonly Row[]) {
  const table = (name: string, rows: readonly Row[], columns: readonly string[]) => ({
    name,
    sheet: name,
    top: 1,
    left: 0,
    headers: columns,
    rows: rows.map((row) => columns.map((id): CellValue => row[id] ?? null)),
  })
  return [
    table('ZC_Activity', activities, ['start', 'end', 'source', 'amount', 'unit', 'meter', 'quality']),
    table('ZC_Green', green, ['id', 'kind', 'start', 'end', 'amount', 'certificates', 'retired', 'meter']),
  ]
}
