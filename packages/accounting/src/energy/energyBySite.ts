import type { Energy } from '../inventory/energyOf.ts'
import { exactTotal, type Decimal } from '../quantity/index.ts'
import { splitLine, type FlowRows } from './splitLine.ts'

/**
 * The energy of each site or unit that rows name, tce; under an empty name what names none. Energy sold is negative at
 * its own site. All of them add up to the total exactly.
 */
export function energyBySite({ lines }: Pick<Energy, 'lines'>, rows: FlowRows): Map<string, Decimal> {
  const parts = new Map<string, Decimal[]>()
  for (const { line, coal } of lines)
    for (const { site, value } of splitLine(line, coal.value, rows))
      parts.set(site, [...(parts.get(site) ?? []), value])
  return new Map([...parts].map(([site, values]) => [site, exactTotal(values)]))
}
