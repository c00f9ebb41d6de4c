const DAY = 86_400_000
const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/

/**
 * The serial number of an ISO date (`2026-03-31`, `2026-03-31T06:00:00`), as spreadsheets count days.
 *
 * Day 60 of the 1900 system is a 29 February that never was, so the two months before it count one less.
 *
 * @returns Days with fraction; undefined where the text is no date.
 */
export function dateSerial(text: string, date1904: boolean): number | undefined {
  const match = ISO.exec(text)
  if (!match) return undefined
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const midnight = Date.UTC(year, month - 1, day)
  const date = new Date(midnight)
  if (year < 1900 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined
  const seconds = Number(match[4] ?? 0) * 3600 + Number(match[5] ?? 0) * 60 + Number(match[6] ?? 0)
  const start = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30)
  const days = (midnight - start) / DAY
  return days - (!date1904 && days < 61 ? 1 : 0) + seconds / 86_400
}
