/**
 * Parts a value lacks, or has in another form, measured by one that has them all. Lists must be as long at least; what
 * is beyond the measure is compared with its last.
 */
export function shapeFaults(given: unknown, measure: unknown, path = ''): string[] {
  const form = formOf(measure)
  if (given === undefined) return [`${path} is missing`]
  if (formOf(given) !== form) return [`${path} is no ${form}`]
  if (Array.isArray(measure)) {
    const list = given as readonly unknown[]
    const longest = Math.max(list.length, measure.length)
    return Array.from({ length: longest }, (_, i) =>
      shapeFaults(list[i], i < measure.length ? measure[i] : measure.at(-1), `${path}[${String(i)}]`),
    ).flat()
  }
  if (form !== 'object') return []
  const parts = given as Readonly<Record<string, unknown>>
  return Object.entries(measure as object).flatMap(([key, part]) =>
    shapeFaults(parts[key], part, path === '' ? key : `${path}.${key}`),
  )
}

const formOf = (value: unknown): string =>
  Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value
