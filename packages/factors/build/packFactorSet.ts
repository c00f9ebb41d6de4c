import type { Factor } from '@zerocarbon/accounting/factor'
import type { Text } from '@zerocarbon/accounting/trace'
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

/** The other way of unpackFactorSet: each origin and note once, in the order it is first used. */
export function packFactorSet(
  set: Omit<FactorSet, 'hash'>,
  gases: readonly Gas[],
): Omit<PackedFactorSet, 'hash'> {
  const origins = onceEach<Origin>()
  const notes = onceEach<Text>()
  const packed = <R extends Origin & { readonly note?: Text }>(full: R) => {
    const { source, dataYear, released, confidence, reviewBy, note, ...row } = full
    const [, table, record] = numbered.exec(source.locator ?? '') ?? []
    const common = table === undefined ? source : { ...source, locator: table }
    return {
      ...row,
      origin: origins.placeOf({ source: common, dataYear, released, confidence, reviewBy }),
      ...(record === undefined ? {} : { record }),
      ...(note === undefined ? {} : { note: notes.placeOf(note) }),
    }
  }
  const families = onceEach<Family>()
  const packedFactor = (factor: Factor): PackedFactor => {
    const common = new Set<string>(familyMembers)
    const entries = Object.entries(packed(factor))
    const family: Family = Object.fromEntries(entries.filter(([key]) => common.has(key)))
    const own: object = Object.fromEntries(entries.filter(([name]) => !common.has(name)))
    return { ...(own as Omit<PackedFactor, 'family'>), family: families.placeOf(family) }
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
    families: families.all,
    origins: origins.all,
    notes: notes.all,
  }
}

/** A list without doubles, and the place of each entry in it. */
function onceEach<T>(): { readonly all: readonly T[]; placeOf(entry: T): number } {
  const all: T[] = []
  const places = new Map<string, number>()
  return {
    all,
    placeOf(entry) {
      const key = canonicalJson(entry)
      const place = places.get(key) ?? all.push(entry) - 1
      places.set(key, place)
      return place
    },
  }
}

/** What unpacking restores is not written. */
function without<T extends object, K extends keyof T>(row: T, members: readonly K[]): Omit<T, K> {
  const left = Object.entries(row).filter(([name]) => !(members as readonly string[]).includes(name))
  return Object.fromEntries(left) as Omit<T, K>
}
