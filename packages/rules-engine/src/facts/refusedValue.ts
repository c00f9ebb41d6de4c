import type { Decimal } from '@zerocarbon/accounting/quantity'
import type { Text } from '@zerocarbon/accounting/trace'
import type { FactDefinition } from '../ruleset/FactDictionary.ts'
import { shareWritten } from './shareWritten.ts'

type Bounds = Pick<FactDefinition, 'unit' | 'belowZero' | 'range'>

/**
 * What a number of a fact can be, where it cannot be this one. Every place where a fact enters asks here: ZC_Facts, an
 * argument of a function, a cell of a population, a worked case, and what ZC computes.
 *
 * @param value - In the unit of the dictionary.
 * @param isPercent - It was given in percent: nobody has to be told how a share is written.
 */
export function refusedValue(
  value: Decimal,
  { unit, belowZero, range = {} }: Bounds,
  isPercent = false,
): Text | undefined {
  const { whole = false, why } = range
  const least = range.least ?? (belowZero ? undefined : '0')
  const most = range.most ?? (unit === '1' ? '1' : undefined)
  const isUnder = least !== undefined && value.lt(least)
  const isOver = most !== undefined && value.gt(most)
  if (!isUnder && !isOver && (!whole || value.isInteger())) return undefined
  const isLikelyPercent = unit === '1' && isOver && !isPercent && value.lte(100)
  const parts = [
    boundsSay(least, most, whole),
    ...(isLikelyPercent ? [shareWritten(value.toFixed())] : []),
    ...(why ? [why] : []),
  ]
  return {
    zh: parts.map(({ zh }) => zh).join('；'),
    en: parts.map(({ en }) => en).join('; '),
  }
}

function boundsSay(least: string | undefined, most: string | undefined, whole: boolean): Text {
  const [zh, en] = whole ? ['整数', 'a whole number'] : ['数', 'a number']
  if (least !== undefined && most !== undefined)
    return whole
      ? { zh: `${least} – ${most} 的整数`, en: `${en}, ${least} – ${most}` }
      : { zh: `${least} – ${most}`, en: `${least} – ${most}` }
  if (least !== undefined) return { zh: `${least} 或更大的${zh}`, en: `${en}, ${least} or more` }
  if (most !== undefined) return { zh: `${most} 或更小的${zh}`, en: `${en}, ${most} or less` }
  return { zh, en }
}
