import type { Factor } from '@zerocarbon/accounting/factor'
import type { FactorSet } from '../src/FactorSet.ts'
import {
  familyMembers,
  type Family,
  type Gas,
  type Origin,
  type PackedFactor,
  type PackedFactorSet,
} from '../src/PackedFactorSet.ts'
import { canonicalJson } from './canonicalJson.ts'

/** A locator that ends in the number of a record: the table is then common to many rows. */
const numbered = /^(.+); (IPCC EFDB id \d+)$/

/** The other way of unpackFactorSet: each origin once, in the order it is first used. */
export function packFactorSet(
  set: Omit<FactorSet, 'hash'>,
  gases: readonly Gas[],
): Omit<PackedFactorSet, 'hash'> {
  const places = new Map<string, number>()
  const origins: Origin[] = []
  const packed = <R extends Origin>({ source, dataYear, released, confidence, reviewBy, ...row }: R) => {
    const [, table, record] = numbered.exec(source.locator) ?? []
    const common = { ...source, locator: table ?? source.locator }
    const origin: Origin = { source: common, dataYear, released, confidence, reviewBy }
    const key = JSON.stringify(origin)
    const place = places.get(key) ?? origins.push(origin) - 1
    places.set(key, place)
    return { ...row, origin: place, ...(record === undefined ? {} : { record }) }
  }
  const families: Family[] = []
  const familyPlaces = new Map<string, number>()
  const packedFactor = (factor: Factor): PackedFactor => {
    const common = new Set<string>(familyMembers)
    const entries = Object.entries(packed(factor))
    const family: Family = Object.fromEntries(entries.filter(([key]) => common.has(key)))
    const key = canonicalJson(family)
    const place = familyPlaces.get(key) ?? families.push(family) - 1
    familyPlaces.set(key, place)
    const own: object = Object.fromEntries(entries.filter(([name]) => !common.has(name)))
    return { ...(own as Omit<PackedFactor, 'family'>), family: place }
  }
  const { id, carriers, regions, parameters } = set
  return {
    id,
    carriers,
    regions,
    parameters,
    gases,
    factors: set.factors.map(packedFactor),
    process: set.process.map((row) => packed(without(row, ['kind', 'id']))),
    potentials: set.potentials.map((row) => packed(without(row, ['kind', 'id', 'name', 'aliases']))),
    families,
    origins,
  }
}

/** What unpacking restores is not written. */
function without<T extends object, K extends keyof T>(row: T, members: readonly K[]): Omit<T, K> {
  const left = Object.entries(row).filter(([name]) => !(members as readonly string[]).includes(name))
  return Object.fromEntries(left) as Omit<T, K>
}
