/** A constant of a cell, as an array constant may hold it. */
export type Constant = string | number | boolean

/** No formula of a sheet holds more: Excel ends at 8,192 characters. */
const LONGEST = 8192

/**
 * Reads an array constant such as `{"用量",200;"纯度",0.97}`: columns by comma, rows by semicolon, constants only.
 *
 * @returns Undefined where it is none, or its rows differ in length.
 */
export function arrayConstant(text: string): readonly (readonly Constant[])[] | undefined {
  if (text.length > LONGEST || !text.startsWith('{') || !text.endsWith('}')) return undefined
  const rows: Constant[][] = [[]]
  let rest = text.slice(1, -1)
  for (;;) {
    const match = ITEM.exec(rest)
    if (!match) return undefined
    rows.at(-1)!.push(valueOf(match[1]!))
    rest = rest.slice(match[0].length)
    if (rest === '') break
    if (rest.startsWith(';')) rows.push([])
    rest = rest.slice(1)
  }
  return rows.every((row) => row.length === rows[0]!.length) ? rows : undefined
}

/** Sticks to the start, and is followed by a separator or the end. */
const ITEM = /^\s*("(?:[^"]|"")*"|[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?|true|false)\s*(?=[,;]|$)/i

function valueOf(text: string): Constant {
  if (text.startsWith('"')) return text.slice(1, -1).replaceAll('""', '"')
  return /^(?:true|false)$/i.test(text) ? text.toLowerCase() === 'true' : Number(text)
}
