import { cn2026 } from '@zerocarbon/factors'
import { blankWorkbook, patchWorkbook, type NewSheet } from '@zerocarbon/xlsx'
import { greenRows } from './greenRows.ts'
import { ledgerSheet } from './ledgerSheet.ts'
import { meterReadings, type Meter } from './meterReadings.ts'
import { SheetBuilder } from './SheetBuilder.ts'
import { seeded } from './splitByMeter.ts'
import { activitySheet, greenSheet, settingsSheet } from './zcSheets.ts'

/** The lithium-cell plant: ledger, meters and the ZC tables, made from a seed. */
export function lithiumCellPlant(): Uint8Array {
  const random = seeded(20_260_715)
  const { activities, meters } = meterReadings(random)
  const green = greenRows(random, meters)
  const sheets = [settings(), activitySheet(activities), greenSheet(green), meterSheet(meters)]
  const ledger = ledgerSheet(activities, green)
  return patchWorkbook(blankWorkbook('能源台账'), { replaceSheets: [ledger], addSheets: sheets })
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

function meterSheet(meters: readonly Meter[]): NewSheet {
  const columns = ['计量点', '位置', '品种', '单位']
  const sheet = new SheetBuilder()
  meters.forEach((meter, r) => sheet.row(r + 1, meter))
  // A listed meter without a row is missing data; a list that is no table could not say so.
  const table = {
    name: 'ZC_Meters',
    top: 0,
    left: 0,
    bottom: meters.length,
    right: columns.length - 1,
    columns,
  }
  return { name: '计量点', cells: sheet.cells, columnWidths: [12, 20, 14, 10], frozenRows: 1, table }
}
