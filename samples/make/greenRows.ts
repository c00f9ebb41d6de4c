import type { Meter } from './meterReadings.ts'
import * as figures from './plantFigures.ts'
import { lastDay, serial } from './SheetBuilder.ts'
import { splitByMeter } from './splitByMeter.ts'
import type { Row } from './zcSheets.ts'

/** The rows of ZC_Green: own use and export by meter, a trade a month, a certificate a quarter. Adds its meters. */
export function greenRows(random: () => number, meters: Meter[]): Row[] {
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
