import type { Language } from '@zerocarbon/accounting/errors'

/**
 * The language of sentences and headers: Chinese where Excel is in any Chinese, English elsewhere.
 *
 * Excel puts its own language into the address of the page, as the fourth field of `_host_Info`. That is there before
 * office.js is ready, and functions must be registered by then.
 *
 * @param search - The query of the page's address.
 * @param fallback - The browser's language, for a page outside Excel.
 */
export function languageOf(search: string, fallback: string): Language {
  // Older desktop versions separate the fields by a bar.
  const field = new URLSearchParams(search).get('_host_Info')?.split(/[$|]/)[3]
  return /^zh\b/i.test(field === undefined || field === '' ? fallback : field) ? 'zh' : 'en'
}
