import type { ProblemFamilies } from '@zerocarbon/accounting/errors'

export const power: ProblemFamilies['power'] = {
  'ZC-SOLD-OVER': {
    source: { zh: '外供电力', en: 'Electricity sold on' },
    sold: '1,200.000 MWh',
    available: '1,000.000 MWh',
    known: true,
  },
  'ZC-SHARE-OVER': {
    what: {
      zh: '非化石能源消费占比（电力按等价值）',
      en: 'The non-fossil share of energy (electricity by 等价值)',
    },
    part: '171.360 tce',
    whole: '156.084 tce',
  },
  'ZC-GREEN-OVER': { claimed: '20,000.000 MWh', purchased: '18,540.000 MWh' },
  'ZC-GREEN-UNRETIRED': { id: 'GEC-EXAMPLE-9' },
  'ZC-GREEN-UNNUMBERED': {},
  'ZC-GREEN-TWICE': { what: 'GT-1' },
}
