import { showRounded } from '@zerocarbon/accounting/quantity'
import { asTyped, totalsShown, type PlantReport } from '@zerocarbon/workbook'
import { say, type Terminal } from '../Terminal.ts'
import { counted } from './counted.ts'

/** Scopes and total, and the market-based total with the steps from one to the other. A partial sum says so. */
export function totalsText(report: PlantReport, terminal: Terminal): string[] {
  const { direct, indirect, decimals } = totalsShown(report)
  const partial = partialWord(report, terminal)
  const scope1 = `${showRounded(direct, decimals)} tCO2${partial}`
  const scope2 = `${showRounded(indirect, decimals)} tCO2${partial}`
  return [
    say(terminal, `范围一 ${scope1}`, `Scope 1 ${scope1}`),
    say(terminal, `范围二 ${scope2}`, `Scope 2 ${scope2}`),
    total(report, terminal),
    ...market(report, terminal),
  ]
}

const partialWord = ({ inventory }: PlantReport, terminal: Terminal): string =>
  inventory.complete ? '' : say(terminal, '（部分）', ' (partial)')

function total(report: PlantReport, terminal: Terminal): string {
  const { inventory, issues } = report
  const { total: all, decimals } = totalsShown(report)
  const sum = showRounded(all, decimals)
  if (!inventory.complete) {
    const musts = String(issues.filter(({ severity }) => severity === 'must').length)
    return say(
      terminal,
      `总排放：缺少数据（${musts} 处必须处理）。已有部分合计 ${sum} tCO2${asTyped(issues, 'zh')}，不能当作全年`,
      `Total: missing data (${musts} must be fixed). What is there adds up to ${sum} tCO2${asTyped(issues, 'en')}; this is not the whole`,
    )
  }
  const n = inventory.estimates
  if (n === 0) return say(terminal, `总排放 ${sum} tCO2`, `Total ${sum} tCO2`)
  const estimates = counted(n, 'estimate')
  return say(terminal, `总排放 ${sum} tCO2，含 ${String(n)} 处估算`, `Total ${sum} tCO2, ${estimates} inside`)
}

function market(report: PlantReport, terminal: Terminal): string[] {
  const { market: found, decimals } = totalsShown(report)
  if (!found || found.steps.length === 0) return []
  const sum = showRounded(found.total, decimals)
  const steps = found.steps.map(
    ({ label, change }) =>
      `  ${change.isNegative() ? '' : '+'}${showRounded(change, decimals)}  ${label[terminal.language]}`,
  )
  const partial = partialWord(report, terminal)
  return [
    '',
    say(
      terminal,
      `市场法 ${sum} tCO2${partial}，自位置法：`,
      `Market-based ${sum} tCO2${partial}, from location-based:`,
    ),
    ...steps,
  ]
}
