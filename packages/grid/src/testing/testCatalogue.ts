import { cn2026 } from '@zerocarbon/factors'
import { rulesBundle } from '@zerocarbon/rules-engine'
import { createCatalogue, type Catalogue } from '@zerocarbon/workbook'
import type { Language } from '@zerocarbon/accounting/errors'

/** A catalogue with the bundled factors and rules. */
export function testCatalogue(language: Language = 'zh'): Catalogue {
  return createCatalogue({ factors: cn2026, rules: rulesBundle, language })
}
