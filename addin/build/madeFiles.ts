import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Text } from '@zerocarbon/accounting/trace'
import { zcFunctions } from '@zerocarbon/workbook'
import { describeAddin, paths } from '../src/manifest/describeAddin.ts'
import { drawnIcons } from '../src/manifest/drawnIcons.ts'
import { renderManifest } from '../src/manifest/renderManifest.ts'
import { renderUnified } from '../src/manifest/renderUnified.ts'
import { renderUnifiedTexts } from '../src/manifest/renderUnifiedTexts.ts'
import { functionsMetadata } from '../src/metadata/functionsMetadata.ts'
import type { AddinSettings } from './AddinSettings.ts'
import { escapeHtml } from './escapeHtml.ts'
import { helpLanguages } from './helpLanguages.ts'
import { helpPages } from './helpPages.ts'
import { privacyText } from './privacyText.ts'
import { renderHelpPage } from './renderHelpPage.ts'
import { renderMarkdown } from './renderMarkdown.ts'
import { zipUnified } from './zipUnified.ts'

const license = join(import.meta.dirname, '../../LICENSE')

/** All files of the built add-in that are no code of ours, by their path: manifests, metadata, icons and help pages. */
export function madeFiles({ origin }: AddinSettings): Map<string, string | Uint8Array> {
  const addin = describeAddin(origin)
  const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
  const metadata = (language: 'zh' | 'en'): string =>
    json(functionsMetadata(zcFunctions, language, `${addin.origin}/${paths.help}/${helpLanguages[language]}`))
  const files = new Map<string, string | Uint8Array>([
    [paths.manifest, renderManifest(addin)],
    [paths.unified, json(renderUnified(addin, 'en'))],
    [paths.unifiedTexts, json(renderUnifiedTexts(addin))],
    [paths.metadata.en, metadata('en')],
    [paths.metadata.zh, metadata('zh')],
    ...drawnIcons(),
    [paths.privacy, privacyPage(privacyText(addin))],
    [paths.terms, licencePage(readFileSync(license, 'utf8'))],
    ...Array.from(helpPages(), ([path, page]) => [`${paths.help}/${path}`, page] as const),
  ])
  return files.set(paths.unifiedZip, zipUnified(files))
}

/** Microsoft 365 names one page for all readers, so it is in both languages. */
function privacyPage({ zh, en }: Text): string {
  const body = `${renderMarkdown(zh)}<section lang="${helpLanguages.en}">\n${renderMarkdown(en)}</section>\n`
  return renderHelpPage({ language: 'zh', title: '隐私 Privacy · ZC', body })
}

function licencePage(text: string): string {
  return renderHelpPage({
    language: 'en',
    title: 'Licence · ZC',
    body: `<pre>${escapeHtml(text)}</pre>\n`,
  })
}
