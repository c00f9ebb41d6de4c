/** A problem said in both languages: what is wrong, then what to do. */
export interface Said {
  readonly zh: readonly [what: string, cure: string]
  readonly en: readonly [what: string, cure: string]
}

/** A sentence for every problem of a family; a code without one does not compile. */
export type SentencesOf<Problems> = { readonly [C in keyof Problems]: (info: Problems[C]) => Said }
