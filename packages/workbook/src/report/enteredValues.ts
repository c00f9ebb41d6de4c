import type { Energy, InventoryInput, InventoryLine, RowPart } from '@zerocarbon/accounting'
import type { FactorFinder } from '@zerocarbon/accounting/factor'
import type { Text } from '@zerocarbon/accounting/trace'
import type { EnteredValue } from './EnteredValue.ts'
import { fuelOf } from './fuelOf.ts'
import type { Purpose } from './UsedValue.ts'

type Value = Pick<EnteredValue, 'kind' | 'label' | 'value' | 'unit' | 'evidence' | 'purposes'>
type Found = Value & { readonly part: RowPart }

const words = {
  factor: { zh: '排放因子', en: 'Emission factor' },
  ncv: { zh: '低位发热量', en: 'Net calorific value' },
  carbon: { zh: '含碳量', en: 'Carbon content' },
  oxidation: { zh: '碳氧化率', en: 'Oxidation' },
  density: { zh: '密度', en: 'Density' },
} as const satisfies Record<string, Text>

/**
 * Every factor and measured value that people put into the workbook, equal ones once, in the order of the lines. What
 * was not used because another value went before it is listed too, without a purpose.
 */
export function enteredValues(
  lines: readonly InventoryLine[],
  energies: readonly (Energy | null)[],
  finder: FactorFinder,
  locate: InventoryInput['locate'],
): EnteredValue[] {
  const found = new Map<string, { value: Found; lines: InventoryLine[] }>()
  for (const line of lines) {
    for (const value of valuesOf(line, energies, finder)) {
      const { kind, label, unit, evidence, purposes } = value
      const key = JSON.stringify([kind, label.zh, value.value.toFixed(), unit, evidence, purposes])
      const entry = found.get(key) ?? { value, lines: [] }
      entry.lines.push(line)
      found.set(key, entry)
    }
  }
  return [...found.values()].map(({ value: { part, ...value }, lines: by }) => ({
    ...value,
    sources: [...new Set(by.map(({ source }) => source))],
    lines: by,
    rows: by.reduce((n, { keys }) => n + keys.length, 0),
    cells: () => by.flatMap(({ keys }) => keys.map((key) => locate(key, part))),
  }))
}

function valuesOf(line: InventoryLine, energies: readonly (Energy | null)[], finder: FactorFinder): Found[] {
  const { options, plan, amount } = line
  if (!options) return []
  const { typedFactor, ncv, carbon, oxidation, density, gasDensity } = options
  const found: Found[] = []
  if (typedFactor) {
    const { value, numerator, per, evidence } = typedFactor
    const unit = `${numerator.symbol}/${per.symbol}`
    const purposes: Purpose[] = ['location-based']
    found.push({ kind: 'typed', part: 'factor', label: words.factor, value, unit, evidence, purposes })
  }
  const fuel = fuelOf(line, finder)
  if (!fuel) return found
  const coal: Purpose[] = energies.flatMap((energy) =>
    energy?.lines.some((one) => one.line === line) ? [energy.basis] : [],
  )
  const emissions = (used: boolean): Purpose[] => (used ? ['location-based'] : [])
  const { basis } = plan
  // A ready-made factor already holds carbon and oxidation, unless the carbon was measured.
  const burnt = basis === 'measured-carbon' || (basis !== 'typed' && fuel.ncv !== null)
  const volume = amount.unit.dimension === 'volume'
  const measured = { kind: 'measured', evidence: '' } as const
  const add = (part: 'ncv' | 'carbon' | 'oxidation' | 'density', unit: string, purposes: Purpose[]): void => {
    const value = { ncv, carbon, oxidation, density }[part]
    if (value) found.push({ ...measured, part, label: words[part], value, unit, purposes })
  }
  add('ncv', `GJ/${fuel.per}`, [...emissions(basis === 'measured-ncv'), ...coal])
  add('carbon', `tC/${fuel.per}`, emissions(basis === 'measured-carbon'))
  add('oxidation', '', emissions(burnt))
  add('density', 'kg/L', volume ? [...emissions(basis !== 'typed'), ...coal] : [])
  if (gasDensity) {
    const used = amount.unit.dimension === 'gas' && basis === 'default' && fuel.per === 't'
    const of = { part: 'density', label: words.density, value: gasDensity, unit: 'kg/Nm3' } as const
    found.push({ ...measured, ...of, purposes: emissions(used) })
  }
  return found
}
