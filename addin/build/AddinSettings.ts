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
  /** Scheme, host and port. The built folder is served from the root of that host: a path has no place here. */
  readonly origin: string
  readonly officeJs: keyof typeof officeJs
}

/**
 * Reads the settings from the words of a command.
 *
 * @throws {TypeError} With a sentence, for an unknown option, a source of office.js that does not exist, or an origin
 *   that is not https or says more than scheme, host and port.
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
  const { origin, username, password, pathname } = new URL(values.origin)
  // Dropping a path would make manifests that point elsewhere than the files are.
  if (username + password !== '' || pathname !== '/' || /[?#]/.test(values.origin)) {
    throw new TypeError(
      `--origin 只写协议、主机和端口，文件放在网站根目录下；改成 / is scheme, host and port only, and the files go to the root of the site; give: --origin ${origin}`,
    )
  }
  return { origin, officeJs: source as keyof typeof officeJs }
}
