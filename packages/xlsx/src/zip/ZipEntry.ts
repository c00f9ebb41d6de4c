/** One entry of a zip as its central directory describes it; `packed` is a view into the file, not a copy. */
export interface ZipEntry {
  readonly name: string
  /** The name as stored, so that a kept entry is written as it was. */
  readonly nameBytes: Uint8Array
  readonly flags: number
  /** 0 stored, 8 deflated; nothing else is read. */
  readonly method: number
  /** DOS time and date, 32 bits. */
  readonly time: number
  readonly crc: number
  /** Unpacked size as declared; `unpack` holds the entry to it. */
  readonly size: number
  readonly packed: Uint8Array
  readonly attributes: number
}
