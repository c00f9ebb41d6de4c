/** One row as a file gives it, and where it stands. */
export interface PopulationRow {
  readonly place: string
  /** Where the names of its values stand, if not beside them. */
  readonly header?: string
  readonly values: Readonly<Record<string, unknown>>
}
