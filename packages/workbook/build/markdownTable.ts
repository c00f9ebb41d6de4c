// East Asian wide and full-width letters take two columns.
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/

const columnsOf = (text: string): number =>
  Array.from(text).reduce((sum, letter) => sum + (WIDE.test(letter) ? 2 : 1), 0)

/** A cell of a table must not end it: pipes are escaped, line breaks become spaces. */
const escaped = (text: string): string => text.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ')

/** A Markdown table laid out as prettier lays it out, so that a generated page passes the format check. */
export function markdownTable(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [headers, ...rows].map((row) => row.map(escaped))
  const widths = headers.map((_, c) => Math.max(3, ...all.map((row) => columnsOf(row[c] ?? ''))))
  const line = (row: readonly string[]): string =>
    `| ${widths.map((width, c) => padded(row[c] ?? '', width)).join(' | ')} |`
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`
  const [head = [], ...body] = all
  return [line(head), rule, ...body.map(line)].join('\n')
}

const padded = (text: string, width: number): string => text + ' '.repeat(width - columnsOf(text))
