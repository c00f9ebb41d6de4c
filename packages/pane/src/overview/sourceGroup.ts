import type { ActivitySource, InventoryLine } from '@zerocarbon/accounting'
import { Decimal, type Unit } from '@zerocarbon/accounting/quantity'
import type { Derivation } from '@zerocarbon/accounting/trace'

/** All lines of one source in one unit: dates and factors may split a source, a reader looks for it once. */
export interface SourceGroup {
  readonly source: ActivitySource
  readonly scope: 1 | 2 | null
  readonly unit: Unit
  readonly amount: Decimal
  /** tCO2, negative for what was sold. */
  readonly emissions: Decimal
  readonly estimates: number
  /** Whether one of its factors was seen in one source only, or not at all. */
  readonly provisional: boolean
  readonly why: () => Derivation
}

/** Lines by source and unit, scopes in order and the largest first. */
export function sourceGroups(lines: readonly InventoryLine[]): SourceGroup[] {
  const byKey = new Map<string, InventoryLine[]>()
  for (const line of lines) {
    const key = `${line.source.id} ${line.amount.unit.symbol}`
    const found = byKey.get(key)
    if (found) found.push(line)
    else byKey.set(key, [line])
  }
  const size = (group: SourceGroup): Decimal => group.emissions.abs()
  return [...byKey.values()]
    .map(groupOf)
    .toSorted((a, b) => (a.scope ?? 9) - (b.scope ?? 9) || size(b).cmp(size(a)))
}

function groupOf(lines: readonly InventoryLine[]): SourceGroup {
  const { source, scope, amount } = lines[0]!
  const sum = (values: readonly Decimal[]): Decimal => values.reduce((a, b) => a.plus(b), new Decimal(0))
  const emissions = sum(lines.map((line) => line.emissions.value))
  const why = (): Derivation =>
    lines.length === 1
      ? lines[0]!.why()
      : {
          kind: 'sum',
          label: source.name,
          gives: { value: emissions, unit: lines[0]!.emissions.unit.symbol },
          of: lines.map((line) => line.why()),
        }
  return {
    source,
    scope,
    unit: amount.unit,
    amount: sum(lines.map((line) => line.amount.value)),
    emissions,
    estimates: lines.reduce((n, line) => n + line.estimates, 0),
    provisional: lines.some(({ plan }) =>
      plan.factors.some(({ confidence }) => confidence === 'single-source' || confidence === 'recalled'),
    ),
    why,
  }
}
