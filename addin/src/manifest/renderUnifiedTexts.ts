import type { AddinDescription } from './describeAddin.ts'
import { renderUnified } from './renderUnified.ts'
import { textsOf } from './textsOf.ts'
import { SCHEMA } from './UnifiedManifest.ts'

/** The Chinese texts of the unified manifest, by their path in it: all that differs, so none can be forgotten. */
export function renderUnifiedTexts(addin: AddinDescription): Record<string, string> {
  const english = textsOf(renderUnified(addin, 'en'))
  const differing = [...textsOf(renderUnified(addin, 'zh'))].filter(
    ([path, text]) => english.get(path) !== text,
  )
  return { $schema: `${SCHEMA}/MicrosoftTeams.Localization.schema.json`, ...Object.fromEntries(differing) }
}
