const UNIT =
  '(?:%|个百分点|percentage points|(?:万|10⁴ )?kWh|MWh|GWh|[GMT]J|(?:万|10⁴ )?Nm³|m³|kgCO₂|kgce|kg|tCO₂e?|tce|tC|t|L)' +
  '(?:/(?:(?:万|10⁴ )?kWh|MWh|GJ|(?:万|10⁴ )?Nm³|m³|tce|t|kg|L))?'
const FIGURE = new RegExp(`(\\d) (${UNIT})(?![\\p{L}\\d])`, 'gu')

/** Joins numbers to their units, so that a line never ends between them or inside a unit. */
export function keepUnits(text: string): string {
  // A no-break space, and a word joiner after a slash: both are invisible.
  return text.replace(
    FIGURE,
    (_, digit: string, unit: string) =>
      `${digit}\u00a0${unit.replace('/', '/\u2060').replaceAll(' ', '\u00a0')}`,
  )
}
