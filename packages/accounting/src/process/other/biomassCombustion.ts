import type { Text } from '../../trace/index.ts'
import { complement, product } from '../arithmetic.ts'
import { measure } from '../inputSpecs.ts'
import type { Emission, ProcessMethod } from '../ProcessMethod.ts'
import { fossilShare, partLabel, shareName } from './biogenicParts.ts'

const biomass: Text = { zh: '生物质燃料燃烧', en: 'Biomass combustion' }

/**
 * CO2 of biomass and of waste that holds some: t × GJ/t × tCO2/GJ, split by the biogenic share of its carbon.
 *
 * CH4 and N2O of burning it count in full: the method for CH4 and N2O of fuels gives them.
 *
 * @see IPCC 2006 Vol. 2 Ch. 1 and Vol. 5 Ch. 5; California Air Resources Board, inventory documentation
 */
export const biomassCombustion: ProcessMethod = {
  id: 'biomass-combustion',
  name: biomass,
  aliases: ['生物质', '生物质燃料', 'biomass', 'biogenic'],
  sector: { zh: '各行业', en: 'all sectors' },
  formula: {
    zh: 'Σ 用量 × 低位发热量 × 排放因子 × 生物质比例（单列）；× (1 − 生物质比例) 为化石部分',
    en: 'Σ amount × heat value × factor × biogenic share, apart; × (1 − biogenic share) is the fossil part',
  },
  source: {
    title: 'IPCC 2006 Guidelines, Vol. 2',
    locator: 'Ch. 1 and 2',
    remark: { zh: '生物质作为备忘项', en: 'biomass as memo item' },
  },
  potentials: 'AR5',
  inputs: [
    measure('amount', { zh: '用量', en: 'Amount' }, 't', { each: 'fuel' }),
    measure('heat', { zh: '低位发热量', en: 'Heat value' }, 'GJ/t', {
      each: 'fuel',
      most: '60',
      aliases: ['热值'],
    }),
    measure('factor', { zh: '排放因子', en: 'Factor' }, 'tCO2/GJ', { each: 'fuel', most: '0.3' }),
    // Without it all would be biogenic and count as nothing: whoever burns wood states 100 %.
    measure('share', shareName, '', {
      each: 'fuel',
      aliases: ['生物质碳比例'],
    }),
  ],
  run: (inputs) => ({
    emissions: inputs.streams('fuel').flatMap((fuel): readonly Emission[] => {
      const share = fuel.number('share')
      const rest = complement(fossilShare, share)
      const line = (gas: string, label: Text, part: typeof share): Emission => ({
        role: 'combustion',
        gas,
        label,
        mass: product(label, 'tCO2', fuel.number('amount'), fuel.number('heat'), fuel.number('factor'), part),
      })
      const apart = line('CO2-biogenic', partLabel(biomass, fuel.label, 'biogenic'), share)
      if (rest.value.isZero()) return [apart]
      return [line('CO2', partLabel(biomass, fuel.label, 'fossil'), rest), apart]
    }),
    figures: inputs.streams('fuel').map((fuel) => {
      const label = { zh: `单位排放：${fuel.label}`, en: `CO2 per t: ${fuel.label}` }
      return {
        id: `factor:${fuel.label}`,
        label,
        figure: product(label, 'tCO2/t', fuel.number('heat'), fuel.number('factor')),
      }
    }),
  }),
}
