import { cn2026 } from '@zerocarbon/factors'
import { rulesBundle } from '@zerocarbon/rules-engine'
import { createCatalogue, type Argument } from '@zerocarbon/workbook'
import type { CellValue } from '@zerocarbon/workbook/model'
import type { NewSheet } from '@zerocarbon/xlsx'
import * as figures from './plantFigures.ts'
import { serial, SheetBuilder } from './SheetBuilder.ts'
import type { Row } from './zcSheets.ts'

/** The ledger people read: months by carrier with sums over the ZC tables, emissions and standard coal below. */
export function ledgerSheet(activities: readonly Row[], green: readonly Row[]): NewSheet {
  const catalogue = createCatalogue({ factors: cn2026, rules: rulesBundle, language: 'zh' })
  const value = (name: string, ...args: Argument[]): number => {
    const outcome = catalogue.call(name, args)
    if (Array.isArray(outcome) || !('value' in outcome))
      throw new TypeError(`${name}: ${JSON.stringify(outcome)}`)
    return Number(outcome.value)
  }
  const columns: readonly [string, string, readonly number[], string][] = [
    ['外购电力', '万kWh', figures.gridPower_wkWh, '#,##0.0'],
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
    columnWidths: [22, 14, 12, 12, 12, 12, 12, 14],
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
