/** What differs between databases. Everything else is plain SQL: CASE, comparisons, AND, OR, NOT, IN and multiplication. */
export interface Dialect {
  readonly id: string
  name(identifier: string): string
  text(value: string): string
  /** A number, exactly: never as a floating-point literal. */
  decimal(digits: string, scale: number, width: number): string
  /** A whole number from 0 to 255, of the narrowest type. */
  code(number: number): string
  /** A whole number of any size the database has, from a decimal without a fraction. */
  whole(number: string): string
}

const quoted = (mark: string) => (value: string) => `${mark}${value.replaceAll(mark, mark + mark)}${mark}`

/**
 * DuckDB 1.x. A product of decimals of at most 18 digits stays 18 wide, so one side is 38 wide unless both together are
 * short enough; a product that overflows is an error, never another number.
 */
export const duckdb: Dialect = {
  id: 'duckdb',
  name: quoted('"'),
  text: quoted("'"),
  decimal: (digits, scale, width) => `CAST('${digits}' AS DECIMAL(${String(width)},${String(scale)}))`,
  code: (number) => `CAST(${String(number)} AS UTINYINT)`,
  whole: (number) => `CAST(${number} AS HUGEINT)`,
}

/** Dialects by their id. */
export const dialects: Readonly<Record<string, Dialect>> = { duckdb }
