import { zcError } from '@zerocarbon/accounting/errors'
import { strFromU8, strToU8 } from 'fflate'
import { corrupt } from '../package/corrupt.ts'
import { megabytes } from '../package/megabytes.ts'
import type { OpenPackage } from '../package/openPackage.ts'
import { parseXml } from '../xml/parseXml.ts'
import { unpack } from '../zip/unpack.ts'
import { writeZip, zipEntry } from '../zip/writeZip.ts'
import type { ZipEntry } from '../zip/ZipEntry.ts'

/** A package on its way to the next version: parts that nobody sets keep their packed bytes. */
export class PackageDraft {
  readonly #opened: OpenPackage
  /** By lower-case name; `undefined` is removed. */
  readonly #changed = new Map<string, { name: string; text: string } | undefined>()

  constructor(opened: OpenPackage) {
    this.#opened = opened
  }

  /** The part as it stands now, packed if untouched. */
  readonly find = (name: string): ZipEntry | string | undefined => {
    const key = name.toLowerCase()
    return this.#changed.has(key) ? this.#changed.get(key)?.text : this.#opened.parts.get(key)
  }

  /**
   * The text of a part that is going to be edited, checked to be well-formed.
   *
   * @throws `ZC-FILE-CORRUPT`, `ZC-FILE-TOO-LARGE` where it is too long to edit as one text.
   */
  text(name: string): string {
    const source = this.find(name)
    if (source === undefined) throw corrupt(name, '缺少这个部件', 'missing')
    if (typeof source === 'string') return source
    const { editBytes } = this.#opened.limits
    if (source.size > editBytes) {
      throw zcError('ZC-FILE-TOO-LARGE', { megabytes: megabytes(source.size), limit: megabytes(editBytes) })
    }
    parseXml(source.name, source, {})
    const bytes = new Uint8Array(source.size)
    let at = 0
    unpack(source, (piece) => {
      bytes.set(piece, at)
      at += piece.length
    })
    return strFromU8(bytes)
  }

  /** Sets a part; one that does not exist yet comes last in the file. */
  set(name: string, text: string): void {
    const key = name.toLowerCase()
    this.#changed.set(key, { name: this.#opened.parts.get(key)?.name ?? name, text })
  }

  /** The name for a new part: the one wished for, or the same with the next number that is free. */
  freeName(wished: string): string {
    let name = wished
    const stem = wished.replace(/\d*\.xml$/, '')
    for (let number = 1; this.find(name) !== undefined; number++) name = `${stem}${String(number)}.xml`
    return name
  }

  remove(name: string): void {
    this.#changed.set(name.toLowerCase(), undefined)
  }

  toBytes(): Uint8Array {
    const left = new Map(this.#changed)
    const entries: ZipEntry[] = []
    for (const entry of this.#opened.entries) {
      const key = entry.name.toLowerCase()
      const change = left.get(key)
      if (change) entries.push(zipEntry(entry.name, strToU8(change.text)))
      else if (!left.has(key)) entries.push(entry)
      left.delete(key)
    }
    for (const change of left.values()) if (change) entries.push(zipEntry(change.name, strToU8(change.text)))
    return writeZip(entries)
  }
}
