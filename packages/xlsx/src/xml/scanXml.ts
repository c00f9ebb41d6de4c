import { corrupt } from '../package/corrupt.ts'

/** One tag and where it stands, `end` being the place after `>`. */
export interface XmlTag {
  readonly kind: 'open' | 'close' | 'empty'
  /** As written, prefix included. */
  readonly name: string
  readonly start: number
  readonly end: number
}

/**
 * Finds the next tag from a place on, passing over comments, CDATA and processing instructions.
 *
 * Edits are made at the places it gives, so that everything between them stays as it was; it trusts that the text
 * is well-formed, which `parseXml` has checked.
 *
 * @returns undefined after the last tag.
 * @throws `ZC-FILE-CORRUPT` for a DTD or a tag without end.
 */
export function nextTag(text: string, from: number, part: string): XmlTag | undefined {
  let start = text.indexOf('<', from)
  while (start >= 0) {
    const mark = text[start + 1]
    if (mark !== '!' && mark !== '?') return tagAt(text, start, part)
    let close = '?>'
    if (text.startsWith('<!--', start)) close = '-->'
    else if (text.startsWith('<![CDATA[', start)) close = ']]>'
    else if (mark === '!') throw corrupt(part, '含有 DTD', 'DTD')
    const end = text.indexOf(close, start + (close === '-->' ? 4 : 2))
    if (end < 0) throw corrupt(part, '标记没有结束', 'unclosed markup')
    start = text.indexOf('<', end + close.length)
  }
  return undefined
}

function tagAt(text: string, start: number, part: string): XmlTag {
  let at = start + 1
  let quote = 0
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (quote !== 0) {
      if (code === quote) quote = 0
    } else if (code === 34 || code === 39) {
      quote = code
    } else if (code === 62) {
      break
    }
  }
  if (at >= text.length) throw corrupt(part, '标签没有结束', 'unclosed tag')
  const closing = text[start + 1] === '/'
  const nameStart = closing ? start + 2 : start + 1
  let nameEnd = nameStart
  while (nameEnd < at && !/[\s/>]/.test(text[nameEnd]!)) nameEnd++
  const kind = closing ? 'close' : text[at - 1] === '/' ? 'empty' : 'open'
  return { kind, name: text.slice(nameStart, nameEnd), start, end: at + 1 }
}
