import type { Text } from './text.ts'

/** How far a number can be trusted. */
export type Confidence =
  /** Two independent sources agree, or one agrees with exact arithmetic. */
  | 'verified-2plus'
  /** Seen once: shown as provisional until somebody compares it with the original. */
  | 'single-source'
  /** From memory, not seen: never decides a verdict. */
  | 'recalled'
  /** Own arithmetic on other rows. */
  | 'derived'

/** Where a number comes from: enough for an auditor to open the same page. */
export interface Source {
  /** In its own language. */
  readonly title: string
  /** Article, table, page or annex inside the document, in its own language. */
  readonly locator?: string
  readonly url?: string
  /** What we say of it: a copy, our own arithmetic, a table without a number. */
  readonly remark?: Text
}
