import type { Language } from '@zerocarbon/accounting/errors'

/** Where a command writes and what it was told for the whole run. */
export interface Terminal {
  /** For results. */
  readonly out: (line: string) => void
  /** For progress and errors. */
  readonly err: (line: string) => void
  readonly language: Language
  readonly json: boolean
  /** Progress may be drawn in place. */
  readonly live: boolean
}

/** The text in the language of the run. */
export function say(terminal: Terminal, zh: string, en: string): string {
  return terminal.language === 'zh' ? zh : en
}
