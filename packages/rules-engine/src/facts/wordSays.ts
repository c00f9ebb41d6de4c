import type { Text } from '@zerocarbon/accounting/trace'
import type { FactDefinition } from '../ruleset/FactDictionary.ts'

/** What a word of a text fact is called; a word that is in no list stands for itself. */
export function wordSays(word: string, { words = [] }: Partial<FactDefinition> = {}): Text {
  return words.find(({ id }) => id === word)?.name ?? { zh: word, en: word }
}
