import type { Inventory, InventoryLine } from '../inventory/Inventory.ts'
import type { LineRounding } from '../process/lineOf.ts'
import { exactTotal, Decimal, round } from '../quantity/index.ts'
import type { Derivation, Text } from '../trace/index.ts'
import { gasesAsCO2e, type PotentialOf } from './gasesAsCO2e.ts'
import type { ProcessGroup } from './processGroups.ts'
import type { Both, TermId, TotalLine } from './Term.ts'

/** An energy flow's term; null for what is only listed: exported non-fossil power is never deducted. */
function termOf({ source }: InventoryLine): TermId | null {
  switch (source.role) {
    case 'fuel':
      return 'combustion'
    case 'bought-power':
    case 'own-power':
    case 'dedicated-power':
      return 'bought-power'
    case 'sold-power':
    case 'bought-heat':
    case 'sold-heat':
      return source.role
    case 'exported-power':
    case 'recovered-heat':
    case 'feedstock':
      return null
  }
}

/**
 * What is added up, as a form has it: one line for each source and factor over the whole period, in whatever units its
 * rows came and however often, and one for each emission of a process. Rounded once each, if at all.
 */
export function totalLines(
  inventory: Inventory,
  groups: readonly ProcessGroup[],
  rounding: LineRounding | undefined,
  potential: PotentialOf | undefined,
): TotalLine[] {
  return [...energyLines(inventory, potential), ...groups.flatMap(processLine)].map((line) =>
    rounding ? rounded(line, rounding) : line,
  )
}

function energyLines({ lines }: Inventory, potential: PotentialOf | undefined): TotalLine[] {
  const found = new Map<string, { readonly term: TermId; readonly lines: InventoryLine[] }>()
  for (const line of lines) {
    const term = termOf(line)
    if (!term) continue
    const same = found.get(formKey(line))
    if (same) same.lines.push(line)
    else found.set(formKey(line), { term, lines: [line] })
  }
  return [...found.values()].flatMap(({ term, lines: of }): TotalLine[] => {
    const { source, plan, biogenic } = of[0]!
    const gases = gasesAsCO2e(
      of.flatMap((line) => line.gases),
      potential,
    )
    // Biogenic CO2 is in no total; the CH4 and N2O beside it are.
    if (biogenic && gases.length === 0) return []
    const co2 = biogenic ? new Decimal(0) : exactTotal(of.map(({ emissions }) => emissions.value))
    const both = { co2, co2e: exactTotal([co2, ...gases.map(({ value }) => value)]) }
    const label = biogenic ? gasesOnly(source.name) : source.name
    const burning = biogenic ? [] : [sumWhy(label, co2, of)]
    const steps = [...burning, ...gases.map(({ why }) => why)]
    return [
      {
        key: source.id,
        label,
        term,
        scope: term === 'combustion' ? 1 : 2,
        ...both,
        exact: both,
        by: plan.factors.map(({ id }) => id).join(' ') || plan.basis,
        why: steps.length === 1 ? steps[0]! : togetherWhy(label, both.co2e, steps),
      },
    ]
  })
}

/** Rows in kWh and in MWh are one line of a form; another factor or another measured value is another. */
function formKey({ source, plan }: InventoryLine): string {
  const terms = plan.terms.map(({ op, value }) => `${op}${value.toFixed()}`)
  return JSON.stringify([source.id, plan.basis, plan.factors.map(({ id }) => id), terms, plan.per.symbol])
}

function sumWhy(label: Text, value: Decimal, lines: readonly InventoryLine[]): () => Derivation {
  return () =>
    lines.length === 1
      ? lines[0]!.why()
      : { kind: 'sum', label, gives: { value, unit: 'tCO2' }, of: lines.map((line) => line.why()) }
}

const gasesOnly = ({ zh, en }: Text): Text => ({
  zh: `${zh}（CH4、N2O；生物源 CO2 不计）`,
  en: `${en} (CH4 and N2O; its CO2 is biogenic and not counted)`,
})

function togetherWhy(label: Text, value: Decimal, steps: readonly (() => Derivation)[]): () => Derivation {
  return () => ({ kind: 'sum', label, gives: { value, unit: 'tCO2e' }, of: steps.map((why) => why()) })
}

function processLine(group: ProcessGroup): TotalLine[] {
  const { key, label, role, scope, gas, mass, co2e, counts, why, method } = group
  if (!counts || scope === 3) return []
  const both: Both = { co2: gas === 'CO2' ? mass : new Decimal(0), co2e }
  const term = scope === 2 ? 'bought-heat' : role
  return [{ key, label, term, scope, ...both, exact: both, by: method.id, why }]
}

function rounded(line: TotalLine, { decimals, mode }: LineRounding): TotalLine {
  const { label, exact, why } = line
  const co2 = round(exact.co2, decimals, mode)
  const co2e = round(exact.co2e, decimals, mode)
  const step = (): Derivation => ({
    kind: 'round',
    label,
    gives: { value: co2e, unit: 'tCO2e' },
    decimals,
    mode,
    of: [why()],
  })
  return { ...line, co2, co2e, why: step }
}
