/** Where a table says a row comes from; remarks of ours may stand inside. */
export interface CopiedSource {
  readonly title: string
  readonly locator: string
  readonly url?: string
}

/** A row as its table has it: what is remarked stands in one language. */
export type Copied<R> = R extends unknown
  ? Omit<R, 'note' | 'warning' | 'source'> & {
      readonly note?: string
      readonly warning?: string
      readonly source: CopiedSource
    }
  : never
