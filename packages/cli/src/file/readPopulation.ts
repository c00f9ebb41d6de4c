import { basename } from 'node:path'
import { zcError } from '@zerocarbon/accounting/errors'
import { caseOf, type FactDictionary, type RuleSet, type Subject } from '@zerocarbon/rules-engine'
import { readText } from '@zerocarbon/rules-engine/text'
import { progress } from '../output/progress.ts'
import type { Terminal } from '../Terminal.ts'
import { csvRows } from './csvRows.ts'
import { idReader } from './idReader.ts'
import { populationColumns } from './populationColumns.ts'
import { populationRegions } from './populationRegions.ts'
import { populationValue } from './populationValue.ts'
import { refusedCell } from './refusedCell.ts'
import type { PopulationRow } from './PopulationRow.ts'
import { stampOf } from './openFile.ts'

/** What a population is judged by: one side of a comparison, or both. */
interface PopulationRules {
  readonly facts: FactDictionary
  readonly ruleSets: readonly RuleSet[]
}

/** 200 MB: some hundred thousand subjects; more belong in a database, for which there is `zc rules sql`. */
const BYTES = 200_000_000
const own: ReadonlySet<string> = new Set(['id', 'sector', 'region'])

/**
 * Reads a population: CSV with the columns id, sector, region and facts, or JSON rows of the same, with the facts also
 * under `facts`. An empty cell is a missing fact. Columns, sectors, regions and words may be given by id or by either
 * name.
 *
 * @throws {ZcError} `ZC-FILE-ENCODING`, and `ZC-ARGUMENT-INVALID` with its place for what is no fact, no sector, no
 * region or no value of its kind, and for a file without rows.
 */
export function readPopulation(
  path: string,
  by: readonly PopulationRules[],
  on: string,
  terminal: Terminal,
): Subject[] {
  const size = Number(stampOf(path).split(' ')[0])
  if (size > BYTES)
    throw zcError('ZC-FILE-TOO-LARGE', {
      megabytes: String(Math.ceil(size / 1e6)),
      limit: String(BYTES / 1e6),
    })
  const definitions = new Map(by.flatMap(({ facts }) => facts.facts.map((fact) => [fact.id, fact] as const)))
  const sectorOf = idReader(by.flatMap(({ facts }) => facts.sectors))
  const regionOf = idReader(populationRegions(by.flatMap(({ ruleSets }) => ruleSets)))
  const wordOf = new Map([...definitions.values()].map(({ id, words }) => [id, words && idReader(words)]))
  const rowOf = populationColumns([...definitions.values()])
  const text = readText(path)
  const rows = /^\uFEFF?\s*[[{]/.test(text) ? jsonRows(text, path) : csvRows(text, basename(path))
  if (rows.length === 0) throw refusedCell(basename(path), '', noRows)
  const ids = new Set<string>()
  const show = progress(terminal, '正在读取对象', 'Reading subjects')
  const subjects = rows.map(({ place, header, values }, row) => {
    show.update(row, rows.length)
    const known = rowOf(values, header ?? place)
    const id = textOf(known.get('id')?.value)
    if (id === '' || ids.has(id)) throw refusedCell(`${place} id`, id, ownId)
    const sector = sectorOf(textOf(known.get('sector')?.value), `${place} sector`)
    const region = regionOf(textOf(known.get('region')?.value), `${place} region`)
    ids.add(id)
    const facts = Object.fromEntries(
      [...known].flatMap(([name, { column, value }]) => {
        const definition = own.has(name) ? undefined : definitions.get(name)
        if (!definition) return []
        const at = `${place} ${column}`
        if (definition.type !== 'text') return [[name, populationValue(value, definition, at)] as const]
        const word = typeof value === 'string' ? value.trim() : JSON.stringify(value)
        return [[name, wordOf.get(name)?.(word, at) ?? word] as const]
      }),
    )
    const c = caseOf({ name: '', on, facts, expect: {}, ...(sector !== '' && { sector }) }, definitions)
    return { id, sector, region, c }
  })
  show.done()
  return subjects
}

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''
const ownId = { zh: '每行一个不重复的编号', en: 'an id of its own for each row' }
const noRows = {
  zh: '一行列名（id、sector、region 和各项数据的编号），再每个对象一行',
  en: 'a line of column names (id, sector, region and ids of facts), then a line for each subject',
}

function jsonRows(text: string, path: string): PopulationRow[] {
  const list = parsedList(text.replace(/^\uFEFF/, ''))
  if (!list) throw refusedCell(basename(path), text.slice(0, 20), '[{"id": "…", "facts": {…}}, …]')
  return list.map((row, index) => {
    const place = `${basename(path)} [${String(index)}]`
    if (typeof row !== 'object' || row === null || Array.isArray(row))
      throw refusedCell(place, JSON.stringify(row), '{"id": "…"}')
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
