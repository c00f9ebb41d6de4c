import type { Source, Text } from '@zerocarbon/accounting/trace'
import type { Copied, CopiedSource } from './Copied.ts'
import { cell } from './cell.ts'
import { readTable } from './readTable.ts'

/** Our remarks by their English; `*` stands for what changes, as a number. */
export interface RemarkWords {
  /** The remark in Chinese; undefined where the words are none of ours. */
  chinese(remark: string): string | undefined
}

/** Reads remark-words.csv. @throws {RowError} */
export function readRemarkWords(text: string): RemarkWords {
  const whole = new Map<string, string>()
  const patterns: { readonly like: RegExp; readonly zh: string }[] = []
  for (const row of readTable('remark-words.csv', text, ['en', 'zh'])) {
    const en = cell.word(row, 'en')
    const zh = cell.word(row, 'zh')
    if (!en.includes('*')) whole.set(en, zh)
    else patterns.push({ like: new RegExp(`^${en.split('*').map(escaped).join('(.+?)')}$`), zh })
  }
  return {
    chinese(remark) {
      const found = whole.get(remark)
      if (found !== undefined) return found
      for (const { like, zh } of patterns) {
        const [, ...parts] = like.exec(remark) ?? []
        if (parts.length > 0) return zh.replaceAll('*', () => parts.shift() ?? '')
      }
      return undefined
    },
  }
}

/**
 * A row whose remarks stand in both languages, each once: its note, its warning, and those inside its source, which
 * keeps only what the document itself says.
 *
 * @throws {Error} for a part of a remark that remark-words.csv lacks; parts end at a semicolon.
 */
export function inBothLanguages<R>(row: Copied<R> & { readonly id: string }, words: RemarkWords): R {
  const { note = '', warning = '', source, ...rest } = row
  return {
    ...rest,
    ...(note === '' ? {} : { note: remarkOf(row.id, note, words) }),
    ...(warning === '' ? {} : { warning: remarkOf(row.id, warning, words) }),
    source: sourceOf(source, words),
  } as R
}

function remarkOf(id: string, remark: string, words: RemarkWords): Text {
  const parts = partsOf(remark)
  const chinese = parts.map((part) => {
    const zh = words.chinese(part)
    if (zh === undefined) throw new Error(`remark-words.csv has no Chinese for "${part}", a remark of ${id}`)
    return zh
  })
  return { zh: chinese.join('；'), en: parts.join('; ') }
}

function sourceOf({ title, locator, url }: CopiedSource, words: RemarkWords): Source {
  const remarks: string[] = []
  const own = (text: string): string => {
    if (words.chinese(text) !== undefined) {
      remarks.push(text)
      return ''
    }
    const [, before = '', inside = ''] = /^(.+) \(([^()]+)\)$/.exec(text) ?? []
    if (words.chinese(inside) === undefined) return text
    remarks.push(inside)
    return before
  }
  const name = own(title)
  const place = partsOf(locator)
    .map(own)
    .filter((part) => part !== '')
    .join('; ')
  const said = [...new Set(remarks)]
  return {
    title: name,
    ...(place === '' ? {} : { locator: place }),
    ...(url === undefined ? {} : { url }),
    ...(said.length === 0
      ? {}
      : { remark: { zh: said.map((each) => words.chinese(each)!).join('；'), en: said.join('; ') } }),
  }
}

const partsOf = (text: string): string[] => [...new Set(text.split('; ').filter((part) => part !== ''))]
const escaped = (text: string): string => text.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&')
