import { cn2026 } from '@zerocarbon/factors'
import type { RuleSet } from '@zerocarbon/rules-engine'
import type { Named } from './oneNamed.ts'

/** A country or a province; grids are no place a programme is for. */
const PLACE = /^CN(-[A-Z]{2})?$/

/** Where a subject can stand: the country, its provinces, and whatever else a set is written for, such as a zone. */
export function populationRegions(ruleSets: readonly RuleSet[]): Named[] {
  const places = cn2026.regions.filter(({ code }) => PLACE.test(code))
  const codes = new Set(places.map(({ code }) => code))
  const more = [...new Set(ruleSets.map(({ jurisdiction }) => jurisdiction))].filter((id) => !codes.has(id))
  return [
    ...places.map(({ code, name }) => ({ id: code, name })),
    ...more.map((id) => ({ id, name: { zh: id, en: id } })),
  ]
}
