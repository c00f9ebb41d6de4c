import type { Language } from '@zerocarbon/accounting/errors'
import type { Catalogue } from '@zerocarbon/workbook'
import { wpsFunction } from './wpsFunction.ts'
import type { WpsHost } from './WpsHost.ts'

/** Formulas are `=ZC.NAME(…)` as in Excel: WPS too puts a dot between namespace and name. */
export const namespace = 'ZC'

/**
 * Registers the catalogue in WPS, as the code does that `wpsjs` writes: without descriptions, which `functions.json` has.
 *
 * @returns How many functions WPS took; none where it is too old for custom functions.
 */
export function registerInWps(wps: WpsHost | undefined, catalogue: Catalogue, language: Language): number {
  if (!wps?.AddCustomFunction) return 0
  for (const row of catalogue.functions) {
    wps.AddCustomFunction(namespace, row.name, wpsFunction(row, catalogue, language))
  }
  return catalogue.functions.length
}
