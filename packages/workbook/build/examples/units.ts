import type { ProblemFamilies } from '@zerocarbon/accounting/errors'
import { power } from './samplePlant.ts'

export const units: ProblemFamilies['units'] = {
  'ZC-NUMBER-INVALID': { text: '高' },
  'ZC-NUMBER-RANGE': { text: '1e-300', least: '1e-12', most: '1e15' },
  'ZC-UNIT-UNKNOWN': { unit: '屯', known: ['kWh', '万kWh', 'MWh', '度', 't', 'Nm3', 'GJ'] },
  'ZC-UNIT-BLANK': { carrier: power, known: ['万kWh', 'MWh', 'kWh', '度'] },
  'ZC-UNIT-MISMATCH': { from: 't', to: 'GJ', subject: { zh: '外购蒸汽', en: 'Purchased steam' } },
  'ZC-UNIT-MIXED': { meter: 'E-02', units: ['万kWh', 'kWh'] },
}
