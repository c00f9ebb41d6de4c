const PLAIN = /^[!-~]+$/

/** One text for every way to write the name of a meter: spaces around it, letter case and width do not matter. */
export function meterKey(name: string): string {
  // Most names are plain letters and digits, for which Unicode has one form.
  // Upper case, because most ids are written so and then are their own key.
  return (PLAIN.test(name) ? name : name.normalize('NFKC').trim()).toUpperCase()
}

/** Gives each meter one name, the one it was first written with. */
export function createMeterNames(): (written: string) => string {
  const names = new Map<string, string>()
  // Rows of one meter often follow each other.
  let last = ''
  let lastName = ''
  return (written) => {
    if (written === last) return lastName
    let name = names.get(written)
    if (name === undefined) {
      const key = meterKey(written)
      name = names.get(key) ?? written.trim()
      names.set(key, name)
      if (key !== written) names.set(written, name)
    }
    last = written
    lastName = name
    return name
  }
}
