import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { whatAndCure, zcError } from '@zerocarbon/accounting/errors'
import type { InputRow, LineRounding } from '@zerocarbon/accounting/process'
import { parseStrict } from '@zerocarbon/rules-engine'
import { stampOf } from './openFile.ts'

/** The inputs of one calculation as a JSON file gives them. */
export interface InputFile {
  readonly rows: readonly InputRow[]
  readonly instance?: string
  readonly set?: string
  readonly potentials?: string
  readonly rounding?: LineRounding
}

/** A file of named values is a page long; a workbook does not belong here. */
const BYTES = 1_048_576
const ROWS = 10_000
const TEXT = 200
const textKeys = ['instance', 'set', 'potentials'] as const

/**
 * Reads `{"inputs": {"用量:石灰石": "200 t", "纯度:石灰石": 0.97}}`. A value is a number, a text with its unit, or
 * `{"value", "unit"}`; inputs may also be a list of `{"name", "value", "unit"}`.
 *
 * @throws {ZcError} `ZC-FILE-NOT-FOUND`, `ZC-FILE-FOLDER`, `ZC-INPUT-FILE`.
 */
export function readInputFile(path: string): InputFile {
  const file = basename(path)
  const refuse = (zh: string, en: string): Error => zcError('ZC-INPUT-FILE', { file, reason: { zh, en } })
  if (Number(stampOf(path).split(' ')[0]) > BYTES) throw refuse('大于 1 MB', 'it is larger than 1 MB')
  // Strictly: a name given twice would silently lose the first of its values.
  const read = parseStrict(readFileSync(path, 'utf8'), file)
  if ('problems' in read) {
    const problem = read.problems[0]!
    throw refuse(whatAndCure(problem, 'zh')[0], whatAndCure(problem, 'en')[0])
  }
  const parsed = read.value
  if (!isRecord(parsed)) throw refuse('最外层不是对象', 'it is no object')
  const known = ['inputs', 'rounding', ...textKeys]
  const stranger = Object.keys(parsed).find((key) => !known.includes(key))
  if (stranger !== undefined) {
    const name = stranger.slice(0, 40)
    throw refuse(`不认识“${name}”，可写 ${known.join('、')}`, `"${name}" is none of ${known.join(', ')}`)
  }
  const texts = Object.fromEntries(
    textKeys.flatMap((key) => {
      const value = parsed[key]
      if (value === undefined) return []
      if (typeof value === 'string' && value.length <= TEXT) return [[key, value]]
      throw refuse(`“${key}”不是文字`, `"${key}" is no text`)
    }),
  )
  const rounding = roundingOf(parsed['rounding'])
  if (rounding === null) {
    const example = '{"decimals": 2, "mode": "half-up"}'
    throw refuse(`“rounding”写成 ${example}`, `write "rounding" as ${example}`)
  }
  const rows = rowsOf(parsed['inputs'])
  if (!rows || rows.length > ROWS) {
    const example = '{"用量:石灰石": "200 t"}'
    throw refuse(
      `“inputs”写成 ${example}，最多 ${String(ROWS)} 项`,
      `write "inputs" as ${example}, at most ${String(ROWS)}`,
    )
  }
  return { rows, ...texts, ...(rounding ? { rounding } : {}) }
}

function rowsOf(inputs: unknown): InputRow[] | null {
  const entries = Array.isArray(inputs)
    ? inputs.map((row: unknown) => (isRecord(row) ? ([row['name'], row] as const) : null))
    : isRecord(inputs)
      ? Object.entries(inputs)
      : null
  if (!entries) return null
  const rows: InputRow[] = []
  for (const entry of entries) {
    if (!entry) return null
    const [name, given] = entry
    const { value, unit = '' } = isRecord(given) ? given : { value: given }
    if (typeof name !== 'string' || name.length > TEXT || typeof unit !== 'string' || unit.length > TEXT)
      return null
    if (typeof value !== 'number' && (typeof value !== 'string' || value.length > TEXT)) return null
    rows.push({ name, value, unit })
  }
  return rows
}

/** Undefined where nothing is said, null where it cannot be read. */
function roundingOf(value: unknown): LineRounding | undefined | null {
  if (value === undefined) return undefined
  if (!isRecord(value)) return null
  const { decimals, mode = 'half-even' } = value
  const whole = typeof decimals === 'number' && Number.isInteger(decimals) && decimals >= 0 && decimals <= 10
  return whole && (mode === 'half-even' || mode === 'half-up') ? { decimals, mode } : null
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
