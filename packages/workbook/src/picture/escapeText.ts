const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text for XML: markup as entities; what XML forbids, and marks that turn the direction of writing, as spaces. */
export function escapeText(text: string): string {
  return (
    text
      // eslint-disable-next-line no-control-regex
      .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g, ' ')
      .replace(/\p{Surrogate}/gu, ' ')
      .replace(/[&<>"']/g, (sign: string) => entities[sign]!)
  )
}

/** The text cut to about this many pixels at 13 px: a Chinese character takes 13, a Latin one about 7.4. */
export function shortened(text: string, width: number): string {
  let used = 0
  let shown = ''
  for (const sign of text) {
    used += /[\u1100-\uffdc]/.test(sign) ? 13 : 7.4
    if (used > width) return `${shown.trimEnd()}…`
    shown += sign
  }
  return shown
}
