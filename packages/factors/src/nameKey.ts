/** No name in a set is longer; a longer text is no name. */
const longest = 100

/**
 * The form in which names are compared: NFKC (full and half width), no outer spaces, single inner spaces, lower case.
 *
 * @returns Empty for empty text and for text too long to be a name; the empty key belongs to nothing.
 */
export function nameKey(text: string): string {
  const trimmed = text.trim()
  if (trimmed.length > longest) return ''
  return trimmed.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()
}
