import type { Language } from '@zerocarbon/accounting/errors'
import { cn2026 } from '@zerocarbon/factors'
import { rulesBundle } from '@zerocarbon/rules-engine'
import { createCatalogue, type Catalogue } from '@zerocarbon/workbook'

/** The functions of the page, which answer in the language spoken last. */
export interface SpokenCatalogue extends Catalogue {
  speak(language: Language): void
}

/** A catalogue for each language that was spoken, over the same tables. */
export function spokenCatalogue(first: Language): SpokenCatalogue {
  const made = new Map<Language, Catalogue>()
  let tables: Parameters<Catalogue['setTables']> = [[]]
  const of = (language: Language): Catalogue => {
    const before = made.get(language)
    if (before) return before
    const one = createCatalogue({ factors: cn2026, rules: rulesBundle, language })
    one.setTables(...tables)
    made.set(language, one)
    return one
  }
  let now = of(first)
  return {
    functions: now.functions,
    book: now.book,
    call: (...call) => now.call(...call),
    setTables(...next) {
      tables = next
      for (const one of made.values()) one.setTables(...next)
    },
    report: () => now.report(),
    assessor: () => now.assessor(),
    speak(language) {
      now = of(language)
    },
  }
}
