import { showRounded } from '@zerocarbon/accounting/quantity'
import type { PlantReport } from '@zerocarbon/workbook'
import { say, type Terminal } from '../Terminal.ts'
import { counted } from './counted.ts'

/** Scopes and total, and the market-based total with the steps from one to the other. A partial sum says so. */
export function totalsText(report: PlantReport, terminal: Terminal): string[] {
  const { direct, indirect } = report.inventory
  const scope1 = `${showRounded(direct.value, 2)} tCO2`
  const scope2 = `${showRounded(indirect.value, 2)} tCO2`
  return [
    say(terminal, `范围一 ${scope1}`, `Scope 1 ${scope1}`),
    say(terminal, `范围二 ${scope2}`, `Scope 2 ${scope2}`),
    total(report, terminal),
    ...market(report, terminal),
  ]
}

function total({ inventory, issues }: PlantReport, terminal: Terminal): string {
  const sum = showRounded(inventory.total.value, 2)
  if (!inventory.complete) {
    const musts = String(issues.filter(({ severity }) => severity === 'must').length)
    return say(
      terminal,
      `总排放：缺少数据（${musts} 处必须处理）。已有部分合计 ${sum} tCO2，不能当作全年`,
      `Total: missing data (${musts} must be fixed). What is there adds up to ${sum} tCO2; this is not the whole`,
    )
  }
  const n = inventory.estimates
  if (n === 0) return say(terminal, `总排放 ${sum} tCO2`, `Total ${sum} tCO2`)
  const estimates = counted(n, 'estimate')
  return say(terminal, `总排放 ${sum} tCO2，含 ${String(n)} 处估算`, `Total ${sum} tCO2, ${estimates} inside`)
}

function market({ market: found, inventory }: PlantReport, terminal: Terminal): string[] {
  if (!found || found.steps.length === 0) return []
  const steps = found.steps.map(
    ({ label, change }) =>
      `  ${change.isNegative() ? '' : '+'}${showRounded(change, 2)}  ${label[terminal.language]}`,
  )
  const partial = inventory.complete ? '' : say(terminal, '（部分）', ' (partial)')
  return [
    '',
    say(
      terminal,
      `市场法 ${showRounded(found.total.value, 2)} tCO2${partial}，自位置法：`,
      `Market-based ${showRounded(found.total.value, 2)} tCO2${partial}, from location-based:`,
    ),
    ...steps,
  ]
}
