import { pathOf } from './addressFaults.ts'
import type { BuiltFile } from './BuiltFile.ts'
import { textsOf } from './textsOf.ts'

/** Addresses that are not https, lead to another origin than the page, or name a file that was not built. */
export function unifiedAddressFaults(value: unknown, page: string, file: BuiltFile): string[] {
  const origin = URL.canParse(page) ? new URL(page).origin : ''
  return [...textsOf(value)]
    .filter(([path, text]) => path !== '$schema' && /^https?:/i.test(text))
    .flatMap(([path, text]) => {
      if (!text.startsWith('https://')) return [`${path}: ${text} is not an https address`]
      if (new URL(text).origin !== origin) return [`${path}: ${text} is not of ${origin}`]
      return file(pathOf(text)) ? [] : [`${path}: ${text} names a file that was not built`]
    })
}
