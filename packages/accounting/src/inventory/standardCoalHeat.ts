import { Decimal } from '../quantity/index.ts'
import type { StandardCoalCoefficient } from './standardCoalCoefficient.ts'

/**
 * Heat of standard coal by definition: 1 kgce = 7,000 kcal of 4.1868 kJ = 29.3076 MJ, exactly.
 *
 * @see GB/T 2589-2020, clause 8
 */
export const standardCoalHeat: StandardCoalCoefficient = {
  id: 'definition/standard-coal',
  label: { zh: '标准煤热值', en: 'Heat of standard coal' },
  name: {
    zh: '标准煤的定义：1 kgce = 7000 kcal = 29.3076 MJ',
    en: 'Definition of standard coal: 1 kgce = 7000 kcal = 29.3076 MJ',
  },
  value: new Decimal('29.3076'),
  unit: 'GJ/tce',
  source: {
    title: 'GB/T 2589-2020 General rules for calculation of the comprehensive energy consumption',
    locator: 'Clause 8',
  },
  dataYear: 2020,
  released: '2020',
  // The standard, and the exact product of 7,000 and 4.1868.
  confidence: 'verified-2plus',
  reviewBy: '2027-12-31',
}
