import { Decimal, tCO2, type Unit } from '../quantity/index.ts'
import type { EmissionPlan } from './EmissionPlan.ts'

/**
 * A fuel that goes into the product: listed, no combustion. Its CO2, if any, comes from the process method that balances
 * the carbon; counted here as well it would count twice.
 *
 * @see GB/T 32150-2015, 5.2: emissions by combustion and by process stand apart
 */
export function feedstockPlan(unit: Unit): EmissionPlan {
  const value = new Decimal(0)
  const label = { zh: '因子', en: 'Factor' }
  const because = {
    zh: '用作原料，不燃烧；其中的碳按过程方法另算',
    en: 'used as feedstock and not burnt; a process method accounts for its carbon',
  }
  const gives = { value, unit: `tCO2/${unit.symbol}` }
  const why = () => ({ kind: 'constant', label, gives, because }) as const
  return {
    unit,
    per: unit,
    terms: [{ op: '×', value, why }],
    gives: tCO2,
    sign: 1,
    factors: [],
    basis: 'listed',
  }
}
