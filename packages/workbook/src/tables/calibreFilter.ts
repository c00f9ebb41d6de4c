import { namedCalibre, regionsOf } from './calibres.ts'

/** Of a row of a factor set, what decides whether it is of a calibre. */
interface Row {
  readonly kind: string
  readonly calibre?: string | null
  readonly region?: string
}

/** Whether a row is of the calibre a text names, at its level; never where the text names none. */
export function calibreFilter(text: string): (row: Row) => boolean {
  const named = namedCalibre(text)
  if (!named) return () => false
  const { calibre, level } = named
  return (row) =>
    row.kind === 'rate' &&
    row.calibre === calibre &&
    (level === undefined || regionsOf[level].test(row.region ?? ''))
}
