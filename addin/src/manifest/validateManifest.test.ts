import { zcFunctions } from '@zerocarbon/workbook'
import { expect, it } from 'vitest'
import { functionsMetadata } from '../metadata/functionsMetadata.ts'
import { commandIds } from './commandIds.ts'
import { describeAddin, paths } from './describeAddin.ts'
import { drawIcon } from './drawIcon.ts'
import { drawnIcons } from './drawnIcons.ts'
import { renderManifest } from './renderManifest.ts'
import { validateManifest } from './validateManifest.ts'

const origin = 'https://localhost:3000'
const xml = renderManifest(describeAddin(origin))
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const metadata = (language: 'zh' | 'en', rows = zcFunctions): Uint8Array =>
  bytes(JSON.stringify(functionsMetadata(rows, language, `${origin}/help`)))
const built = new Map<string, Uint8Array>([
  [paths.page, bytes('<!doctype html>')],
  [paths.script, bytes('')],
  ...['en/index', ...zcFunctions.map(({ name }) => name)].map(
    (name) => [`${paths.help}/${name}.html`, bytes('')] as const,
  ),
  [paths.metadata.en, metadata('en')],
  [paths.metadata.zh, metadata('zh')],
  ...drawnIcons(),
])
const faultsOf = (
  text: string,
  files: readonly (readonly [string, Uint8Array | undefined])[] = [],
): string[] => {
  const changed = new Map<string, Uint8Array | undefined>([...built, ...files])
  return validateManifest(text, (path) => changed.get(path)).map(({ rule, text: what }) => `${rule}: ${what}`)
}

/** The manifest with one part of it replaced everywhere; the part must be there. */
function without(part: string | RegExp, instead = ''): string {
  const changed = xml.replaceAll(typeof part === 'string' ? part : new RegExp(part.source, 'g'), instead)
  expect(changed).not.toBe(xml)
  return changed
}

it('finds nothing wrong with the manifest of the add-in, wherever it is served', () => {
  expect(faultsOf(xml)).toEqual([])
  expect(faultsOf(renderManifest(describeAddin('https://zc.example.com/')))).toEqual([])
})

it('has a button for every command, and the pane', () => {
  const names = [...xml.matchAll(/<FunctionName>(.*)<\/FunctionName>/g)].map(([, name]) => name)
  expect(new Set(names)).toEqual(new Set(commandIds))
  expect(xml.match(/<Control /g)).toHaveLength(commandIds.length + 1)
})

it('says where', () => {
  const text = without('<Permissions>', '<Permission>').replace('</Permissions>', '</Permission>')
  const line = text.split('\n').findIndex((part) => part.includes('<Permission>')) + 1
  expect(validateManifest(text, (path) => built.get(path))).toContainEqual({
    rule: 'order',
    line,
    text: 'OfficeApp may not hold Permission',
  })
})

