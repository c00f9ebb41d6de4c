import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { zcFunctions } from '@zerocarbon/workbook'
import { describeAddin, paths } from '../src/manifest/describeAddin.ts'
import { drawnIcons } from '../src/manifest/drawnIcons.ts'
import { renderManifest } from '../src/manifest/renderManifest.ts'
import { renderUnified } from '../src/manifest/renderUnified.ts'
import { renderUnifiedTexts } from '../src/manifest/renderUnifiedTexts.ts'
import { functionsMetadata } from '../src/metadata/functionsMetadata.ts'
import type { AddinSettings } from './AddinSettings.ts'
import { privacyText } from './privacyText.ts'
import { zipUnified } from './zipUnified.ts'

const home = join(import.meta.dirname, '../..')
const docs = join(home, 'docs/functions')

/** All files of the built add-in that are no code of ours, by their path: manifests, metadata, icons and help pages. */
export function madeFiles({ origin }: AddinSettings): Map<string, string | Uint8Array> {
  const addin = describeAddin(origin)
  const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
  const metadata = (language: 'zh' | 'en'): string =>
    json(functionsMetadata(zcFunctions, language, `${addin.origin}/${paths.help}`))
  const files = new Map<string, string | Uint8Array>([
    [paths.manifest, renderManifest(addin)],
    [paths.unified, json(renderUnified(addin, 'en'))],
    [paths.unifiedTexts, json(renderUnifiedTexts(addin))],
    [paths.metadata.en, metadata('en')],
    [paths.metadata.zh, metadata('zh')],
    ...drawnIcons(),
    [paths.privacy, helpPage(privacyText(addin))],
    [paths.terms, helpPage(readFileSync(join(home, 'LICENSE'), 'utf8'))],
    ...readdirSync(docs)
      .filter((name) => name.endsWith('.md'))
      .map((name) => {
        const text = readFileSync(join(docs, name), 'utf8')
        return [`${paths.help}/${name.replace(/\.md$/, '.html')}`, helpPage(text)] as const
      }),
  ])
  return files.set(paths.unifiedZip, zipUnified(files))
}

/** A page of docs/functions as it is written: readable without a renderer, and no script in it. */
function helpPage(markdown: string): string {
  const text = markdown.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<!doctype html><meta charset="utf-8"><title>ZC</title><style>pre { white-space: pre-wrap; font: 15px/1.6 system-ui }</style><pre>${text}</pre>\n`
}
