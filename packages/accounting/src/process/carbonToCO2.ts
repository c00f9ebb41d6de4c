import { Decimal } from '../quantity/index.ts'
import type { Text } from '../trace/index.ts'
import type { Traced } from './Traced.ts'

const ratio: Text = { zh: 'CO2 与碳的质量比 44/12', en: 'Mass of CO2 per mass of carbon, 44/12' }
const exact: Text = { zh: '44/12，不取整', en: '44/12, not rounded' }

/** tCO2 of carbon in tC that is wholly oxidised: × 44 ÷ 12, never 3.667, which would move the fifth digit. */
export function carbonToCO2(label: Text, carbon: Traced): Traced {
  const value = carbon.value.times(44).div(12)
  const gives = { value: new Decimal(44).div(12), unit: '', text: '44/12' }
  return {
    value,
    unit: 'tCO2',
    why: () => ({
      kind: 'multiply',
      label,
      gives: { value, unit: 'tCO2' },
      of: [carbon.why(), { kind: 'constant', label: ratio, gives, because: exact }],
    }),
  }
}
