import { looseName } from './looseName.ts'

/** The set of this name as the factor set writes it: `ar6` is AR6, `IPCC 2006` ipcc-2006; undefined where there is none. */
export function oneOfSets(known: readonly string[], text: string): string | undefined {
  const wanted = looseName(text)
  return known.find((set) => looseName(set) === wanted)
}
