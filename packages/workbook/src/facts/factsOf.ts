import type { FactorBook } from '@zerocarbon/factors'
import type { AbsentFact, Fact, FactDictionary, Facts } from '@zerocarbon/rules-engine'
import type { PlantReport } from '../report/plantReport.ts'
import { isComputed } from './computedFacts.ts'
import { factsComputed } from './factsComputed.ts'
import { isWholeYear } from './isWholeYear.ts'
import { incomplete, notEntered, refusedFact } from './whyAbsent.ts'

/**
 * What is known of a plant, for rules to judge: computed from its report, or entered in ZC_Facts.
 *
 * While the inventory is incomplete no computed fact exists: a partial sum would flatter the plant. What is missing
 * names the first cell to mend.
 *
 * @param on - ISO day of the check; before the end of the reporting period what was computed may still change.
 */
export function factsOf(
  report: PlantReport,
  entered: ReadonlyMap<string, Fact>,
  {
    book,
    dictionary,
    on,
    unused,
  }: {
    readonly book: FactorBook
    readonly dictionary: FactDictionary
    readonly on?: string
    readonly unused?: ReadonlyMap<string, AbsentFact>
  },
): Facts {
  const judged = report.inventory.complete && isWholeYear(report.inventory.reporting)
  const definitions = new Map(dictionary.facts.map((fact) => [fact.id, fact]))
  const computed = judged ? factsComputed(report, book, on) : new Map<string, Fact>()
  const refused = new Map(
    [...computed.values()].flatMap((fact) => {
      const absent = refusedFact(fact, definitions.get(fact.id))
      return absent ? [[fact.id, absent] as const] : []
    }),
  )
  const get = (id: string): Fact | undefined =>
    refused.has(id) ? undefined : (computed.get(id) ?? entered.get(id))
  return {
    get,
    absent(id) {
      if (get(id)) return undefined
      const odd = refused.get(id)
      if (odd) return odd
      return isComputed(id) ? incomplete(id, report) : (unused?.get(id) ?? notEntered(id, dictionary))
    },
  }
}
