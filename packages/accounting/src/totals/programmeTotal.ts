import type { Inventory } from '../inventory/Inventory.ts'
import type { LineRounding } from '../process/lineOf.ts'
import type { ProcessResult } from '../process/ProcessResult.ts'
import { exactTotal, convertValue, MWh, type Decimal } from '../quantity/index.ts'
import type { Derivation } from '../trace/index.ts'
import type { PotentialOf } from './gasesAsCO2e.ts'
import { processGroups, type ProcessGroup } from './processGroups.ts'
import { roundingWords } from './roundingWords.ts'
import type { Both, Term, TermId, TotalLine } from './Term.ts'
import { totalLines } from './totalLines.ts'

/** C = combustion + process + bought power − sold power + bought heat − sold heat − recovered − fixed in products. */
export interface ProgrammeTotal {
  readonly lines: readonly TotalLine[]
  /** Those that have something in them, in the order of the formula. */
  readonly terms: readonly Term[]
  /** Without power and heat, as the forms print it. */
  readonly direct: Both
  readonly indirect: Both
  readonly total: Both
  /** The total without rounding; the same where nothing was rounded. */
  readonly exact: Both
  /** How each line was rounded before they were added; null: not at all. */
  readonly rounding: LineRounding | null
  /** Every emission of process methods, those of no total too. */
  readonly processes: readonly ProcessGroup[]
  /** Listed and in no total: tCO2e of scope 3 that was given, and t of biogenic CO2. */
  readonly scope3: Decimal
  readonly biogenic: Decimal
  /** MWh of own non-fossil power sent out: listed, never deducted. */
  readonly exported: Decimal
}

const labels: Readonly<Record<TermId, readonly [scope: 1 | 2, zh: string, en: string]>> = {
  combustion: [1, '燃料燃烧排放', 'Fuel combustion'],
  process: [1, '工业生产过程排放', 'Process emissions'],
  'bought-power': [2, '购入电力排放', 'Purchased electricity'],
  'sold-power': [2, '外供电力，扣除', 'Electricity sold, deducted'],
  'bought-heat': [2, '购入热力排放', 'Purchased heat'],
  'sold-heat': [2, '外供热力，扣除', 'Heat sold, deducted'],
  recovered: [1, '回收利用，扣除', 'Recovered, deducted'],
  fixed: [1, '产品固碳，扣除', 'Fixed in products, deducted'],
}
const terms = Object.keys(labels) as TermId[]

/**
 * The programme's total from an inventory of energy and the results of process methods: each term on its own line,
 * nothing netted silently, CO2 and CO2e side by side in tCO2 and tCO2e.
 *
 * @param results - Of the period, not rounded; their CO2 is in the inventory too.
 * @param rounding - As the MEE forms want it: each line rounded, then added. Absent: nothing is rounded.
 * @param potential - Turns CH4 and N2O of fuels into CO2e. Absent: they are left out.
 * @see GB/T 32150-2015, chapter 5
 */
export function programmeTotal(
  inventory: Inventory,
  results: readonly ProcessResult[],
  rounding?: LineRounding,
  potential?: PotentialOf,
): ProgrammeTotal {
  const processes = processGroups(results)
  const lines = totalLines(inventory, processes, rounding, potential)
  const found = terms.flatMap((id): Term[] => {
    const of = lines.filter((line) => line.term === id)
    return of.length === 0 ? [] : [termOf(id, of, rounding)]
  })
  const apart = (holds: (group: ProcessGroup) => boolean): readonly ProcessGroup[] => processes.filter(holds)
  return {
    lines,
    terms: found,
    direct: add(found.filter(({ scope }) => scope === 1)),
    indirect: add(found.filter(({ scope }) => scope === 2)),
    total: add(found),
    exact: add(lines.map(({ exact }) => exact)),
    rounding: rounding ?? null,
    processes,
    scope3: exactTotal(apart(({ scope, counts }) => counts && scope === 3).map(({ co2e }) => co2e)),
    biogenic: exactTotal([
      ...apart(({ counts }) => !counts).map(({ mass }) => mass),
      ...inventory.lines.filter(({ biogenic }) => biogenic).map(({ emissions }) => emissions.value),
    ]),
    exported: exportedPower(inventory),
  }
}

function termOf(id: TermId, of: readonly TotalLine[], rounding: LineRounding | undefined): Term {
  const [scope, zh, en] = labels[id]
  const sum = add(of)
  const words = rounding && roundingWords(rounding)
  const label = { zh, en }
  const why = (): Derivation => ({
    kind: 'sum',
    label: words ? { zh: `${zh}（${words.zh}）`, en: `${en} (${words.en})` } : label,
    gives: { value: sum.co2e, unit: 'tCO2e' },
    of: of.map((line) => line.why()),
  })
  return { id, label, scope, ...sum, why }
}

function exportedPower({ lines }: Inventory): Decimal {
  const exported = lines.filter(({ source }) => source.role === 'exported-power')
  return exactTotal(exported.map(({ amount }) => convertValue(amount.value, amount.unit, MWh)))
}

function add(parts: readonly Both[]): Both {
  return {
    co2: exactTotal(parts.map(({ co2 }) => co2)),
    co2e: exactTotal(parts.map(({ co2e }) => co2e)),
  }
}
