import type { Text } from '@zerocarbon/accounting/trace'
import { locales, paths, type AddinDescription } from './describeAddin.ts'
import { printXml, type XmlNode } from './printXml.ts'

const icons = ['16', '32', '80'] as const

/**
 * Writes the add-in-only XML manifest: shared runtime, custom functions, and a ribbon button that shows the pane.
 *
 * Excel reads it by position, so the order of elements is that of its schema.
 */
export function renderManifest(addin: AddinDescription): string {
  const { id, version, provider, origin, name, description } = addin
  const url = (path: string): string => `${origin}/${path}`
  const schemas = 'http://schemas.microsoft.com/office'
  const root: XmlNode = [
    'OfficeApp',
    {
      xmlns: `${schemas}/appforoffice/1.1`,
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xmlns:bt': `${schemas}/officeappbasictypes/1.0`,
      'xsi:type': 'TaskPaneApp',
    },
    [
      ['Id', {}, id],
      ['Version', {}, version],
      ['ProviderName', {}, provider],
      ['DefaultLocale', {}, locales.default],
      localised('DisplayName', {}, name, 'Override'),
      localised('Description', {}, description, 'Override'),
      ['IconUrl', { DefaultValue: url(paths.icon(32)) }],
      ['HighResolutionIconUrl', { DefaultValue: url(paths.icon(64)) }],
      ['SupportUrl', { DefaultValue: url(`${paths.help}/README.html`) }],
      ['Hosts', {}, [['Host', { Name: 'Workbook' }]]],
      ['Requirements', {}, [['Sets', { DefaultMinVersion: '1.1' }, requirements]]],
      ['DefaultSettings', {}, [['SourceLocation', { DefaultValue: url(paths.page) }]]],
      ['Permissions', {}, 'ReadWriteDocument'],
      [
        'VersionOverrides',
        { xmlns: `${schemas}/taskpaneappversionoverrides`, 'xsi:type': 'VersionOverridesV1_0' },
        [
          ['Hosts', {}, [['Host', { 'xsi:type': 'Workbook' }, host]]],
          ['Resources', {}, resources(addin, url)],
        ],
      ],
    ],
  ]
  return `<?xml version="1.0" encoding="UTF-8"?>\n${printXml(root)}`
}

const requirements: readonly XmlNode[] = [
  ['Set', { Name: 'SharedRuntime', MinVersion: '1.1' }],
  // Change events of the whole workbook, and setDirty.
  ['Set', { Name: 'ExcelApi', MinVersion: '1.9' }],
]

const source = (resid: string): readonly XmlNode[] => [['SourceLocation', { resid }]]
const icon: XmlNode = [
  'Icon',
  {},
  icons.map((size): XmlNode => ['bt:Image', { size, resid: `Icon.${size}` }]),
]

const button: XmlNode = [
  'Control',
  { 'xsi:type': 'Button', id: 'ZC.ShowPane' },
  [
    ['Label', { resid: 'Pane.Label' }],
    [
      'Supertip',
      {},
      [
        ['Title', { resid: 'Pane.Label' }],
        ['Description', { resid: 'Pane.Tip' }],
      ],
    ],
    icon,
    ['Action', { 'xsi:type': 'ShowTaskpane' }, [['TaskpaneId', {}, 'ZC.Pane'], ...source('Page.Url')]],
  ],
]

// Functions, pane and commands live in one page: the shared runtime.
const host: readonly XmlNode[] = [
  ['Runtimes', {}, [['Runtime', { resid: 'Page.Url', lifetime: 'long' }]]],
  [
    'AllFormFactors',
    {},
    [
      [
        'ExtensionPoint',
        { 'xsi:type': 'CustomFunctions' },
        [
          ['Script', {}, source('Functions.Script')],
          ['Page', {}, source('Page.Url')],
          ['Metadata', {}, source('Functions.Metadata')],
          ['Namespace', { resid: 'Functions.Namespace' }],
        ],
      ],
    ],
  ],
  [
    'DesktopFormFactor',
    {},
    [
      ['FunctionFile', { resid: 'Page.Url' }],
      [
        'ExtensionPoint',
        { 'xsi:type': 'PrimaryCommandSurface' },
        [
          [
            'OfficeTab',
            { id: 'TabHome' },
            [['Group', { id: 'ZC.Group' }, [['Label', { resid: 'Group.Label' }], icon, button]]],
          ],
        ],
      ],
    ],
  ],
]

function resources(
  { ribbon, namespace }: AddinDescription,
  url: (path: string) => string,
): readonly XmlNode[] {
  const metadata = { en: url(paths.metadata.en), zh: url(paths.metadata.zh) }
  return [
    [
      'bt:Images',
      {},
      icons.map((size): XmlNode => [
        'bt:Image',
        { id: `Icon.${size}`, DefaultValue: url(paths.icon(Number(size))) },
      ]),
    ],
    [
      'bt:Urls',
      {},
      [
        ['bt:Url', { id: 'Page.Url', DefaultValue: url(paths.page) }],
        ['bt:Url', { id: 'Functions.Script', DefaultValue: url(paths.script) }],
        localised('bt:Url', { id: 'Functions.Metadata' }, metadata, 'bt:Override'),
      ],
    ],
    [
      'bt:ShortStrings',
      {},
      [
        ['bt:String', { id: 'Functions.Namespace', DefaultValue: namespace }],
        localised('bt:String', { id: 'Group.Label' }, ribbon.group, 'bt:Override'),
        localised('bt:String', { id: 'Pane.Label' }, ribbon.button, 'bt:Override'),
      ],
    ],
    ['bt:LongStrings', {}, [localised('bt:String', { id: 'Pane.Tip' }, ribbon.tip, 'bt:Override')]],
  ]
}

/** Among resources the override needs its prefix: without it Excel loads nothing and says nothing. */
function localised(
  name: string,
  attributes: Readonly<Record<string, string>>,
  text: Text,
  override: 'Override' | 'bt:Override',
): XmlNode {
  const others = locales.overrides.map(([locale, language]): XmlNode => [
    override,
    { Locale: locale, Value: text[language] },
  ])
  return [name, { ...attributes, DefaultValue: text.en }, others]
}
