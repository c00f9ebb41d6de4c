import type { Language } from '@zerocarbon/accounting/errors'
import { cn2026 } from '@zerocarbon/factors'
import { rulesBundle } from '@zerocarbon/rules-engine'
import { createCatalogue, type Catalogue } from '@zerocarbon/workbook'

/** The catalogue with process methods, their defaults, all potentials and the rules: a chunk of its own. */
export function wholeCatalogue(language: Language): Catalogue {
  return createCatalogue({ factors: cn2026, rules: rulesBundle, language })
}
