import type { AbsentFact, Fact, Facts } from './Facts.ts'

/** Facts from lists. An id may stand in one of them: absent wins, since what is doubtful is not known. */
export function factsFrom(given: Iterable<Fact>, absent: Iterable<AbsentFact> = []): Facts {
  // Maps, since an id such as `constructor` would be found on any plain object.
  const known = new Map([...given].map((fact) => [fact.id, fact]))
  const missing = new Map([...absent].map((fact) => [fact.id, fact]))
  return { get: (id) => known.get(id), absent: (id) => missing.get(id) }
}
