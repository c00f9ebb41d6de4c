import type { CellRef } from '@zerocarbon/accounting/trace'
import { placeOf } from '../host/placeOf.ts'

/** Remembers the cells whose results come from the workbook's tables, so that they can be calculated again. */
export interface WaitingCells {
  /** Whether functions that read the tables may answer. */
  readonly ready: boolean
  /** Notes a calling cell. @param address - As Excel spells it, such as `'能源 台账'!B2`; absent where Excel hides it. */
  add(address: string | undefined): void
  /** The cells noted since the last time, and whether they are all; from here on functions may answer. */
  take(): { readonly cells: readonly CellRef[]; readonly complete: boolean }
}

/** Starts with nothing read. */
export function createWaitingCells(): WaitingCells {
  let cells = new Map<string, CellRef>()
  let complete = true
  let ready = false
  return {
    get ready() {
      return ready
    },
    add(address) {
      const place = address === undefined ? undefined : placeOf(address)
      if (place) cells.set(address!, place)
      else complete = false
    },
    // Cells that still hold the function note themselves again when they are calculated.
    take() {
      const noted = { cells: [...cells.values()], complete }
      cells = new Map()
      complete = true
      ready = true
      return noted
    },
  }
}
