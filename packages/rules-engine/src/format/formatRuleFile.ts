import { parseStrict } from '../read/parseStrict.ts'
import type { RuleProblem } from '../read/RuleProblem.ts'
import type { RuleText } from '../read/RuleText.ts'
import type { Schema } from '../read/schemaAt.ts'
import { childSchema, keysOf } from './schemaOrder.ts'

/** Columns a list or an object may fill, as the formatter of this repository is set. */
const WIDTH = 110

export type Formatted = { readonly text: string } | { readonly problems: readonly RuleProblem[] }

/**
 * A rule file in its one canonical form: names in the order of the schema, two spaces, a list or an object on one line
 * where it fits, but an object that was opened on a line of its own stays open, as the formatter of this repository
 * keeps it. Says the same as before; a file that is no JSON stays as it is, with its problems.
 */
export function formatRuleFile(json: string, file: string, schema: Schema): Formatted {
  const parsed = parseStrict(json, file)
  if ('problems' in parsed) return parsed
  return { text: formatted(parsed.value, schema, openIn(parsed.text)) }
}

/**
 * A value of a rule file in canonical form.
 *
 * @param before - The file as it was; its objects keep their lines. Without it every object is opened.
 */
export function formatRuleValue(value: unknown, schema: Schema, before?: string): string {
  const parsed = before === undefined ? undefined : parseStrict(before, '')
  return formatted(value, schema, parsed && 'text' in parsed ? openIn(parsed.text) : () => true)
}

type Path = readonly (string | number)[]
/** Whether an object was written with its first name on a line of its own. */
type IsOpen = (path: Path, first: string) => boolean

const openIn =
  (text: RuleText): IsOpen =>
  (path, first) =>
    text.placeOfKey([...path, first]).line > text.placeOf(path).line

const formatted = (value: unknown, schema: Schema, isOpen: IsOpen): string =>
  `${printed(value, { schema, root: schema, isOpen, path: [], indent: '', before: 0 })}\n`

interface Around {
  readonly schema: Schema | undefined
  readonly root: Schema
  readonly isOpen: IsOpen
  readonly path: Path
  readonly indent: string
  /** Columns taken on the same line by its name and by the comma after it. */
  readonly before: number
}

function printed(value: unknown, around: Around): string {
  const items = itemsOf(value, around)
  if (!items) return JSON.stringify(value)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  if (items.length === 0) return `${open}${close}`
  const { indent, before } = around
  const line = onOneLine(value, around)
  if (line !== undefined && indent.length + before + columns(line) <= WIDTH) return line
  const deeper = `${indent}  `
  const lines = items.map(({ name, value: item, around: inner }, index) => {
    const comma = index < items.length - 1 ? 1 : 0
    return `${deeper}${name}${printed(item, { ...inner, indent: deeper, before: columns(name) + comma })}`
  })
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`
}

/** The whole value on one line, unless something in it must not be: an open object, or a table of rows. */
function onOneLine(value: unknown, around: Around): string | undefined {
  const items = itemsOf(value, around)
  if (!items) return JSON.stringify(value)
  if (items.length === 0) return Array.isArray(value) ? '[]' : '{}'
  if (Array.isArray(value) ? isTable(value) : around.isOpen(around.path, Object.keys(value as object)[0]!))
    return undefined
  const parts = items.map(({ name, value: item, around: inner }) => {
    const line = onOneLine(item, inner)
    return line === undefined ? undefined : `${name}${line}`
  })
  if (parts.includes(undefined)) return undefined
  return Array.isArray(value) ? `[${parts.join(', ')}]` : `{ ${parts.join(', ')} }`
}

/** Rows of several parts each stand on lines of their own. */
function isTable(list: readonly unknown[]): boolean {
  const isRow = (item: unknown): boolean => isRecord(item) && Object.keys(item).length > 1
  return (
    list.length > 1 && list.every((item) => isRow(item) && Array.isArray(item) === Array.isArray(list[0]))
  )
}

interface Item {
  readonly name: string
  readonly value: unknown
  readonly around: Around
}

/** What a list or an object holds, in the order it is written; undefined of a plain value. */
function itemsOf(value: unknown, around: Around): Item[] | undefined {
  const { schema, root, path } = around
  const item = (step: string | number, name: string, each: unknown): Item => ({
    name,
    value: each,
    around: { ...around, schema: childSchema(schema, step, root), path: [...path, step] },
  })
  if (Array.isArray(value)) return value.map((each, index) => item(index, '', each))
  if (!isRecord(value)) return undefined
  const order = keysOf(schema, root)
  const place = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length)
  return Object.keys(value)
    .toSorted((a, b) => place(a) - place(b))
    .map((key) => item(key, `${JSON.stringify(key)}: `, value[key]))
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** East Asian wide characters fill two columns. */
const columns = (text: string): number =>
  Array.from(text, (character) => (WIDE.test(character) ? 2 : 1)).reduce<number>((sum, each) => sum + each, 0)
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]/u
