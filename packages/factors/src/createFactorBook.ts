import { ZcError, zcError } from '@zerocarbon/accounting/errors'
import {
  chooseFactor,
  type Factor,
  type FactorFinder,
  type FactorKind,
  type FactorQuery,
  type MethodBook,
} from '@zerocarbon/accounting/factor'
import { methodsTaking, type ProcessMethod } from '@zerocarbon/accounting/process'
import { createMethodBook } from './createMethodBook.ts'
import type { Carrier, FactorSet, Region } from './FactorSet.ts'
import { grouped } from './grouped.ts'
import { nameIndex } from './nameIndex.ts'
import { nameKey } from './nameKey.ts'
import { nearestNames } from './nearestNames.ts'

/** A factor set made searchable: by query, by id and by the names people write. */
export interface FactorBook extends FactorFinder, MethodBook {
  readonly regions: readonly Region[]
  readonly factors: readonly Factor[]
  /** The process methods that came with the set; none where only its core is loaded. */
  readonly methods: readonly ProcessMethod[]
  /** By name or alias in either language, any width and case; undefined where it is unknown. */
  carrierNamed(text: string): Carrier | undefined
  /** Names for an error message, in the language of the text; never empty. @param n - At most so many, 5 by default. */
  carriersLike(text: string, n?: number): string[]
  carrier(id: string): Carrier | undefined
  /** By code, name or alias. A province never stands for its grid region, nor the other way round. */
  regionNamed(text: string): Region | undefined
}

/** A query is remembered until so many different ones were asked: cells come from strangers. */
const memory = 20_000

/**
 * Indexes a factor set.
 *
 * Answers and refusals are remembered, since a table of 100,000 rows asks for the same few factors.
 *
 * @param set - Bundled, or checked by readFactorSet.
 */
export function createFactorBook(set: FactorSet): FactorBook {
  const byId = new Map(set.factors.map((factor) => [factor.id, factor]))
  const byCarrier = grouped(set.factors, ({ carrier }) => carrier)
  const carriers = new Map(set.carriers.map((carrier) => [carrier.id, carrier]))
  const regions = new Map(set.regions.map((region) => [region.code, region]))
  const carrierNames = nameIndex(set.carriers.map((c) => [c, [c.id, c.name.zh, c.name.en, ...c.aliases]]))
  const regionNames = nameIndex(set.regions.map((r) => [r, [r.code, r.name.zh, r.name.en, ...r.aliases]]))
  const ids = set.factors.map(({ id }) => ({ name: id, answer: id }))
  const methods = createMethodBook(set)
  const answers = new Map<string, Factor | ZcError>()

  const namesOf = ({ carrier, region = 'CN', names }: FactorQuery): FactorQuery['names'] => ({
    carrier: carriers.get(carrier)?.name ?? names?.carrier ?? { zh: carrier, en: carrier },
    region: regions.get(region)?.name ?? { zh: region, en: region },
  })
  const ask = (query: FactorQuery): Factor | ZcError => {
    try {
      return chooseFactor(byCarrier.get(query.carrier) ?? [], { ...query, names: namesOf(query) })
    } catch (error) {
      if (error instanceof ZcError) return burnt(error, query)
      throw error
    }
  }
  /** Of a carrier that no row burns, the refusal of a fuel names the methods that take it. */
  const burnt = (refusal: ZcError, { kind, carrier }: FactorQuery): ZcError => {
    const { problem } = refusal
    if (problem.code !== 'ZC-FACTOR-MISSING' || kind !== 'fuel') return refusal
    if (byCarrier.get(carrier)?.some((factor) => factor.kind === 'fuel')) return refusal
    const taking = methodsTaking(set.methods ?? [], methods, problem.info.carrier.zh)
    if (taking.length === 0) return refusal
    return new ZcError({ ...problem, info: { ...problem.info, takenBy: taking.map(({ name }) => name) } })
  }

  return {
    parameter: (parameter, of, named) => methods.parameter(parameter, of, named),
    parametersOf: (parameter) => methods.parametersOf(parameter),
    potential: (gas, named) => methods.potential(gas, named),
    get potentialSets() {
      return methods.potentialSets
    },
    setId: set.id,
    regions: set.regions,
    factors: set.factors,
    methods: set.methods ?? [],
    find<K extends FactorKind>(query: FactorQuery<K>): Extract<Factor, { kind: K }> {
      const { kind, carrier, date, region, calibre, method, basis, set: named, of, per, knownOn } = query
      // JSON, so that no text from a cell can pass for two parts of the key.
      const key = JSON.stringify([
        kind,
        carrier,
        date,
        region,
        calibre,
        method,
        basis,
        named,
        of,
        per,
        knownOn,
      ])
      let answer = answers.get(key)
      if (!answer) {
        answer = ask(query)
        if (answers.size < memory) answers.set(key, answer)
      }
      if (answer instanceof ZcError) throw answer
      return answer as Extract<Factor, { kind: K }>
    },
    byId(id) {
      const factor = byId.get(id)
      if (factor) return factor
      throw zcError('ZC-FACTOR-UNKNOWN', { id: id.slice(0, 100), near: nearestNames(id, ids, 5) })
    },
    carrierNamed: (text) => carrierNames.get(nameKey(text)),
    carriersLike(text, n = 5) {
      const language = /\p{Script=Han}/u.test(text) ? 'zh' : 'en'
      const candidates = set.carriers.flatMap(({ name, aliases }) =>
        [name[language], ...aliases].map((other) => ({ name: other, answer: name[language] })),
      )
      const near = nearestNames(text, candidates, n)
      // The file lists the carriers people use most first.
      return near.length > 0 ? near : set.carriers.slice(0, n).map(({ name }) => name[language])
    },
    carrier: (id) => carriers.get(id),
    regionNamed: (text) => regionNames.get(nameKey(text)),
  }
}
