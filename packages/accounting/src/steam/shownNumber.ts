/** A double as sentences write it: nine digits, as IF97 prints, without trailing zeros. */
export const shownNumber = (value: number): string => String(Number(value.toPrecision(9)))

/** A temperature in K as people read it off, in °C; nine digits of the difference would show its binary rest. */
export const shownCelsius = (kelvin: number): string => String(Number((kelvin - 273.15).toFixed(6)))
