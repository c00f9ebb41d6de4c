/** Replaces the text from `start` to `end`; equal places insert. */
export interface XmlEdit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Makes all edits at once; edits at one place keep their order. */
export function applyEdits(text: string, edits: readonly XmlEdit[]): string {
  const pieces: string[] = []
  let at = 0
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    pieces.push(text.slice(at, edit.start), edit.text)
    at = edit.end
  }
  pieces.push(text.slice(at))
  return pieces.join('')
}
