import { showRounded } from '@zerocarbon/accounting/quantity'
import { tierWords, type DataQuality } from '@zerocarbon/workbook'
import { say, type Terminal } from '../Terminal.ts'

/** How much of the emissions rests on meters and invoices, and on what the rest. @param complete - Of the inventory. */
export function qualityText({ primary }: DataQuality, complete: boolean, terminal: Terminal): string[] {
  const { part, whole, byTier } = primary
  if (whole.isZero()) return []
  const share = showRounded(part.times(100).div(whole), 2)
  const tiers = tierWords(byTier, terminal.language)
  return [
    '',
    say(
      terminal,
      `一手数据占 CO2e 排放 ${share} %${complete ? '' : '（部分）'}（${tiers}）`,
      `Primary data: ${share} % of emissions as CO2e${complete ? '' : ', partial'} (${tiers})`,
    ),
  ]
}
