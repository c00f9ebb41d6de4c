/** Attributes as they stand in a tag, each with a leading space. */
export function attributesText(attributes: ReadonlyMap<string, string>): string {
  return [...attributes].map(([name, text]) => ` ${name}="${plain(text)}"`).join('')
}

/** Without the escapes of spreadsheets: what was read from a tag has them already. */
function plain(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
