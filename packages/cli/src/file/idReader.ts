import { oneNamed, type Named } from './oneNamed.ts'
import { refusedCell } from './refusedCell.ts'

/** Enough to see what is wanted. */
const MOST = 40

/** Reads a cell that names one of a list: its id; empty stays empty. @throws {ZcError} `ZC-ARGUMENT-INVALID`. */
export type IdReader = (text: string, place: string) => string

/** Makes the reader of cells that name one of a list by id or by either name. */
export function idReader(list: readonly Named[]): IdReader {
  const find = oneNamed(list)
  const shown = list.slice(0, MOST)
  const more = shown.length < list.length ? ' …' : ''
  const allowed = {
    zh: `${shown.map(({ name }) => name.zh).join('、')}${more}`,
    en: `${shown.map(({ name }) => name.en).join(', ')}${more}`,
  }
  return (text, place) => {
    if (text.trim() === '') return ''
    const id = find(text)
    if (id === undefined) throw refusedCell(place, text, allowed)
    return id
  }
}
