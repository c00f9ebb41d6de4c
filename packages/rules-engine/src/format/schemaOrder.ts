import { pointerSteps, type Schema } from '../read/schemaAt.ts'

/** The names a schema knows, in the order it gives them; empty where any name may stand. */
export function keysOf(schema: Schema | undefined, root: Schema): string[] {
  return [...new Set(partsOf(schema, root).flatMap(({ properties }) => Object.keys(asSchema(properties))))]
}

/** The schema of a member, or of the items of a list. */
export function childSchema(
  schema: Schema | undefined,
  key: string | number,
  root: Schema,
): Schema | undefined {
  for (const { properties, additionalProperties, items } of partsOf(schema, root)) {
    const named = typeof key === 'string' ? asSchema(properties)[key] : undefined
    const found = typeof key === 'number' ? items : (named ?? additionalProperties)
    if (isSchema(found)) return found
  }
  return undefined
}

/** A schema and those it is made of. */
function partsOf(schema: Schema | undefined, root: Schema): Readonly<Record<string, unknown>>[] {
  if (!schema) return []
  const { $ref: ref, allOf = [], then, else: other } = schema
  const referred =
    typeof ref === 'string'
      ? pointerSteps(ref).reduce<unknown>((at, step) => (isSchema(at) ? at[step] : undefined), root)
      : undefined
  const inner = [referred, ...(Array.isArray(allOf) ? (allOf as unknown[]) : []), then, other]
  return [schema, ...inner.filter(isSchema).flatMap((part) => partsOf(part, root))]
}

const isSchema = (value: unknown): value is Schema & Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const asSchema = (value: unknown): Readonly<Record<string, unknown>> => (isSchema(value) ? value : {})
