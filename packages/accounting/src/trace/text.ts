import type { Language } from '../errors/index.ts'

/** A name or sentence in both languages. */
export type Text = Readonly<Record<Language, string>>
