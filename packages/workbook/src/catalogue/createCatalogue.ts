import type { Language } from '@zerocarbon/accounting/errors'
import type { FactorSet } from '@zerocarbon/factors'
import type { RulesBundle } from '@zerocarbon/rules-engine'
import { createAssessor } from '../facts/createAssessor.ts'
import { plantReport } from '../report/plantReport.ts'
import { catalogueOf, type Catalogue, type PlantReader } from './catalogueOf.ts'

/**
 * Builds the catalogue once, before any function is registered.
 *
 * @param factors - The bundled factor set, or one checked by readFactorSet.
 * @param rules - The bundled rule sets, or a pack checked by readRulesBundle.
 */
export function createCatalogue({
  factors,
  rules,
  language,
}: {
  readonly factors: FactorSet
  readonly rules: RulesBundle
  readonly language: Language
}): Catalogue {
  const report: PlantReader['report'] = ({ tables, book, date1904 }, on) =>
    plantReport(tables, book, date1904, {}, on)
  const assessor: PlantReader['assessor'] = (plant, now) =>
    createAssessor({ ...plant, bundle: rules, report: now, reportOn: (on) => report(plant, on) })
  return catalogueOf({ factors, language, reader: { report, assessor } })
}
