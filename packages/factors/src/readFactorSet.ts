import { zcError } from '@zerocarbon/accounting/errors'
import type { FactorSet } from './FactorSet.ts'
import { factorShape, namesShape } from './factorShape.ts'
import { nameKey } from './nameKey.ts'
import { list, oneOf, record, text } from './shape.ts'

/** Above any set we can imagine, below what would make a host stall. */
const most = 20_000

const setShape = record({
  id: text(40, /^[a-z0-9.-]+$/),
  hash: text(71, /^sha256:[0-9a-f]{64}$/),
  carriers: list(
    most,
    record({
      id: text(60, /^[a-z0-9-]+$/),
      name: namesShape,
      aliases: list(100, text(100)),
      state: oneOf('solid', 'liquid', 'gas', 'gas-by-mass', 'energy'),
    }),
  ),
  regions: list(
    most,
    record(
      { code: text(20, /^CN(-[A-Z]+)?$/), name: namesShape, aliases: list(100, text(100)) },
      { parent: text(20) },
    ),
  ),
  factors: list(most, factorShape),
})

/**
 * Takes a factor set from a file or a workbook: checks every key, length and word, that ids are unique, and that each
 * factor's carrier and region exist.
 *
 * The hash is checked for its form only, since this package knows no hash function; `npm run factors -- --check`
 * proves the bundled one.
 *
 * @param json - What JSON.parse gave; nothing is assumed about it.
 * @returns The same object.
 * @throws {ZcError} `ZC-FACTOR-SET` with the place, as `factors[3].value = "abc"`.
 */
export function readFactorSet(json: unknown): FactorSet {
  setShape(json, 'set')
  const set = json as FactorSet
  const carriers = unique(
    'carriers',
    set.carriers.map(({ id }) => id),
  )
  const regions = unique(
    'regions',
    set.regions.map(({ code }) => code),
  )
  unique(
    'factors',
    set.factors.map(({ id }) => id),
  )
  ownNames(
    'carriers',
    set.carriers.map(({ id, name, aliases }) => [id, name.zh, name.en, ...aliases]),
  )
  ownNames(
    'regions',
    set.regions.map(({ code, name, aliases }) => [code, name.zh, name.en, ...aliases]),
  )
  for (const { id, carrier, region } of set.factors) {
    if (!carriers.has(carrier)) throw zcError('ZC-FACTOR-SET', { reason: `${id}: carrier = "${carrier}"` })
    if (!regions.has(region)) throw zcError('ZC-FACTOR-SET', { reason: `${id}: region = "${region}"` })
  }
  return set
}

function unique(at: string, ids: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>()
  for (const id of ids) {
    if (seen.has(id)) throw zcError('ZC-FACTOR-SET', { reason: `${at}: "${id}" × 2` })
    seen.add(id)
  }
  return seen
}

/** A name that two share would make the answer depend on their order. */
function ownNames(at: string, names: readonly (readonly string[])[]): void {
  const owner = new Map<string, number>()
  for (const [index, own] of names.entries()) {
    for (const key of own.map(nameKey)) {
      if ((owner.get(key) ?? index) !== index)
        throw zcError('ZC-FACTOR-SET', { reason: `${at}: "${key}" × 2` })
      owner.set(key, index)
    }
  }
}
