/** The folder of the schemas we write for: the newest that `@microsoft/app-manifest` ships. */
export const SCHEMA = 'https://developer.microsoft.com/json-schemas/teams/v1.30'

export interface UnifiedIcon {
  readonly size: number
  readonly url: string
}

interface Control {
  readonly id: string
  readonly type: 'button'
  readonly label: string
  readonly icons: readonly UnifiedIcon[]
  readonly supertip: { readonly title: string; readonly description: string }
  readonly actionId: string
}

interface Group {
  readonly id: string
  readonly label: string
  readonly icons: readonly UnifiedIcon[]
  readonly controls: readonly Control[]
}

interface Runtime {
  readonly id: string
  readonly type: 'general'
  readonly code: { readonly page: string; readonly script: string }
  readonly lifetime: 'long' | 'short'
  readonly actions: readonly {
    readonly id: string
    readonly type: 'openPage' | 'executeFunction'
    readonly view?: string
  }[]
  /** One level up, where an older page of Microsoft's documentation shows them, the schema refuses them. */
  readonly customFunctions: {
    readonly namespace: { readonly id: string; readonly name: string }
    readonly allowCustomDataForDataTypeAny: true
    readonly metadataUrl: string
  }
}

/** What our unified manifest has of the schema of Microsoft 365 apps, 1.30. */
export interface UnifiedManifest {
  readonly $schema: string
  readonly manifestVersion: '1.30'
  readonly id: string
  readonly version: string
  readonly localizationInfo: {
    readonly defaultLanguageTag: string
    readonly additionalLanguages: readonly { readonly languageTag: string; readonly file: string }[]
  }
  readonly developer: Readonly<Record<'name' | 'websiteUrl' | 'privacyUrl' | 'termsOfUseUrl', string>>
  readonly name: { readonly short: string; readonly full: string }
  readonly description: { readonly short: string; readonly full: string }
  /** Paths inside the zip. */
  readonly icons: { readonly color: string; readonly outline: string }
  readonly accentColor: string
  readonly authorization: {
    readonly permissions: {
      readonly resourceSpecific: readonly { readonly name: string; readonly type: 'Delegated' }[]
    }
  }
  readonly extensions: readonly [
    {
      readonly requirements: {
        readonly scopes: readonly string[]
        readonly capabilities: readonly { readonly name: string; readonly minVersion: string }[]
      }
      readonly runtimes: readonly Runtime[]
      readonly ribbons: readonly {
        readonly contexts: readonly string[]
        readonly tabs: readonly {
          readonly id: string
          readonly label: string
          readonly groups: readonly Group[]
        }[]
      }[]
      readonly alternates: readonly {
        readonly hide: { readonly customOfficeAddin: { readonly officeAddinId: string } }
      }[]
    },
  ]
}
