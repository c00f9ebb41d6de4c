import { zcError } from '@zerocarbon/accounting/errors'
import type { MethodBook, ProcessFactor } from '@zerocarbon/accounting/factor'
import type { Text } from '@zerocarbon/accounting/trace'
import type { FactorSet } from './FactorSet.ts'
import { grouped } from './grouped.ts'
import { nameIndex } from './nameIndex.ts'
import { nameKey } from './nameKey.ts'
import { nearestNames } from './nearestNames.ts'
import { onceAsked } from './onceAsked.ts'
import { potentialFinder } from './potentialFinder.ts'

/** The rows of one parameter, findable by every name of what they are of. */
interface Rows {
  readonly all: readonly ProcessFactor[]
  readonly names: ReadonlyMap<string, string>
  readonly of: ReadonlyMap<string, readonly ProcessFactor[]>
}

/** A text from a cell, in a message. */
const short = (text: string): string => text.slice(0, 100)

/**
 * Makes the process defaults and warming potentials of a set searchable.
 *
 * @param set - Bundled, or checked by readFactorSet.
 */
export function createMethodBook(set: FactorSet): MethodBook {
  // Most reports ask for none: the index is made at the first question.
  const parameters = onceAsked(() => rowsByParameter(set.process))
  const potentials = onceAsked(() => potentialFinder(set.potentials))
  const names = new Map<string, Text>(set.parameters.map(({ id, name }) => [id, name]))

  const refuse = (parameter: string, of: string, wanted: string | undefined): never => {
    const rows = parameters().get(parameter)
    const asked = [of, wanted].filter((part) => part !== undefined && part !== '').join(' · ')
    throw zcError('ZC-FACTOR-MISSING', {
      carrier: names.get(parameter) ?? { zh: short(parameter), en: short(parameter) },
      wanted: { zh: short(asked), en: short(asked) },
      existing: rows ? closest(rows, of) : nearestNames(parameter, namesIn([...parameters().keys()]), 6),
    })
  }

  return {
    parameter(parameter, of, wanted) {
      const rows = parameters().get(parameter)
      const own = rows?.of.get(rows.names.get(nameKey(of)) ?? '')
      // Nothing asked for finds what stands alone; a name that is not known finds nothing.
      if (!own || (of.trim() !== '' && !rows?.names.has(nameKey(of)))) return refuse(parameter, of, wanted)
      const found = wanted === undefined ? own[0] : own.find((row) => row.set === wanted)
      return found ?? refuse(parameter, of, wanted)
    },
    parametersOf: (parameter) => parameters().get(parameter)?.all ?? [],
    potential: (gas, of) => potentials().potential(gas, of),
    get potentialSets() {
      return potentials().potentialSets
    },
  }
}

function rowsByParameter(process: readonly ProcessFactor[]): ReadonlyMap<string, Rows> {
  const parameters = new Map<string, Rows>()
  for (const [parameter, all] of grouped(process, (row) => row.parameter)) {
    parameters.set(parameter, {
      all,
      names: nameIndex(all.map((row) => [row.of, [row.of, row.name.zh, row.name.en, ...row.aliases]])),
      of: grouped(all, (row) => row.of),
    })
  }
  return parameters
}

/** What there is instead: the same thing of other guidelines, what has a similar name, or simply the first ones. */
function closest(rows: Rows, of: string): string[] {
  const own = rows.of.get(rows.names.get(nameKey(of)) ?? of)
  const near = own ?? nearest(rows, of)
  return (near.length > 0 ? near : rows.all).slice(0, 6).map((row) => `${row.id} (${row.value})`)
}

function nearest({ all }: Rows, of: string): readonly ProcessFactor[] {
  const candidates = all.flatMap((row) =>
    [row.of, row.name.zh, row.name.en, ...row.aliases].map((name) => ({ name, answer: row.id })),
  )
  const ids = nearestNames(of, candidates, 6)
  return ids.flatMap((id) => all.filter((row) => row.id === id))
}

const namesIn = (words: readonly string[]) => words.map((name) => ({ name, answer: name }))
