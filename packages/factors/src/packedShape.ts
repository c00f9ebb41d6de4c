import type { PackedFactorSet } from './PackedFactorSet.ts'
import { list, record, refuse, text, type Shape } from './shape.ts'
import { namesShape, noteShape } from './citationShape.ts'

const most = 20_000
const anything: Shape = () => undefined
const object: Shape = (value, at) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(at, value)
}

const outer = record({
  id: anything,
  hash: anything,
  carriers: anything,
  regions: anything,
  parameters: anything,
  gases: list(most, record({ id: text(60), name: namesShape, aliases: list(100, text(100)) })),
  families: list(most, object),
  origins: list(most, object),
  notes: list(most, noteShape),
  factors: list(most, object),
  process: list(most, object),
  potentials: list(most, object),
})

const partsShape = list(20, record({ gas: text(60), share: text(10, /^0\.\d+$/) }))

/** Whether a packed set can be unpacked at all: its lists are there, and every place points into one. */
export const packedShape: Shape = (value, at) => {
  outer(value, at)
  const set = value as PackedFactorSet
  const place = (found: unknown, length: number, where: string): void => {
    if (typeof found !== 'number' || !Number.isInteger(found) || found < 0 || found >= length)
      refuse(where, found)
  }
  const gases = new Set(set.gases.map(({ id }) => id))
  for (const rows of ['factors', 'process', 'potentials'] as const) {
    for (const [index, row] of set[rows].entries()) {
      place(row.origin, set.origins.length, `${at}.${rows}[${String(index)}].origin`)
      if (row.note !== undefined) place(row.note, set.notes.length, `${at}.${rows}[${String(index)}].note`)
    }
  }
  for (const [index, row] of set.factors.entries())
    place(row.family, set.families.length, `${at}.factors[${String(index)}].family`)
  for (const [index, { gas, parts }] of set.potentials.entries()) {
    const where = `${at}.potentials[${String(index)}]`
    if (!gases.has(gas)) refuse(`${where}.gas`, gas)
    if (parts !== undefined) partsShape(parts, `${where}.parts`)
    for (const [nth, part] of (parts ?? []).entries())
      if (!gases.has(part.gas)) refuse(`${where}.parts[${String(nth)}].gas`, part.gas)
  }
  for (const rows of ['process', 'potentials', 'factors'] as const) {
    for (const [index, { record: found }] of set[rows].entries())
      if (found !== undefined) text(60)(found, `${at}.${rows}[${String(index)}].record`)
  }
}
