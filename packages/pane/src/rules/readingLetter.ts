/** A reading by its place: A, B, C. */
export const readingLetter = (index: number): string => String.fromCodePoint(65 + index)
