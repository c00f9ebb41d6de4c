import type { Language } from '@zerocarbon/accounting/errors'
import { commandIds } from './commandIds.ts'
import { paths, ribbonSizes, type AddinDescription } from './describeAddin.ts'
import type { Mark } from './marks.ts'
import { ribbon } from './ribbon.ts'
import { SCHEMA, type UnifiedIcon, type UnifiedManifest } from './UnifiedManifest.ts'

/**
 * Makes the unified manifest of Microsoft 365 in one language; the one that is shipped is English, and the differences
 * of the Chinese one go into a file of texts.
 *
 * The functions come by `metadataUrl`: written into the manifest itself, no more than ten could be translated, and the
 * schema knows no way to let error cells through.
 */
export function renderUnified(addin: AddinDescription, language: Language): UnifiedManifest {
  const url = (path: string): string => `${addin.origin}/${path}`
  const icons = (mark: Mark): UnifiedIcon[] =>
    ribbonSizes.map((size) => ({ size, url: url(paths.icon(size, mark)) }))
  const groups = ribbon.groups.map(({ id, label, buttons }) => ({
    id,
    label: label[language],
    icons: icons(buttons[0]!.mark),
    controls: buttons.map((button) => ({
      id: button.id,
      type: 'button' as const,
      label: button.label[language],
      icons: icons(button.mark),
      supertip: { title: button.label[language], description: button.tip[language] },
      actionId: button.id,
    })),
  }))
  return {
    $schema: `${SCHEMA}/MicrosoftTeams.schema.json`,
    manifestVersion: '1.30',
    id: addin.unifiedId,
    // Semantic versions have three numbers.
    version: addin.version.split('.').slice(0, 3).join('.'),
    localizationInfo: {
      defaultLanguageTag: 'en-us',
      additionalLanguages: [{ languageTag: 'zh-cn', file: paths.unifiedTexts }],
    },
    developer: {
      name: addin.provider,
      websiteUrl: url(`${paths.help}/en/index.html`),
      privacyUrl: url(paths.privacy),
      termsOfUseUrl: url(paths.terms),
    },
    name: { short: addin.unifiedName[language], full: addin.unifiedName[language] },
    description: { short: addin.summary[language], full: addin.description[language] },
    icons: { color: paths.icon(192), outline: paths.outline },
    accentColor: '#167954',
    // Read and write this workbook; without it cells stay at #BUSY!.
    authorization: {
      permissions: { resourceSpecific: [{ name: 'Document.ReadWrite.User', type: 'Delegated' }] },
    },
    extensions: [
      {
        requirements: {
          scopes: ['workbook'],
          capabilities: addin.requirements.map(([name, minVersion]) => ({ name, minVersion })),
        },
        runtimes: [
          {
            id: 'ZC.Runtime',
            type: 'general',
            code: { page: url(paths.page), script: url(paths.script) },
            lifetime: 'long',
            actions: [
              { id: 'ZC.ShowPane', type: 'openPage', view: 'ZC.Pane' },
              ...commandIds.map((id) => ({ id, type: 'executeFunction' }) as const),
            ],
            customFunctions: {
              namespace: { id: addin.namespace, name: addin.namespace },
              allowCustomDataForDataTypeAny: true,
              metadataUrl: url(paths.metadata[language]),
            },
          },
        ],
        ribbons: [
          { contexts: ['default'], tabs: [{ id: ribbon.id, label: ribbon.label[language], groups }] },
        ],
        alternates: [{ hide: { customOfficeAddin: { officeAddinId: addin.id } } }],
      },
    ],
  }
}
