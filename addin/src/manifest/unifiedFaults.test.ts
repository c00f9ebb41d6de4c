import { expect, it } from 'vitest'
import { commandIds } from './commandIds.ts'
import { describeAddin, paths } from './describeAddin.ts'
import { drawIcon } from './drawIcon.ts'
import { drawnIcons } from './drawnIcons.ts'
import { renderManifest } from './renderManifest.ts'
import { renderUnified } from './renderUnified.ts'
import { renderUnifiedTexts } from './renderUnifiedTexts.ts'
import { ribbon } from './ribbon.ts'
import { textsOf } from './textsOf.ts'
import type { UnifiedManifest } from './UnifiedManifest.ts'
import { unifiedFaults } from './unifiedFaults.ts'

const addin = describeAddin('https://localhost:3000')
const manifest = renderUnified(addin, 'en')
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const texts = renderUnifiedTexts(addin)
const built = new Map<string, Uint8Array>([
  [paths.manifest, bytes(renderManifest(addin))],
  [paths.unifiedTexts, bytes(JSON.stringify(texts))],
  ...[paths.page, paths.script, paths.privacy, paths.terms, `${paths.help}/en/index.html`].map(
    (path) => [path, bytes('<!doctype html>')] as const,
  ),
  ...Object.values(paths.metadata).map((path) => [path, bytes('{}')] as const),
  ...drawnIcons(),
])
const faultsOf = (
  changed: UnifiedManifest,
  files: readonly (readonly [string, Uint8Array | undefined])[] = [],
) => {
  const all = new Map<string, Uint8Array | undefined>([...built, ...files])
  return unifiedFaults(changed, (path) => all.get(path)).join('\n')
}
/** The manifest with one text replaced everywhere; the text must be there. */
function without(part: string, instead: string): UnifiedManifest {
  const text = JSON.stringify(manifest)
  expect(text).toContain(part)
  return JSON.parse(text.replaceAll(part, instead)) as UnifiedManifest
}

it('finds nothing wrong with our manifest', () => {
  expect(faultsOf(manifest)).toBe('')
})

it('says what the XML manifest says: the same buttons, page and functions', () => {
  const xml = renderManifest(addin)
  const [{ runtimes, ribbons }] = manifest.extensions
  const controls = ribbons[0]!.tabs[0]!.groups.flatMap((group) => group.controls)
  expect(controls.map(({ id }) => id)).toEqual(
    [...xml.matchAll(/<Control .*id="(.*?)"/g)].map(([, id]) => id),
  )
  expect(runtimes[0]!.actions.map(({ id }) => id).toSorted()).toEqual(
    ['ZC.ShowPane', ...commandIds].toSorted(),
  )
  for (const url of [
    runtimes[0]!.code.page,
    runtimes[0]!.code.script,
    runtimes[0]!.customFunctions.metadataUrl,
  ])
    expect(xml).toContain(`DefaultValue="${url}"`)
})

it('translates everything people read, and no id', () => {
  const shown = [ribbon, ...ribbon.groups].map(({ label }) => label.zh)
  const buttons = ribbon.groups.flatMap((group) => group.buttons)
  const expected = [...shown, ...buttons.flatMap(({ label, tip }) => [label.zh, label.zh, tip.zh])]
  expect(Object.values(texts)).toEqual(expect.arrayContaining(expected))
  expect(Object.keys(texts).filter((path) => /\bid$|actionId|namespace/.test(path))).toEqual([])
  expect(textsOf({ a: [{ b: 'c' }, 1, null] })).toEqual(new Map([['a[0].b', 'c']]))
})

