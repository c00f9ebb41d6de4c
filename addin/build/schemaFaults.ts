import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import draft04, { type ValidateFunction } from 'ajv-draft-04'

/** Microsoft's own schemas, of the version our manifest names, as `@microsoft/app-manifest` ships them. */
const files = {
  manifest: 'MicrosoftTeams.schema.json',
  language: 'MicrosoftTeams.Localization.schema.json',
} as const

/** Where the schema of the manifest describes the entries of `functions` and `enums`. */
const entries = { function: 'extensionFunction', enum: 'enum' } as const

/** What can be checked: a whole unified manifest, its texts in a language, or an entry of functions.json. */
export type SchemaPart = keyof typeof files | keyof typeof entries

const compiled = new Map<SchemaPart, ValidateFunction>()

/** What a schema of Microsoft finds wrong, one line each. Nothing is asked of a network. */
export function schemaFaults(part: SchemaPart, value: unknown): string[] {
  const check = compiled.get(part) ?? compile(part)
  compiled.set(part, check)
  if (check(value)) return []
  return (check.errors ?? []).map(({ instancePath, message = '', params }) =>
    `${instancePath} ${message} ${JSON.stringify(params)}`.trim(),
  )
}

function compile(part: SchemaPart): ValidateFunction {
  const schema = readSchema(part === 'language' ? 'language' : 'manifest')
  // The schemas carry keywords for editors, and formats that are only names for texts. One has \p{L} in a pattern, the
  // other a bracket that a pattern with Unicode refuses.
  const ajv = new draft04.default({
    strict: false,
    validateFormats: false,
    allErrors: true,
    unicodeRegExp: part !== 'language',
  })
  if (part === 'manifest' || part === 'language') return ajv.compile(schema)
  return ajv.compile({ definitions: schema['definitions'], $ref: `#/definitions/${entries[part]}` })
}

function readSchema(name: keyof typeof files): Record<string, unknown> {
  const folder = '@microsoft/app-manifest/build/json-schemas/teams/v1.30'
  const path = createRequire(import.meta.url).resolve(`${folder}/${files[name]}`)
  return JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
}
