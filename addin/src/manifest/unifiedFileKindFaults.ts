import { pathOf } from './addressFaults.ts'
import type { UnifiedManifest } from './UnifiedManifest.ts'

/** Page, script and metadata whose address names a file of another kind. */
export function unifiedFileKindFaults({ extensions: [{ runtimes }] }: UnifiedManifest): string[] {
  return runtimes
    .flatMap(({ code, customFunctions }) => [
      [code.page, '.html'] as const,
      [code.script, '.js'] as const,
      [customFunctions.metadataUrl, '.json'] as const,
    ])
    .filter(([address, kind]) => !pathOf(address).endsWith(kind))
    .map(([address, kind]) => `${address} does not end in ${kind}`)
}
