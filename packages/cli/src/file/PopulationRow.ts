/** One row as a file gives it, and where it stands. */
export interface PopulationRow {
  readonly place: string
  readonly values: Readonly<Record<string, unknown>>
}
