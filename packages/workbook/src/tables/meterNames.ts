/** One text for every way to write the name of a meter: spaces around it, letter case and width do not matter. */
export function meterKey(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase()
}

/** Gives each meter one name, the one it was first written with. */
export function createMeterNames(): (written: string) => string {
  const byText = new Map<string, string>()
  const byKey = new Map<string, string>()
  return (written) => {
    let name = byText.get(written)
    if (name !== undefined) return name
    const key = meterKey(written)
    name = byKey.get(key) ?? written.trim()
    byKey.set(key, name)
    byText.set(written, name)
    return name
  }
}
