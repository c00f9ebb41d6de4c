import { zcError } from '@zerocarbon/accounting/errors'
import { nameKey } from './nameKey.ts'
import type { FactorSet } from './FactorSet.ts'

/** What rates may be about that nobody burns or buys as energy: no source of a workbook has such a carrier. */
const services: ReadonlySet<string> = new Set(['electricity-footprint', 'freight'])
/** Where foreign sets come from; nothing is ever looked up for these places unasked. */
const elsewhere: ReadonlySet<string> = new Set(['GB', 'US', 'WORLD'])

/**
 * Says whether ids are unique, names belong to one thing each, and references lead somewhere.
 *
 * @param set - Of the right shape.
 * @throws {ZcError} `ZC-FACTOR-SET`.
 */
export function checkReferences(set: FactorSet): void {
  const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id)
  const carriers = unique('carriers', ids(set.carriers))
  const regions = unique(
    'regions',
    set.regions.map(({ code }) => code),
  )
  const parameters = unique('parameters', ids(set.parameters))
  unique('factors', ids(set.factors))
  unique('process', ids(set.process))
  unique('potentials', ids(set.potentials))
  ownNames('carriers', set.carriers.map(namesOf))
  ownNames(
    'gases',
    set.potentials.map((row) => namesOf({ ...row, id: row.gas })),
    set.potentials.map((row) => ['', row.gas]),
  )
  ownNames(
    'regions',
    set.regions.map((region) => namesOf({ ...region, id: region.code })),
  )
  // A parameter's rows of one thing may come from several guidelines, and share its names.
  ownNames(
    'process',
    set.process.map((row) => [row.of, row.name.zh, row.name.en, ...row.aliases]),
    set.process.map((row) => [row.parameter, row.of]),
  )
  for (const { id, carrier, region } of set.factors) {
    if (!carriers.has(carrier) && !services.has(carrier)) refuse(`${id}: carrier = "${carrier}"`)
    if (!regions.has(region) && !elsewhere.has(region)) refuse(`${id}: region = "${region}"`)
  }
  for (const { parameter, of } of set.process)
    if (!parameters.has(parameter)) refuse(`process ${parameter}/${of}: parameter = "${parameter}"`)
}

interface Named {
  readonly id: string
  readonly name: { readonly zh: string; readonly en: string }
  readonly aliases: readonly string[]
}

const namesOf = ({ id, name, aliases }: Named): string[] => [id, name.zh, name.en, ...aliases]

function refuse(reason: string): never {
  throw zcError('ZC-FACTOR-SET', { reason })
}

function unique(at: string, ids: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>()
  for (const id of ids) {
    if (seen.has(id)) refuse(`${at}: "${id}" × 2`)
    seen.add(id)
  }
  return seen
}

/**
 * A name that two share would make the answer depend on their order.
 *
 * @param owners - Group and owner of each list of names; absent: one group, each list its own owner.
 */
function ownNames(
  at: string,
  names: readonly (readonly string[])[],
  owners?: readonly (readonly [group: string, owner: string])[],
): void {
  const taken = new Map<string, string>()
  for (const [index, own] of names.entries()) {
    const [group, owner] = owners?.[index] ?? ['', String(index)]
    for (const key of own.map(nameKey).filter((name) => name !== '')) {
      const place = `${group}\n${key}`
      if ((taken.get(place) ?? owner) !== owner) refuse(`${at}: "${key}" × 2`)
      taken.set(place, owner)
    }
  }
}
