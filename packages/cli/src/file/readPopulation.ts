import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { zcError } from '@zerocarbon/accounting/errors'
import { caseOf, type FactDefinition, type Subject } from '@zerocarbon/rules-engine'
import { csvRows } from './csvRows.ts'
import type { PopulationRow } from './PopulationRow.ts'
import { stampOf } from './openFile.ts'

/** 200 MB: some hundred thousand subjects; more belong in a database, for which there is `zc rules sql`. */
const BYTES = 200_000_000
const own = ['id', 'sector', 'region'] as const
const yes = new Set(['true', 'yes', '是'])
const no = new Set(['false', 'no', '否'])
const decimal = /^-?(0|[1-9]\d*)(\.\d+)?$/

/**
 * Reads a population: CSV with the columns id, sector, region and facts by id, or JSON rows of the same, with the facts
 * also under `facts`. An empty cell is a missing fact.
 *
 * @throws {ZcError} `ZC-ARGUMENT-INVALID` for what is no fact or no value of its kind, with its place.
 */
export function readPopulation(
  path: string,
  definitions: ReadonlyMap<string, FactDefinition>,
  on: string,
): Subject[] {
  const size = Number(stampOf(path).split(' ')[0])
  if (size > BYTES)
    throw zcError('ZC-FILE-TOO-LARGE', {
      megabytes: String(Math.ceil(size / 1e6)),
      limit: String(BYTES / 1e6),
    })
  const text = readFileSync(path, 'utf8')
  const rows = /^\uFEFF?\s*[[{]/.test(text) ? jsonRows(text, path) : csvRows(text, basename(path))
  const ids = new Set<string>()
  return rows.map(({ place, values }) => {
    const [id, sector, region] = [textOf(values['id']), textOf(values['sector']), textOf(values['region'])]
    if (id === '' || ids.has(id))
      throw refused(`${place} id`, id, '每行一个不重复的编号 / an id of its own for each row')
    ids.add(id)
    const facts = Object.fromEntries(
      Object.entries(values).flatMap(([name, value]) => {
        if (
          (own as readonly string[]).includes(name) ||
          value === '' ||
          value === null ||
          value === undefined
        )
          return []
        return [[name, valueOf(name, value, definitions.get(name), place)] as const]
      }),
    )
    const c = caseOf({ name: '', on, facts, expect: {}, ...(sector !== '' && { sector }) }, definitions)
    return { id, sector, region, c }
  })
}

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''
const refused = (name: string, text: string, allowed: string): Error =>
  zcError('ZC-ARGUMENT-INVALID', { name, text: text.slice(0, 60), allowed })

function valueOf(
  name: string,
  value: unknown,
  definition: FactDefinition | undefined,
  place: string,
): string | boolean {
  // A column nobody asks for is mostly a misspelt one, and would silently be missing.
  if (!definition) throw refused(`${place} ${name}`, name, 'id · sector · region · rules/facts.json')
  const text = String(value).trim()
  if (definition.type === 'text') return text
  if (definition.type === 'boolean') {
    if (yes.has(text)) return true
    if (no.has(text)) return false
    throw refused(`${place} ${name}`, text, 'true · false')
  }
  if (decimal.test(text)) return text
  throw refused(`${place} ${name}`, text, '12345.67')
}

function jsonRows(text: string, path: string): PopulationRow[] {
  const list = parsedList(text.replace(/^\uFEFF/, ''))
  if (!list) throw refused(basename(path), text.slice(0, 20), '[{"id": "…", "facts": {…}}, …]')
  return list.map((row, index) => {
    const place = `${basename(path)} [${String(index)}]`
    if (typeof row !== 'object' || row === null || Array.isArray(row))
      throw refused(place, JSON.stringify(row), '{"id": "…"}')
    const { facts, ...rest } = row as Record<string, unknown>
    return { place, values: { ...rest, ...(typeof facts === 'object' && facts) } }
  })
}

function parsedList(text: string): readonly unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? (value as readonly unknown[]) : undefined
  } catch {
    return undefined
  }
}
