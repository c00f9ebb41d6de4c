/** What a workbook may cost before it is refused. Sizes in bytes. */
export interface Limits {
  /** Size of the file itself. */
  readonly fileBytes: number
  /** Number of entries in the zip. */
  readonly parts: number
  /** All parts together, unpacked. */
  readonly totalBytes: number
  /** One part, unpacked. */
  readonly partBytes: number
  /** Unpacked size over packed size of one part; deflate itself cannot exceed 1032. */
  readonly ratio: number
  /** Parts smaller than this (unpacked) are exempt from the ratio. */
  readonly ratioFromBytes: number
  /** All formulas written out, in characters: a shared formula multiplies by the cells that share it. */
  readonly formulaCharacters: number
  /** A part that is edited is held as one text; JavaScript engines end at about 500 million characters. */
  readonly editBytes: number
}

const MB = 1024 * 1024

/** The limits used unless a caller gives its own; real workbooks stay far below them. */
export const limits: Limits = {
  fileBytes: 100 * MB,
  parts: 10_000,
  totalBytes: 1024 * MB,
  partBytes: 600 * MB,
  ratio: 500,
  ratioFromBytes: 16 * MB,
  formulaCharacters: 200_000_000,
  editBytes: 400 * MB,
}
