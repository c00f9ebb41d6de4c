import type { Language } from '@zerocarbon/accounting/errors'

/**
 * The title of a page of docs/ and its half in one language, without the heading that names the language.
 *
 * @throws {TypeError} When the page lacks a title or a half, since its help would be empty.
 */
export function languageHalf(markdown: string, language: Language): string {
  const parts = /^(# .+)\n[^]*?\n## 中文\n([^]*)\n## English\n([^]*)$/.exec(markdown)
  if (!parts) throw new TypeError(`no title, 中文 and English in the page ${markdown.slice(0, 40)}`)
  const [, title = '', zh = '', en = ''] = parts
  return `${title}\n\n${(language === 'zh' ? zh : en).trim()}\n`
}
