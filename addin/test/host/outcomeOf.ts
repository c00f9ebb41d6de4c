import type { Outcome } from '@zerocarbon/workbook'
import type { CallResult } from './reportedResults.ts'

/** What a call gave: a value for the engine, and what a person sees when pointing at the cell. */
export interface Shown {
  readonly outcome: Outcome | Outcome[][]
  /** The sentence of an error. */
  readonly message?: string
  /** The card of a number that has one. */
  readonly card?: Card
}

/** A data type of Excel, as far as the add-in gives any. */
interface Card {
  readonly type: string
  readonly basicValue: number | string | boolean
  readonly numberFormat?: string
  readonly properties?: Readonly<Record<string, { readonly basicValue?: unknown }>>
  readonly message?: string
}

/** Codes of the runtime for errors; those without a name of their own are `#VALUE!`. */
const NOT_AVAILABLE = 1

/** Reads the result of a call as Excel puts it into cells. */
export function outcomeOf({ ok, value, code }: CallResult): Shown {
  if (!ok) return { outcome: problem(code === NOT_AVAILABLE ? '#N/A' : '#VALUE!'), message: String(value) }
  const rows = (Array.isArray(value) ? value : [[value]]) as readonly (readonly (Card | string | number)[])[]
  const first = rows[0]![0]!
  const outcome = rows.map((row) => row.map(cellOutcome))
  return {
    outcome: rows.length === 1 && rows[0]!.length === 1 ? outcome[0]![0]! : outcome,
    ...(typeof first === 'object' ? { card: first } : {}),
    ...(typeof first === 'object' && first.message !== undefined ? { message: first.message } : {}),
  }
}

function cellOutcome(cell: Card | string | number | boolean): Outcome {
  if (typeof cell !== 'object') return { value: cell }
  const { type, basicValue } = cell
  return type === 'Error' ? problem(String(basicValue)) : { value: basicValue }
}

/** Problems stand for the error values the engine makes of them. */
function problem(error: string): Outcome {
  const code = error === '#N/A' ? 'ZC-TABLE-MISSING' : 'ZC-ARGUMENT-INVALID'
  return { problem: { code, info: {} as never } }
}
