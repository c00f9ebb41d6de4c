import { readNumber, tCO2, type Quantity } from '../quantity/index.ts'
import type { Derivation } from '../trace/index.ts'
import { explainPlan } from './explainPlan.ts'
import type { InventoryInput, InventoryLine } from './Inventory.ts'
import type { ProcessPart } from './ProcessPart.ts'

type Line = Omit<InventoryLine, 'why'>

/** The steps of one line: its rows, their sum, and the factor. */
export function explainLine(line: Line, input: InventoryInput): Derivation {
  const rows = new Map(input.activities.map((a) => [a.key, a]))
  const cells = line.keys.map((key): Derivation => {
    const { amount, why } = rows.get(key)!
    return why?.() ?? explainCell(amount, line.amount.unit.symbol, input.locate(key))
  })
  const sum: Derivation = {
    kind: 'sum',
    label: { zh: `${line.source.name.zh}用量合计`, en: `${line.source.name.en}, sum of amounts` },
    gives: { value: line.amount.value, unit: line.amount.unit.symbol },
    of: cells,
  }
  const result = explainPlan(line.plan, cells.length === 1 ? cells[0]! : sum)
  return { ...result, label: line.source.name }
}

/** An amount as read from a cell. */
export function explainCell(raw: number, unit: string, at: { sheet: string; cell: string }): Derivation {
  const value = readNumber(raw)
  const label = { zh: '用量', en: 'Amount' }
  const cell = { kind: 'cell', label, gives: { value, unit }, at } as const
  return value.toNumber() === raw ? cell : { ...cell, raw }
}

/** The steps of a total: its lines, each with its own steps. */
export function explainTotal(
  lines: readonly InventoryLine[],
  processes: readonly ProcessPart[],
  total: Quantity<'co2'>,
): Derivation {
  return {
    kind: 'sum',
    label: { zh: '总排放（位置法，仅 CO2）', en: 'Total emissions (location-based, CO2 only)' },
    gives: { value: total.value, unit: tCO2.symbol },
    of: [...lines.filter((line) => line.scope !== null), ...processes].map((part) => part.why()),
  }
}