const id = /<Id>.*<\/Id>/
it.each([
  ['text that is no XML', xml.slice(0, -5), 'xml: '],
  ['a prefix nobody declared', without(/<bt:Override/, '<zz:Override'), 'xml: '],
  ['a missing element', without(/ +<SupportUrl.*\n/), 'required: OfficeApp lacks SupportUrl'],
  [
    'a late element',
    without(id).replace('</Version>', `</Version>${id.exec(xml)![0]}`),
    'order: Id stands too late',
  ],
  ['an unknown element', without('<Permissions>', '<Zc/><Permissions>'), 'order: OfficeApp may not hold Zc'],
  ['no shared runtime', without(/ +<Runtimes>[^]*<\/Runtimes>\n/), 'required: Host lacks Runtimes'],
  ['functions without a page', without(/<Page>[^]*<\/Page>/), 'required: ExtensionPoint lacks Page'],
  ['an open address', without('https://localhost:3000/icons', 'http://localhost:3000/icons'), 'https: '],
  [
    'another origin',
    without('https://localhost:3000/functions.js"', 'https://example.com/functions.js"'),
    'origin: ',
  ],
  ['a page not built', without('taskpane.html', 'pane.html'), 'file: '],
  [
    'a resource that is not there',
    without('<bt:String id="ZC.ShowPane.Tip"', '<bt:String id="ZC.ShowPane.Tap"'),
    'resid: ZC.ShowPane.Tip is not among the resources',
  ],
  [
    'a text of the wrong list',
    without('Description resid="ZC.ShowPane.Tip"', 'Description resid="ZC.ShowPane.Label"'),
    'resid: ZC.ShowPane.Label is not among bt:LongStrings',
  ],
  ['a nameless resource', without('id="ZC.ShowPane.Tip"', 'id=""'), 'resid: "" is not 1 to 32'],
  ['a long resource name', without('ZC.ShowPane.Tip', 'P'.repeat(33)), 'resid: "P'],
  [
    'a name given twice',
    without('id="ZC.ShowPane.Tip"', 'id="ZC.ShowPane.Label"'),
    'resid: ZC.ShowPane.Label stands twice',
  ],
  ['a long label', without('打开窗格', '窗'.repeat(126)), 'length: a text of bt:ShortStrings has 126'],
  ['a long tip', without(/Opens the Zero[^"]*/, 'x'.repeat(251)), 'length: a text of bt:LongStrings has 251'],
  [
    'a long name of the add-in',
    without('<DisplayName DefaultValue="Zero Carbon"', `<DisplayName DefaultValue="${'Z'.repeat(126)}"`),
    'length: a text of DisplayName has 126',
  ],
  [
    'a long description in Chinese',
    without(/Value="在表格里[^"]*/, `Value="${'碳'.repeat(251)}`),
    'length: a text of Description has 251',
  ],
  ['an empty label', without('"打开窗格"', '""'), 'length: a text of bt:ShortStrings has 0'],
  [
    'a plain override among resources',
    without('bt:Override', 'Override'),
    'override: Override must be bt:Override',
  ],
  ['a prefixed one outside', without('<Override', '<bt:Override'), 'override: bt:Override must be Override'],
  ['a locale Excel does not know', without('zh-CN"', 'zh"'), 'override: "zh" is not a locale'],
  [
    'an override of the default',
    without('Locale="zh-CN"', 'Locale="en-US"'),
    'override: en-US is the default',
  ],
  ['a locale twice', without(/(<bt:Override .*\n)/, '$1$1'), 'override: zh-CN stands twice'],
  ['a Chinese namespace', without('DefaultValue="ZC"', 'DefaultValue="零碳"'), 'namespace: "零碳"'],
  [
    'a translated namespace',
    without('DefaultValue="ZC"/>', 'DefaultValue="ZC"><bt:Override Locale="zh-CN" Value="LT"/></bt:String>'),
    'namespace: the namespace may not be translated',
  ],
  ['a missing size', without(/ +<bt:Image size="80".*\n/), 'icon: Icon lacks the size 80'],
  [
    'the label of a tab before its groups',
    without(/( +<CustomTab .*\n)([^]*)( +<Label resid="ZC.Tab.Label"\/>\n)/, '$1$3$2'),
    'order: Group stands too late in CustomTab',
  ],
  ['a command nobody wrote', without('>ZC.Recalculate<', '>ZC.Recount<'), 'command: "ZC.Recount"'],
  ['two groups of one id', without('id="ZC.DataGroup"', 'id="ZC.ViewGroup"'), 'ribbon: the id ZC.ViewGroup'],
  [
    'an action without a function',
    without(/ +<FunctionName>ZC.Recalculate.*\n/),
    'required: Action lacks FunctionName',
  ],
  [
    'a language without metadata',
    without(/ +<bt:Override .*functions.*\n/),
    'metadata: there is no function metadata in zh-CN',
  ],
  [
    'a namespace no formula has',
    without('DefaultValue="ZC"', 'DefaultValue="ZB"'),
    'namespace: "ZB" is not ZC',
  ],
  [
    'a tip in English alone',
    without(/ +<bt:Override .*Value="打开.*\n/),
    'translation: bt:String ZC.ShowPane',
  ],
  ['another kind of add-in', without('"TaskPaneApp"', '"ContentApp"'), 'host: OfficeApp has xsi:type='],
  ['a misspelt requirement', without('"SharedRuntime"', '"SharedRuntimes"'), 'requirement: "SharedRuntimes"'],
  ['a permission to read', without('ReadWriteDocument', 'ReadDocument'), 'permission: Permissions "ReadDoc'],
  ['a page of another kind', without('taskpane.html', 'functions.js'), 'does not end in .html'],
])('notices %s', (_, text, fault) => {
  expect(faultsOf(text).join('\n')).toContain(fault)
})

it.each([
  ['an icon of another size', [paths.icon(80), drawIcon(64)], 'icon: icons/zc-80.png is 64×64, not 80'],
  ['a file that is no PNG', [paths.icon(16), bytes('<svg/>')], 'icon: icons/zc-16.png is no PNG'],
  ['an icon not built', [paths.icon(32), undefined], 'file: https://localhost:3000/icons/zc-32.png'],
  ['metadata not built', [paths.metadata.zh, undefined], 'file: https://localhost:3000/functions.zh-CN.json'],
  ['a help page not built', [`${paths.help}/TCE.html`, undefined], 'metadata: default: the help page'],
  ['metadata that is no JSON', [paths.metadata.zh, bytes('{')], 'metadata: zh-CN: is not JSON'],
  [
    'languages that describe different functions',
    [paths.metadata.zh, metadata('zh', zcFunctions.slice(1))],
    "metadata: zh-CN: the ids differ from the default's",
  ],
] as const)('notices %s among the built files', (_, file, fault) => {
  expect(faultsOf(xml, [file]).join('\n')).toContain(fault)
})
