import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { zcFunctions } from '@zerocarbon/workbook'
import { describeAddin, iconSizes, paths } from '../src/manifest/describeAddin.ts'
import { drawIcon } from '../src/manifest/drawIcon.ts'
import { renderManifest } from '../src/manifest/renderManifest.ts'
import { functionsMetadata } from '../src/metadata/functionsMetadata.ts'
import type { AddinSettings } from './AddinSettings.ts'

const docs = join(import.meta.dirname, '../../docs/functions')

/** All files of the built add-in that are no code of ours, by their path: manifest, metadata, icons and help pages. */
export function madeFiles({ origin }: AddinSettings): Map<string, string | Uint8Array> {
  const json = (language: 'zh' | 'en'): string =>
    `${JSON.stringify(functionsMetadata(zcFunctions, language, `${origin}/${paths.help}`), null, 2)}\n`
  return new Map<string, string | Uint8Array>([
    ['manifest.xml', renderManifest(describeAddin(origin))],
    [paths.metadata.en, json('en')],
    [paths.metadata.zh, json('zh')],
    ...iconSizes.map((size) => [paths.icon(size), drawIcon(size)] as const),
    ...readdirSync(docs)
      .filter((name) => name.endsWith('.md'))
      .map((name) => {
        const text = readFileSync(join(docs, name), 'utf8')
        return [`${paths.help}/${name.replace(/\.md$/, '.html')}`, helpPage(text)] as const
      }),
  ])
}

/** A page of docs/functions as it is written: readable without a renderer, and no script in it. */
function helpPage(markdown: string): string {
  const text = markdown.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<!doctype html><meta charset="utf-8"><title>ZC</title><style>pre { white-space: pre-wrap; font: 15px/1.6 system-ui }</style><pre>${text}</pre>\n`
}
