import type { ProblemFamilies } from '@zerocarbon/accounting/errors'

export const gases: ProblemFamilies['gases'] = {
  'ZC-GAS-CONDITIONS': { unit: 'm3' },
  'ZC-DENSITY-NEEDED': { carrier: { zh: '柴油', en: 'Diesel' }, unit: 'L' },
  'ZC-STEAM-RANGE': {
    pressure: '8',
    temperature: '-23.15',
    range: {
      zh: '0 < p ≤ 100 MPa、0 °C ≤ t ≤ 800 °C，350 °C 以上时 p 不超过 2 区与 3 区的边界 B23（377 °C 时约 20 MPa）',
      en: '0 < p ≤ 100 MPa and 0 °C ≤ t ≤ 800 °C; above 350 °C only up to boundary B23 of regions 2 and 3 (about 20 MPa at 377 °C)',
    },
  },
  'ZC-STEAM-PHASE': { pressure: '1', temperature: '179.9', boiling: '179.885632' },
  'ZC-GAS-UNSTATED': {
    carrier: { zh: '高炉煤气', en: 'blast-furnace gas' },
    unit: '万m3',
    coefficient: '0.1286 kgce/m3',
  },
}
