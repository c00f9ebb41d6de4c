import { columnInEnglish } from './columnInEnglish.ts'
import type { Language } from './Language.ts'

/** A name written in both languages, Chinese first: 行业 sector. */
const BOTH = /^(\P{ASCII}+) ([a-z][a-z ]*)$/iu

/** The name of a column or an argument in the language of a sentence; one of the user's own stays as it is. */
export function nameIn(name: string, language: Language): string {
  const both = BOTH.exec(name)
  if (language === 'zh') return both?.[1] ?? name
  return both?.[2] ?? columnInEnglish(name)
}
