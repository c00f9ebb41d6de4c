import { locales, paths, type AddinDescription } from './describeAddin.ts'
import { localised } from './localised.ts'
import { printXml, type XmlNode } from './printXml.ts'
import { renderResources } from './renderResources.ts'
import { renderRibbon } from './renderRibbon.ts'

/**
 * Writes the add-in-only XML manifest: shared runtime, custom functions, and a tab of the ribbon.
 *
 * Excel reads it by position, so the order of elements is that of its schema.
 */
export function renderManifest(addin: AddinDescription): string {
  const { id, version, provider, origin, name, description } = addin
  const url = (path: string): string => `${origin}/${path}`
  const sets = addin.requirements.map(([set, lowest]): XmlNode => ['Set', { Name: set, MinVersion: lowest }])
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
      ['SupportUrl', { DefaultValue: url(`${paths.help}/en/index.html`) }],
      ['Hosts', {}, [['Host', { Name: 'Workbook' }]]],
      ['Requirements', {}, [['Sets', { DefaultMinVersion: '1.1' }, sets]]],
      ['DefaultSettings', {}, [['SourceLocation', { DefaultValue: url(paths.page) }]]],
      ['Permissions', {}, 'ReadWriteDocument'],
      [
        'VersionOverrides',
        { xmlns: `${schemas}/taskpaneappversionoverrides`, 'xsi:type': 'VersionOverridesV1_0' },
        [['Hosts', {}, [['Host', { 'xsi:type': 'Workbook' }, host]]], renderResources(addin)],
      ],
    ],
  ]
  return `<?xml version="1.0" encoding="UTF-8"?>\n${printXml(root)}`
}

const source = (resid: string): readonly XmlNode[] => [['SourceLocation', { resid }]]

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
      ['ExtensionPoint', { 'xsi:type': 'PrimaryCommandSurface' }, [renderRibbon()]],
    ],
  ],
]
