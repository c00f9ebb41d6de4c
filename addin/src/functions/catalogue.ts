import type { Language } from '@zerocarbon/accounting/errors'
import { cn2026Core } from '@zerocarbon/factors'
import { createCoreCatalogue } from '@zerocarbon/workbook'
import { languageOf } from './languageOf.ts'
import { stagedCatalogue, type StagedCatalogue } from './stagedCatalogue.ts'

/** The language Excel runs in. */
export const language: Language = languageOf(globalThis.location.search, globalThis.navigator.language)

/**
 * The one catalogue of the page: cells and pane ask the same, so they cannot differ. What registers the functions holds
 * the CO2 factors alone; tables, methods and rules are larger and come when they are asked for.
 */
export const catalogue: StagedCatalogue = stagedCatalogue(
  createCoreCatalogue({ factors: cn2026Core, language }),
  async () => (await import('./wholeCatalogue.ts')).wholeCatalogue(language),
)
