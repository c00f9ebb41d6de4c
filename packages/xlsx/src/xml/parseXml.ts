import { DecodeUTF8 } from 'fflate'
import { SaxesParser } from 'saxes'
import { corrupt } from '../package/corrupt.ts'
import { unpack } from '../zip/unpack.ts'
import type { ZipEntry } from '../zip/ZipEntry.ts'

/** Attributes by the name written in the file, prefix included. */
export type Attributes = Readonly<Record<string, string>>

/**
 * What a reader wants to hear of a document.
 *
 * Names come without the root's prefix (`x:row` under `x:worksheet` is `row`); elements of other namespaces keep
 * theirs (`xm:f`), so they are never taken for cells or formulas.
 */
export interface XmlHandlers {
  readonly open?: (name: string, attributes: Attributes, parent: string) => void
  readonly close?: (name: string, parent: string) => void
  readonly text?: (text: string) => void
}

/**
 * Parses one part, well-formed UTF-8 XML without DTD, in pieces as it is unpacked.
 *
 * @param source - The packed part, or the text of one that was already changed.
 * @param onBytes - Told how many unpacked bytes each step took.
 * @throws `ZC-FILE-CORRUPT` naming the part.
 */
export function parseXml(
  part: string,
  source: ZipEntry | string,
  handlers: XmlHandlers,
  onBytes?: (count: number) => void,
): void {
  const parser = xmlParser(part, handlers)
  if (typeof source === 'string') {
    parser.write(source)
  } else {
    let texts: string[] = []
    const decoder = new DecodeUTF8((text) => texts.push(text))
    const decode = (piece: Uint8Array, final: boolean): void => {
      try {
        decoder.push(piece, final)
      } catch {
        throw corrupt(part, '不是 UTF-8 编码', 'not UTF-8')
      }
      for (const text of texts) parser.write(text)
      texts = []
    }
    unpack(source, (piece) => {
      if (piece.length > 0) decode(piece, false)
      onBytes?.(piece.length)
    })
    decode(new Uint8Array(0), true)
  }
  parser.close()
}

function xmlParser(
  part: string,
  { open, close, text }: XmlHandlers,
): { write(t: string): void; close(): void } {
  const parser = new SaxesParser()
  const path: string[] = []
  let prefix: string | undefined
  parser.on('error', (error) => {
    throw corrupt(part, syntaxInChinese(error.message), error.message)
  })
  parser.on('doctype', () => {
    throw corrupt(part, '含有 DTD', 'DTD')
  })
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && !/^(utf-?8|us-ascii)$/i.test(encoding))
      throw corrupt(part, `编码 ${encoding}`, `encoding ${encoding}`)
  })
  parser.on('opentag', ({ name, attributes }) => {
    prefix ??= name.slice(0, name.indexOf(':') + 1)
    const local = prefix !== '' && name.startsWith(prefix) ? name.slice(prefix.length) : name
    open?.(local, attributes, path.at(-1) ?? '')
    path.push(local)
  })
  parser.on('closetag', () => {
    const name = path.pop() ?? ''
    close?.(name, path.at(-1) ?? '')
  })
  if (text) {
    parser.on('text', text)
    parser.on('cdata', text)
  }
  return {
    write(piece) {
      parser.write(piece)
    },
    close() {
      parser.close()
    },
  }
}

/** The parser says `1:603: unclosed tag: row.`; place and the commonest mistake are said in Chinese as well. */
function syntaxInChinese(message: string): string {
  const [, line, column, tag] = /^(\d+):(\d+): (?:unclosed tag: (.+?)\.?$)?/.exec(message) ?? []
  const place = line === undefined ? '' : `第 ${line} 行第 ${column!} 列，`
  return tag === undefined ? `${place}XML 语法不对` : `${place}标签 ${tag} 没有结束`
}
