/** Every text in a JSON value by its path, such as `extensions[0].ribbons[0].tabs[0].label`. */
export function textsOf(value: unknown, path = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[path, value]])
  if (typeof value !== 'object' || value === null) return new Map()
  const below = (key: string): string => (path === '' ? key : `${path}.${key}`)
  const parts = Array.isArray(value)
    ? value.map((item, i) => textsOf(item, `${path}[${String(i)}]`))
    : Object.entries(value).map(([key, item]) => textsOf(item, below(key)))
  return new Map(parts.flatMap((part) => [...part]))
}
