import { issueOf, type Issue } from '@zerocarbon/accounting/errors'
import { formatA1 } from '../model/index.ts'
import type { TableData } from './TableData.ts'
import type { TableSpec } from './TableSpec.ts'

/** Where each known column stands in a table: the index in a row, or -1. */
export interface HeaderMap<Id extends string> {
  readonly index: Readonly<Record<Id, number>>
  readonly issues: readonly Issue[]
}

/** Spaces, width, case and a unit in brackets do not matter: `用量（万kWh）` is 用量. */
const keyOf = (header: string): string => header.normalize('NFKC').replace(/\s+/g, '').toLowerCase()
const withoutBrackets = (key: string): string => key.replace(/\(.*\)$/, '')

/**
 * Finds the columns of a table by their headers, in Chinese, English or an alias.
 *
 * Headers that are not known stay the user's own. A missing required column, or two columns that claim to be the
 * same one, are issues.
 */
export function mapHeaders<Id extends string>(data: TableData, spec: TableSpec<Id>): HeaderMap<Id> {
  const known = new Map<string, Id>()
  for (const column of spec.columns) {
    for (const name of [column.header.zh, column.header.en, column.id, ...column.aliases]) {
      if (!known.has(keyOf(name))) known.set(keyOf(name), column.id)
    }
  }
  const found = new Map<Id, number[]>()
  data.headers.forEach((header, i) => {
    const key = keyOf(header)
    const id = known.get(key) ?? known.get(withoutBrackets(key))
    if (id !== undefined) found.set(id, [...(found.get(id) ?? []), i])
  })
  const at = { sheet: data.sheet, cell: formatA1({ row: Math.max(0, data.top - 1), column: data.left }) }
  const issues: Issue[] = []
  for (const { id, header, required } of spec.columns) {
    const places = found.get(id) ?? []
    if (places.length === 0 && required) {
      const used = new Set([...found.values()].flat())
      const names = [header.zh, header.en].map(keyOf)
      const near = data.headers.find(
        (text, i) => !used.has(i) && names.some((name) => keyOf(text).startsWith(name)),
      )
      const info = { table: data.name, column: `${header.zh} ${header.en}` }
      issues.push(
        issueOf(
          {
            code: 'ZC-COLUMN-MISSING',
            info: near === undefined ? info : { ...info, near: near.trim().slice(0, 40) },
          },
          at,
        ),
      )
    }
    if (places.length > 1) {
      const headers = places.map((i) => data.headers[i]!)
      issues.push(
        issueOf({ code: 'ZC-COLUMN-TWICE', info: { table: data.name, column: header.zh, headers } }, at),
      )
    }
  }
  const index = Object.fromEntries(spec.columns.map(({ id }) => [id, found.get(id)?.[0] ?? -1])) as Record<
    Id,
    number
  >
  return { index, issues }
}
