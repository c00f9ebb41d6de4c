import type { Language } from '@zerocarbon/accounting/errors'
import { cn2026 } from '@zerocarbon/factors'
import { rulesBundle } from '@zerocarbon/rules-engine'
import { createCatalogue, type Catalogue } from '@zerocarbon/workbook'
import { languageOf } from './languageOf.ts'

/** The language Excel runs in. */
export const language: Language = languageOf(globalThis.location.search, globalThis.navigator.language)

/** The one catalogue of the page: cells and pane ask the same, so they cannot differ. */
export const catalogue: Catalogue = createCatalogue({ factors: cn2026, rules: rulesBundle, language })
