import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { paths } from '../src/manifest/describeAddin.ts'
import { readJson } from '../src/manifest/readJson.ts'
import type { UnifiedManifest } from '../src/manifest/UnifiedManifest.ts'
import { unifiedFaults } from '../src/manifest/unifiedFaults.ts'
import { validateManifest } from '../src/manifest/validateManifest.ts'
import { schemaFaults, type SchemaPart } from './schemaFaults.ts'

/** The faults of a built folder's two manifests and of the function metadata, one line each. */
export function manifestFaults(folder: string): string[] {
  const file = (path: string): Uint8Array | undefined =>
    existsSync(join(folder, path)) ? readFileSync(join(folder, path)) : undefined
  const schema = (part: SchemaPart, path: string, value: unknown): string[] =>
    schemaFaults(part, value).map((text) => `${path} schema: ${text}`)
  const checked = (path: string, faultsOf: (value: unknown) => string[]): string[] => {
    const read = readJson(path, file)
    return 'fault' in read ? [read.fault] : faultsOf(read.value)
  }
  const bytes = file(paths.manifest)
  const xml = bytes ? validateManifest(new TextDecoder().decode(bytes), file) : []
  const shape = [
    ...checked(paths.unified, (value) => schema('manifest', paths.unified, value)),
    ...checked(paths.unifiedTexts, (value) => schema('language', paths.unifiedTexts, value)),
  ]
  return [
    ...(bytes ? [] : [`${paths.manifest} was not built`]),
    ...xml.map(({ rule, line, text }) => `${paths.manifest}:${String(line)} ${rule}: ${text}`),
    ...Object.values(paths.metadata).flatMap((path) =>
      checked(path, (value) => [
        ...entries(value, 'functions').flatMap((entry) => schema('function', path, entry)),
        ...entries(value, 'enums').flatMap((entry) => schema('enum', path, entry)),
      ]),
    ),
    ...(shape.length > 0
      ? shape
      : checked(paths.unified, (value) =>
          unifiedFaults(value as UnifiedManifest, file).map((text) => `${paths.unified}: ${text}`),
        )),
  ]
}

/** A list of that name; where there is none, the check of the metadata that the XML manifest names says so. */
function entries(value: unknown, name: string): unknown[] {
  const list = (value as Readonly<Record<string, unknown>> | null)?.[name]
  return Array.isArray(list) ? list : []
}
