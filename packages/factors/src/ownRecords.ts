import type { Problem } from '@zerocarbon/accounting/errors'
import type { Text } from '@zerocarbon/accounting/trace'
import { csvRecords } from './csvRecords.ts'

/** One row of a file of own factors. */
export interface OwnRecord {
  /** `CSV:3` for a line, `JSON[2]` for an entry. */
  readonly place: string
  readonly cells: ReadonlyMap<string, string>
}

const needed = ['id', 'carrier', 'value', 'unit', 'year', 'evidence'] as const
const optional = ['name', 'region', 'from', 'to', 'reviewBy', 'note'] as const
export type OwnColumn = (typeof needed)[number] | (typeof optional)[number]
const columns: readonly string[] = [...needed, ...optional]

/** A problem at one cell of an import. */
export function ownProblem(place: string, column: string, text: string, allowed: Text): Problem {
  return { code: 'ZC-OWN-FACTOR', info: { place, column, text: text.slice(0, 60), allowed } }
}

/** Reads the rows of CSV, or of JSON where the text begins with a bracket; every value stays the text it was. */
export function ownRecords(text: string): { records: readonly OwnRecord[]; problems: readonly Problem[] } {
  const records = text.trimStart().startsWith('[') ? fromJson(text) : fromCsv(text)
  return 'problems' in records ? { records: [], problems: records.problems } : { records, problems: [] }
}

interface Faults {
  readonly problems: readonly Problem[]
}

function fromCsv(text: string): readonly OwnRecord[] | Faults {
  const [header, ...rows] = csvRecords(text)
  const heads = header?.cells ?? []
  const problems = namesFaults('CSV:1', heads)
  if (problems.length > 0) return { problems }
  const wrong = rows.filter(({ cells, broken }) => broken || cells.length !== heads.length)
  if (wrong.length > 0) {
    const allowed = {
      zh: `${String(heads.length)} 列，引号成对`,
      en: `${String(heads.length)} cells, quotes in pairs`,
    }
    return {
      problems: wrong.map(({ line, cells }) => ownProblem(`CSV:${String(line)}`, '', cells.join(), allowed)),
    }
  }
  return rows.map(({ line, cells }) => ({
    place: `CSV:${String(line)}`,
    cells: new Map(heads.map((name, index) => [name, cells[index] ?? ''])),
  }))
}

function fromJson(text: string): readonly OwnRecord[] | Faults {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return {
      problems: [
        ownProblem('JSON', '', text.trimStart(), { zh: '有效的 JSON 数组', en: 'a valid JSON array' }),
      ],
    }
  }
  const problems: Problem[] = []
  const records = (json as readonly unknown[]).map((entry, index) => {
    const place = `JSON[${String(index)}]`
    const members: [string, unknown][] =
      typeof entry === 'object' && entry !== null && !Array.isArray(entry) ? Object.entries(entry) : []
    problems.push(
      ...namesFaults(
        place,
        members.map(([name]) => name),
      ),
    )
    const cells = new Map<string, string>()
    for (const [name, value] of members) {
      // A JSON number has lost the digits that were printed.
      if (typeof value === 'string' || (name === 'year' && typeof value === 'number'))
        cells.set(name, String(value).trim())
      else
        problems.push(
          ownProblem(place, name, JSON.stringify(value), { zh: '加引号的文本', en: 'text in quotes' }),
        )
    }
    return { place, cells }
  })
  return problems.length > 0 ? { problems } : records
}

function namesFaults(place: string, names: readonly string[]): Problem[] {
  const unknown = names.filter((name, index) => !columns.includes(name) || names.indexOf(name) !== index)
  const lacking = needed.filter((name) => !names.includes(name))
  const known = columns.join(', ')
  return [
    ...unknown.map((name) =>
      ownProblem(place, name, name, { zh: `每列一次：${known}`, en: `each once: ${known}` }),
    ),
    ...lacking.map((name) =>
      ownProblem(place, name, '', { zh: '必填列', en: 'a column that must be there' }),
    ),
  ]
}
