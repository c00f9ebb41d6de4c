import type { FactDefinition } from '@zerocarbon/rules-engine'
import type { Text } from '@zerocarbon/accounting/trace'

/** Enough to see what kind of word is wanted; the whole list stands in the fact dictionary. */
const MOST = 8

/** The words a text fact can be; of a long list the first few and how many there are. */
export function wordsSaid(words: NonNullable<FactDefinition['words']>): Text {
  const shown = words.slice(0, MOST).map(({ name }) => name)
  const isAll = shown.length === words.length
  return {
    zh: `${shown.map(({ zh }) => zh).join('、')}${isAll ? '' : ` 等 ${String(words.length)} 项`}`,
    en: `${shown.map(({ en }) => en).join(', ')}${isAll ? '' : ` … (${String(words.length)} in all)`}`,
  }
}
