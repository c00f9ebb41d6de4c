/** A schema as data. */
export type Schema = Readonly<Record<string, unknown>>

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null

/** The steps of a JSON pointer such as `#/a/b~1c`. */
export function pointerSteps(pointer: string): string[] {
  return pointer
    .replace(/^#\/?/, '')
    .split('/')
    .filter((step) => step !== '')
    .map((step) => decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** The schemas along a keyword's place, the outermost first; a `$ref` is followed where the place goes through it. */
export function schemasAlong(schema: Schema, keywordLocation: string): Schema[] {
  const along: Schema[] = [schema]
  let at: unknown = schema
  for (const step of pointerSteps(keywordLocation)) {
    if (!isSchema(at)) break
    at = at[step]
    if (step === '$ref' && typeof at === 'string')
      at = pointerSteps(at).reduce<unknown>(
        (inner, key) => (isSchema(inner) ? inner[key] : undefined),
        schema,
      )
    if (isSchema(at)) along.push(at)
  }
  return along
}
