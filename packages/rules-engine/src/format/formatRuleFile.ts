import { parseStrict } from '../read/parseStrict.ts'
import type { RuleProblem } from '../read/RuleProblem.ts'
import type { Schema } from '../read/schemaAt.ts'
import { childSchema, keysOf } from './schemaOrder.ts'

/** Columns a list of plain values may fill, as the formatter of this repository is set. */
const WIDTH = 110

export type Formatted = { readonly text: string } | { readonly problems: readonly RuleProblem[] }

/**
 * A rule file in its one canonical form: names in the order of the schema, two spaces, a list of plain values on one
 * line where it fits. Says the same as before; a file that is no JSON stays as it is, with its problems.
 */
export function formatRuleFile(json: string, file: string, schema: Schema): Formatted {
  const parsed = parseStrict(json, file)
  if ('problems' in parsed) return parsed
  return { text: `${printed(parsed.value, { schema, root: schema, indent: '', before: 0 })}\n` }
}

/** A value of a rule file in canonical form. */
export const formatRuleValue = (value: unknown, schema: Schema): string =>
  `${printed(value, { schema, root: schema, indent: '', before: 0 })}\n`

interface Around {
  readonly schema: Schema | undefined
  readonly root: Schema
  readonly indent: string
  /** Columns its name takes on the same line, with the comma after it. */
  readonly before: number
}

function printed(value: unknown, around: Around): string {
  if (Array.isArray(value)) return listed(value, around)
  return isRecord(value) ? recorded(value, around) : JSON.stringify(value)
}

function recorded(value: Readonly<Record<string, unknown>>, { schema, root, indent }: Around): string {
  const order = keysOf(schema, root)
  const place = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length)
  const keys = Object.keys(value).toSorted((a, b) => place(a) - place(b))
  if (keys.length === 0) return '{}'
  const deeper = `${indent}  `
  const lines = keys.map((key) => {
    const name = `${JSON.stringify(key)}: `
    const inner = { schema: childSchema(schema, key, root), root, indent: deeper, before: columns(name) + 1 }
    return `${deeper}${name}${printed(value[key], inner)}`
  })
  return `{\n${lines.join(',\n')}\n${indent}}`
}

function listed(value: readonly unknown[], { schema, root, indent, before }: Around): string {
  if (value.length === 0) return '[]'
  const deeper = `${indent}  `
  const inner = { schema: childSchema(schema, 0, root), root, indent: deeper, before: 1 }
  const items = value.map((item) => printed(item, inner))
  const line = `[${items.join(', ')}]`
  const isPlain = value.every((item) => typeof item !== 'object' || item === null)
  if (isPlain && indent.length + before + columns(line) <= WIDTH) return line
  return `[\n${items.map((item) => `${deeper}${item}`).join(',\n')}\n${indent}]`
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** East Asian wide characters fill two columns. */
const columns = (text: string): number =>
  Array.from(text, (character) => (WIDE.test(character) ? 2 : 1)).reduce<number>((sum, each) => sum + each, 0)
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]/u
