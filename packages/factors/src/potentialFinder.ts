import { zcError } from '@zerocarbon/accounting/errors'
import type { GasPotential, MethodBook } from '@zerocarbon/accounting/factor'
import { nameIndex } from './nameIndex.ts'
import { nameKey } from './nameKey.ts'
import { nearestNames } from './nearestNames.ts'

/** Finds warming potentials by any name of the gas and any spelling of the set. */
export function potentialFinder(
  potentials: readonly GasPotential[],
): Pick<MethodBook, 'potential' | 'potentialSets'> {
  const potentialSets = [...new Set(potentials.map((row) => row.set))]
  const bySet = new Map(potentialSets.map((set) => [nameKey(set), new Map<string, GasPotential>()]))
  for (const row of potentials) bySet.get(nameKey(row.set))!.set(row.gas, row)
  const namesOf = (row: GasPotential) => [row.gas, row.name.zh, row.name.en, ...row.aliases]
  const gases = nameIndex(potentials.map((row) => [row, namesOf(row)]))

  return {
    potentialSets,
    potential(gas, set) {
      const known = gases.get(nameKey(gas))
      if (!known) {
        const zh = /\p{Script=Han}/u.test(gas)
        // Of each gas one row: sets differ in values, not in names.
        const each = new Map(potentials.map((row) => [row.gas, row])).values()
        const candidates = [...each].flatMap((row) =>
          namesOf(row).map((name) => ({ name, answer: zh ? row.name.zh : row.gas })),
        )
        const near = nearestNames(gas, candidates, 5)
        const first = ['CO2', 'CH4', 'N2O', 'SF6', 'HFC-134a']
        throw zcError('ZC-GAS-UNKNOWN', { gas: gas.slice(0, 100), near: near.length > 0 ? near : first })
      }
      const found = bySet.get(nameKey(set))?.get(known.gas)
      if (found) return found
      const own = potentials.filter((row) => row.gas === known.gas)
      throw zcError('ZC-GWP-MISSING', {
        gas: { zh: `${known.gas}（${known.name.zh}）`, en: known.gas },
        set: set.slice(0, 40),
        existing: own.map((row) => `${row.set} (${row.value})`),
      })
    },
  }
}
