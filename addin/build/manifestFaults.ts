import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { paths } from '../src/manifest/describeAddin.ts'
import type { UnifiedManifest } from '../src/manifest/UnifiedManifest.ts'
import { unifiedFaults } from '../src/manifest/unifiedFaults.ts'
import { validateManifest } from '../src/manifest/validateManifest.ts'
import { schemaFaults, type SchemaPart } from './schemaFaults.ts'

/** The faults of a built folder's two manifests and of the function metadata, one line each. */
export function manifestFaults(folder: string): string[] {
  const file = (path: string): Uint8Array | undefined =>
    existsSync(join(folder, path)) ? readFileSync(join(folder, path)) : undefined
  const json = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'))
  const schema = (part: SchemaPart, path: string, value = json(path)): string[] =>
    schemaFaults(part, value).map((text) => `${path} schema: ${text}`)
  const xml = validateManifest(readFileSync(join(folder, paths.manifest), 'utf8'), file).map(
    ({ rule, line, text }) => `${paths.manifest}:${String(line)} ${rule}: ${text}`,
  )
  const functions = Object.values(paths.metadata).flatMap((path) => {
    const described = json(path) as { functions: unknown[]; enums?: unknown[] }
    return [
      ...described.functions.flatMap((entry) => schema('function', path, entry)),
      ...(described.enums ?? []).flatMap((entry) => schema('enum', path, entry)),
    ]
  })
  const shape = [...schema('manifest', paths.unified), ...schema('language', paths.unifiedTexts)]
  if (shape.length > 0) return [...xml, ...functions, ...shape]
  const unified = unifiedFaults(json(paths.unified) as UnifiedManifest, file)
  return [...xml, ...functions, ...unified.map((text) => `${paths.unified}: ${text}`)]
}
