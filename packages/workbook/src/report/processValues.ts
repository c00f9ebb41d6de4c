import { Decimal } from '@zerocarbon/accounting/quantity'
import type { Text } from '@zerocarbon/accounting/trace'
import type { PlantProcess } from './processResults.ts'
import { runName } from './runName.ts'
import type { Purpose, UsedBy, UsedValue } from './UsedValue.ts'

type Use = Omit<UsedValue, 'uses'> & { readonly purpose: Purpose; readonly source: UsedBy }

const words = {
  default: { zh: '缺省值', en: 'Default' },
  potential: { zh: '全球变暖潜势', en: 'Global warming potential' },
} as const satisfies Record<string, Text>

/** Published defaults and global warming potentials behind the process methods of a report, each once. */
export function processValues(processes: readonly PlantProcess[]): UsedValue[] {
  const found = new Map<string, Use[]>()
  for (const use of processes.flatMap(usesOf)) {
    const key = JSON.stringify([use.cite.id, use.purpose])
    const same = found.get(key)
    if (!same) found.set(key, [use])
    else if (!same.some(({ source }) => source.id === use.source.id)) same.push(use)
  }
  return [...found.values()].map((uses) => {
    const [{ purpose, cite, label, name, value, unit }] = uses as [Use]
    return { cite, label, name, value, unit, uses: [{ purpose, sources: uses.map(({ source }) => source) }] }
  })
}

function usesOf(run: PlantProcess): Use[] {
  const source = {
    id: [run.method.id, run.instance].filter((part) => part !== '').join(' '),
    name: runName(run),
  }
  const defaults = run.defaults.map((factor): Use => {
    const { name, value, unit } = factor
    return {
      cite: factor,
      label: words.default,
      name,
      value: new Decimal(value),
      unit,
      purpose: 'process',
      source,
    }
  })
  const potentials = run.lines.flatMap(({ potential }): Use[] => {
    if (!potential) return []
    const { name, value } = potential
    return [
      {
        cite: potential,
        label: words.potential,
        name,
        value: new Decimal(value),
        unit: '',
        purpose: 'co2e',
        source,
      },
    ]
  })
  return [...defaults, ...potentials]
}
