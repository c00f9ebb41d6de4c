import { parseArgs } from 'node:util'

/** Where office.js comes from; a page has exactly one. */
export const officeJs = {
  global: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  /** Office 365 operated by 21Vianet, in China. */
  china: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
  /** A copy on the add-in's own server. Microsoft supports it for development only. */
  self: 'office-js/office.js',
} as const

/** What a build depends on beside the code. */
export interface AddinSettings {
  /** Scheme, host and port the built folder will be served from. */
  readonly origin: string
  readonly officeJs: keyof typeof officeJs
}

/**
 * Reads the settings from the words of a command.
 *
 * @throws {TypeError} With a sentence, for an unknown option, a source of office.js that does not exist, or an origin
 *   that is not https.
 */
export function readAddinSettings(words: readonly string[]): AddinSettings {
  const { values } = parseArgs({
    args: [...words],
    options: {
      origin: { type: 'string', default: 'https://localhost:3000' },
      'office-js': { type: 'string', default: 'global' },
    },
  })
  const source = values['office-js']
  if (!Object.hasOwn(officeJs, source)) {
    throw new TypeError(`--office-js 可用 / is one of: ${Object.keys(officeJs).join(', ')}`)
  }
  if (!URL.canParse(values.origin) || new URL(values.origin).protocol !== 'https:') {
    throw new TypeError(`--origin 必须是 https 地址 / must be an https address: ${values.origin}`)
  }
  return { origin: new URL(values.origin).origin, officeJs: source as keyof typeof officeJs }
}
