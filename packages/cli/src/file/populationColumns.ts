import type { FactDefinition } from '@zerocarbon/rules-engine'
import { oneNamed, type Named } from './oneNamed.ts'
import { refusedCell } from './refusedCell.ts'

/** What a row says of a subject beside its facts, and what else people call it. */
const own: readonly Named[] = [
  { id: 'id', name: { zh: '编号', en: 'number' } },
  { id: 'id', name: { zh: '名称', en: 'name' } },
  { id: 'sector', name: { zh: '行业', en: 'sector' } },
  { id: 'region', name: { zh: '地区', en: 'region' } },
  { id: 'region', name: { zh: '省份', en: 'province' } },
]
const aColumn = {
  zh: 'id（编号、名称）、sector（行业）、region（地区），或规则的 facts.json 里一项数据的编号或名称',
  en: 'id, sector, region, or the id or a name of a fact in facts.json of the rules',
}
const once = { zh: '同一项数据只用一列', en: 'one column for one thing' }

interface PopulationCell {
  /** As the file calls it. */
  readonly column: string
  readonly value: unknown
}

/** Gives the cells of a row by `id`, `sector`, `region` and ids of facts, whatever its columns are called. */
export type RowReader = (
  values: Readonly<Record<string, unknown>>,
  place: string,
) => ReadonlyMap<string, PopulationCell>

/**
 * Makes the reader of rows whose columns are named by id or by either name. Empty cells are left out.
 *
 * @throws {ZcError} `ZC-ARGUMENT-INVALID` with the place for a column nobody knows and for two that are one.
 */
export function populationColumns(facts: readonly FactDefinition[]): RowReader {
  const find = oneNamed([...facts, ...own])
  const known = new Map<string, string | undefined>()
  const idOf = (name: string): string | undefined => {
    if (!known.has(name)) known.set(name, find(name))
    return known.get(name)
  }
  return (values, place) => {
    const named = new Map<string, PopulationCell>()
    for (const [column, value] of Object.entries(values)) {
      if (isEmpty(value)) continue
      const id = idOf(column)
      // A column nobody asks for is mostly a misspelt one, and would silently be missing.
      if (id === undefined) throw refusedCell(`${place} ${column}`, column, aColumn)
      if (named.has(id)) throw refusedCell(`${place} ${column}`, column, once)
      named.set(id, { column, value })
    }
    return named
  }
}

const isEmpty = (value: unknown): boolean => value === '' || value === null || value === undefined
