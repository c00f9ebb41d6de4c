/** What stands behind a proxy of office.js: properties, methods and items, named as on the wire. */
export interface Remote {
  readonly props?: Readonly<Record<string, unknown>>
  readonly sets?: Readonly<Record<string, (value: never) => void>>
  readonly methods?: Readonly<Record<string, (...args: never[]) => unknown>>
  readonly items?: () => readonly Remote[]
}

/** A failure that Excel names by a code. */
export class ExcelFault extends Error {
  readonly code: string
  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}
