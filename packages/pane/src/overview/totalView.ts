import type { Inventory } from '@zerocarbon/accounting'
import type { Language } from '@zerocarbon/accounting/errors'
import { showRounded, type Decimal } from '@zerocarbon/accounting/quantity'
import { totalsShown, type PlantReport } from '@zerocarbon/workbook'
import { showUnit } from '../figures/showUnit.ts'
import type { MonthOfEmissions } from './monthlyEmissions.ts'

/** The one figure of the page. Without `figure` the total is not known, and only a part of it is. */
export interface TotalView {
  readonly figure?: string
  readonly unit: string
  readonly partial?: string
  readonly note: string
  /** Market-based total, where the residual factor is known. */
  readonly market?: string
  readonly provisional: boolean
}

/** The location-based total, or the word for missing with the part that is known. */
export function totalView(
  report: PlantReport,
  months: readonly MonthOfEmissions[] | null,
  provisional: boolean,
  language: Language,
): TotalView {
  const { inventory } = report
  const { total: sum, market } = totalsShown(report)
  const zh = language === 'zh'
  const view = { unit: 'tCO₂', note: noteOf(inventory, zh), provisional }
  if (!inventory.complete) return { ...view, partial: partialSum(report, months, zh) }
  const total = { ...view, figure: showRounded(sum, 1) }
  return market && market.steps.length > 0 ? { ...total, market: marketLine(market.total, zh) } : total
}

function noteOf({ estimates, lines }: Inventory, zh: boolean): string {
  const estimated = zh
    ? `，含 ${String(estimates)} 处估算`
    : `, ${String(estimates)} ${estimates === 1 ? 'estimate' : 'estimates'} inside`
  const inside = estimates > 0 ? estimated : ''
  const name = zh
    ? `总排放（位置法，仅 CO₂${inside}）`
    : `Total emissions (location-based, CO₂ only${inside})`
  const grids = gridFactors(lines, zh)
  return grids === '' ? name : `${name}${zh ? '；' : '; '}${grids}`
}

function gridFactors(lines: Inventory['lines'], zh: boolean): string {
  const texts = lines
    .filter(({ source }) => source.role === 'bought-power')
    .flatMap(({ plan }) => plan.factors)
    .flatMap((factor) =>
      factor.kind === 'rate'
        ? [
            zh
              ? `${factor.value} ${showUnit(`${factor.numerator}/${factor.per}`, zh ? 'zh' : 'en')}（${String(factor.dataYear)} 年数据）`
              : `${factor.value} ${showUnit(`${factor.numerator}/${factor.per}`, zh ? 'zh' : 'en')} (${String(factor.dataYear)} data)`,
          ]
        : [],
    )
  const listed = [...new Set(texts)].join(zh ? '、' : ', ')
  return listed === '' ? '' : zh ? `电网 ${listed}` : `grid ${listed}`
}

const marketLine = (total: Decimal, zh: boolean): string =>
  zh ? `市场法 ${showRounded(total, 1)} tCO₂` : `Market-based ${showRounded(total, 1)} tCO₂`

/** Whether a month adds nothing to the sum: no row, or rows of power that emits nothing. */
const holdsNothing = ({ parts }: MonthOfEmissions): boolean =>
  parts.every(({ emissions }) => emissions.isZero())

/** Months are only counted where the missing ones hold nothing at all and nothing else is missing. */
function partialSum(report: PlantReport, months: readonly MonthOfEmissions[] | null, zh: boolean): string {
  const { inventory, issues } = report
  const figure = `${showRounded(totalsShown(report).total, 1)} tCO₂`
  const onlyMonths = issues.every(
    ({ severity, code }) => severity !== 'must' || code === 'ZC-MONTH-MISSING' || code === 'ZC-AMOUNT-BLANK',
  )
  const missing = months?.filter((month) => month.missing) ?? []
  // What processes emit is not told by month, so months do not say what is there.
  const processes = inventory.processes.length > 0
  if (months && !processes && onlyMonths && missing.length > 0 && missing.every(holdsNothing)) {
    const there = String(months.length - missing.length)
    return zh
      ? `已有 ${there} 个月合计 ${figure}，不能当作全年`
      : `${there} months add up to ${figure}; this is not the year`
  }
  return zh
    ? `已读出的部分合计 ${figure}，不能当作全年`
    : `What could be read adds up to ${figure}; this is not the year`
}
