import type { Language } from '@zerocarbon/accounting/errors'
import { cn2026Core } from '@zerocarbon/factors'
import type { Parameter, ZcFunction } from '@zerocarbon/workbook'

/** The factor set has them in the order people use them; more would not fit into Excel's tooltip. */
const SHOWN = 13

/**
 * The carriers somebody is most likely to want, for the description of a parameter that takes one; empty for others.
 *
 * For parameters that offer no list: carriers of a ledger's column, which has to reach the function with its error
 * cells (docs/decisions/0010), and everything in WPS, which has no lists.
 */
export function carrierExamples(row: ZcFunction, { name }: Parameter, language: Language): string {
  if (name.en !== 'activity' && name.en !== 'carrier') return ''
  // Only what has a calorific value links an amount and heat.
  const fuelsOnly = row.name === 'CONVERT'
  const carriers = cn2026Core.carriers.filter(({ state }) => !fuelsOnly || state !== 'energy')
  const names = carriers.slice(0, SHOWN).map((carrier) => carrier.name[language])
  const count = String(carriers.length)
  return language === 'zh'
    ? `。常用：${names.join('、')}；共 ${count} 种，可写中文、英文或别名`
    : `. Common: ${names.join('; ')}; ${count} in all, by their Chinese, English or other names`
}
