import { showRounded } from '@zerocarbon/accounting/quantity'
import { programmeView, type PlantReport } from '@zerocarbon/workbook'
import { say, type Terminal } from '../Terminal.ts'
import { textTable } from './textTable.ts'

/** The programme's balance: each term on a line of its own, CO2 and CO2e side by side. */
export function programmeText(report: PlantReport, terminal: Terminal): string[] {
  const { rows, listed, decimals } = programmeView(report, terminal.language)
  const partial = report.inventory.complete ? '' : say(terminal, '（部分）', ' (partial)')
  const columns = [
    { header: `${say(terminal, '工厂法', 'Programme')}${partial}` },
    { header: 'tCO2', right: true },
    { header: 'tCO2e', right: true },
    { header: say(terminal, '说明', 'Remark') },
  ]
  const cells = rows.map(({ kind, item, co2, co2e, remark }) => {
    const places = kind === 'exact' ? Math.max(decimals, EXACT) : decimals
    return [item, showRounded(co2, places), showRounded(co2e, places), remark]
  })
  return [
    '',
    textTable(columns, cells),
    ...listed.map(({ item, value, unit, remark }) =>
      say(
        terminal,
        `${item} ${showRounded(value, decimals)} ${unit}，${remark}`,
        `${item} ${showRounded(value, decimals)} ${unit}: ${remark}`,
      ),
    ),
  ]
}

/** Beside a rounded total the exact one is shown with as many decimals as the sheets hold. */
const EXACT = 6
