/** The code says it all. */
export type NoFacts = Readonly<Record<string, never>>
