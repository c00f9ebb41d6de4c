/** A double as sentences write it: nine digits, as IF97 prints, without trailing zeros. */
export const shownNumber = (value: number): string => String(Number(value.toPrecision(9)))
