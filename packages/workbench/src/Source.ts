/** A workbook to open: its bytes, and whether somebody saved it as it is. */
export interface Source {
  readonly name: string
  readonly bytes: Uint8Array
  readonly state: 'saved' | 'unsaved'
}
