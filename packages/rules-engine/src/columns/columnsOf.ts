import { Decimal } from '@zerocarbon/accounting/quantity'
import type { Case } from '../facts/Facts.ts'
import { lookUp } from '../judge/lookUp.ts'
import type { RuleSet } from '../ruleset/RuleSet.ts'
import type { FactColumns, NumberColumn, WordColumn } from './FactColumns.ts'

/** More decimals than these are rare, and a column that kept them would leave few digits before the point. */
const MOST_DECIMALS = 9

/**
 * Puts the facts a set asks for into columns. A value that is absent, of another type or in another unit is missing, as
 * for one subject alone.
 */
export function columnsOf(ruleSet: RuleSet, cases: readonly Case[]): FactColumns {
  const looks = cases.map((c) => lookUp(ruleSet, c))
  const valueAt = (row: number, id: string): Decimal | boolean | string | undefined => {
    const found = looks[row]!(id)
    return 'fact' in found ? found.fact.value : undefined
  }
  const odd = new Map<number, Case>()
  const numbers = new Map<string, NumberColumn>()
  const words = new Map<string, WordColumn>()
  for (const { id, type } of Object.values(ruleSet.facts)) {
    const values = cases.map((_, row) => valueAt(row, id))
    if (type === 'decimal') {
      const column = numberColumn(values.map((value) => (value instanceof Decimal ? value : undefined)))
      numbers.set(id, column)
      for (const row of column.odd) odd.set(row, cases[row]!)
    } else words.set(id, wordColumn(values.map((value) => (value instanceof Decimal ? undefined : value))))
  }
  return { rows: cases.length, numbers, words, waived: waivedOf(ruleSet, cases), odd }
}

/** Makes a column of decimals; `odd` are the rows whose value does not fit, which are NaN in it. */
function numberColumn(
  decimals: readonly (Decimal | undefined)[],
): NumberColumn & { readonly odd: readonly number[] } {
  const places = decimals.map((value) => value?.decimalPlaces() ?? 0)
  const scale = Math.min(
    MOST_DECIMALS,
    places.reduce((most, each) => Math.max(most, each), 0),
  )
  const times = new Decimal(10).pow(scale)
  const values = new Float64Array(decimals.length).fill(Number.NaN)
  const odd: number[] = []
  for (const [row, value] of decimals.entries()) {
    if (!value) continue
    const scaled = value.times(times)
    if (scaled.isInteger() && scaled.abs().lte(Number.MAX_SAFE_INTEGER)) values[row] = scaled.toNumber()
    else odd.push(row)
  }
  const wholes = values.map((value) => (value > 0 ? value : Number.NaN))
  const most = values.reduce((so, value) => Math.max(so, Math.abs(value) || 0), 0)
  return { scale, values, wholes, most, odd }
}

function wordColumn(values: readonly (boolean | string | undefined)[]): WordColumn {
  const places = new Map<boolean | string, number>()
  const codes = Uint32Array.from(values, (value) => {
    if (value === undefined) return 0
    if (!places.has(value)) places.set(value, places.size + 1)
    return places.get(value)!
  })
  return { words: [...places.keys()], codes }
}

function waivedOf({ criteria }: RuleSet, cases: readonly Case[]): Map<string, Uint8Array> {
  const ids = criteria.filter(({ waivable }) => waivable).map(({ id }) => id)
  return new Map(
    ids
      .map(
        (id) => [id, Uint8Array.from(cases, ({ waived = {} }) => Number(Object.hasOwn(waived, id)))] as const,
      )
      .filter(([, rows]) => rows.includes(1)),
  )
}