it.each([
  [
    'an open address',
    without('https://localhost:3000/help/PRIVACY', 'http://localhost:3000/help/PRIVACY'),
    'not an https address',
  ],
  [
    'another origin',
    without('https://localhost:3000/functions.json', 'https://example.com/functions.json'),
    'is not of https://localhost:3000',
  ],
  ['a page not built', without('LICENSE.html', 'TERMS.html'), 'TERMS.html names a file that was not built'],
  [
    'an icon of another size',
    without('table-80.png', 'table-32.png'),
    'icons/table-32.png is not a PNG of 80',
  ],
  [
    'a small colour icon',
    without('icons/zc-192.png', 'icons/zc-80.png'),
    'icons/zc-80.png is not a PNG of 192',
  ],
  ['four numbers for a version', without('"1.0.0"', '"1.0.0.0"'), 'version 1.0.0.0 is not three numbers'],
  [
    'a missing permission',
    without('Document.ReadWrite.User', 'Document.Read.User'),
    'Document.ReadWrite.User is not asked for',
  ],
  ['a short lifetime', without('"long"', '"short"'), 'has no lifetime "long"'],
  ['a command nobody wrote', without('ZC.Recalculate', 'ZC.Recount'), '"ZC.Recount" is no command'],
  [
    'a button without an action',
    without('"actionId":"ZC.ShowPane"', '"actionId":"ZC.Show"'),
    'no runtime has the action ZC.Show',
  ],
  [
    'an id given twice',
    without('"id":"ZC.DataGroup"', '"id":"ZC.ViewGroup"'),
    'the id ZC.ViewGroup stands twice',
  ],
  ['the id of the other manifest', without(addin.unifiedId, addin.id), 'is that of manifest.xml too'],
  [
    'no link to the other manifest',
    without(`"officeAddinId":"${addin.id}"`, '"officeAddinId":"x"'),
    'manifest.xml is not hidden',
  ],
  [
    'no languages',
    { ...manifest, localizationInfo: undefined } as unknown as UnifiedManifest,
    'localizationInfo is missing',
  ],
  ['another language', without('"zh-cn"', '"zh-tw"'), 'localizationInfo has no texts for zh-CN'],
  ['another version', without('"1.0.0"', '"1.0.1"'), 'the version 1.0.1 is not that of manifest.xml, 1.0.0'],
  ['another namespace', without('"ZC"', '"ZB"'), 'the namespace ZB is not that of manifest.xml, ZC'],
  ['another permission', without('Document.ReadWrite.User', 'Document.Read.User'), 'the permissions are not'],
  ['another requirement', without('"1.9"', '"1.8"'), 'the list of requirement sets'],
  ['a script for a page', without('taskpane.html', 'functions.js'), 'functions.js does not end in .html'],
  [
    'a page for the script',
    without('3000/functions.js"', '3000/taskpane.html"'),
    'taskpane.html does not end in .js',
  ],
  [
    'other metadata than the XML manifest has',
    without('functions.json', 'functions.zh-CN.json'),
    'functions.zh-CN.json is no address of manifest.xml',
  ],
])('notices %s', (_, changed, fault) => {
  expect(faultsOf(changed)).toContain(fault)
})

it.each([
  ['a missing icon', [paths.outline, undefined], 'icons/zc-outline-32.png is not a PNG of 32'],
  ['an icon that is another', [paths.icon(192), drawIcon(64)], 'icons/zc-192.png is not a PNG of 192'],
  ['a missing language', [paths.unifiedTexts, undefined], 'zh-cn.json was not built'],
  [
    'a text for nothing',
    [paths.unifiedTexts, bytes(JSON.stringify({ ...texts, 'name.long': 'x' }))],
    'the manifest has no text name.long',
  ],
  [
    'a language without metadata',
    [paths.unifiedTexts, bytes(JSON.stringify({ 'name.short': 'x' }))],
    'there is no function metadata of its own',
  ],
  [
    'metadata that was not built',
    [paths.metadata.zh, undefined],
    'functions.zh-CN.json names a file that was not built',
  ],
  ['no XML manifest', [paths.manifest, undefined], 'manifest.xml is not there or no XML'],
  ['texts that are no JSON', [paths.unifiedTexts, bytes('{')], 'zh-cn.json is not JSON'],
  [
    'a text left in English',
    [paths.unifiedTexts, bytes(JSON.stringify({ ...texts, 'name.short': manifest.name.short }))],
    'zh-cn.json: name.short is not translated',
  ],
] as const)('notices %s among the built files', (_, file, fault) => {
  expect(faultsOf(manifest, [file])).toContain(fault)
})
