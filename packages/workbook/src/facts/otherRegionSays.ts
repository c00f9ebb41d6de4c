import type { FactorBook } from '@zerocarbon/factors'
import type { RuleSet } from '@zerocarbon/rules-engine'
import type { Text } from '@zerocarbon/accounting/trace'

/** A province; a grid such as `CN-EAST` is no place a programme is for, and `CN` may be any. */
const PROVINCE = /^CN-[A-Z]{2}$/

/**
 * That a set is for another province than the workbook's, or undefined. What the EU asks of goods is asked wherever
 * they are made.
 *
 * @param region - Of the settings.
 */
export function otherRegionSays(
  { jurisdiction }: Pick<RuleSet, 'jurisdiction'>,
  region: string,
  book: Pick<FactorBook, 'regionNamed'>,
): Text | undefined {
  const [country, province] = jurisdiction.split('-')
  const its = `${country ?? ''}-${province ?? ''}`
  if (!PROVINCE.test(region) || !PROVINCE.test(its) || region === its) return undefined
  const name = (code: string): Text => book.regionNamed(code)?.name ?? { zh: code, en: code }
  return {
    zh: `这套规则适用于${name(its).zh}，工作簿的“电网因子地区”是${name(region).zh}：照样判定了，不作为本地的结论`,
    en: `this set is for ${name(its).en} and the workbook's grid region is ${name(region).en}: judged all the same, and no verdict of its own province`,
  }
}
