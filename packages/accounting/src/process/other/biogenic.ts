import type { Text } from '../../trace/index.ts'
import { complement, product } from '../arithmetic.ts'
import { convertedTo } from '../convertedTo.ts'
import { measure } from '../inputSpecs.ts'
import type { Emission, ProcessMethod } from '../ProcessMethod.ts'

const blended: Text = { zh: '生物混合燃料', en: 'Blended biofuel' }
const biomass: Text = { zh: '生物质燃料燃烧', en: 'Biomass combustion' }
const named = (what: Text, stream: string, zh: string, en: string): Text => ({
  zh: `${what.zh}：${stream} ${zh}`,
  en: `${what.en}: ${stream}, ${en}`,
})
const shareName: Text = { zh: '生物质比例', en: 'Biogenic share' }
const fossilShare: Text = { zh: '化石比例', en: 'Fossil share' }

/**
 * CO2 of E85, B5 and other blends in two lines: the fossil part counts, the biogenic part is listed and in no total.
 *
 * L × (1 − biogenic share) × fossil factor, and L × biogenic share × biogenic factor; kgCO2/L, shares by volume.
 *
 * @see GHG Protocol, emission factors from cross-sector tools, March 2024
 */
export const blendedFuel: ProcessMethod = {
  id: 'blended-fuel',
  name: blended,
  aliases: ['乙醇汽油', '生物柴油', 'E85', 'E10', 'blended fuel', 'biofuel'],
  sector: { zh: '各行业', en: 'all sectors' },
  formula: {
    zh: '化石：Σ 用量 × (1 − 生物质比例) × 化石排放因子；生物质（单列）：Σ 用量 × 生物质比例 × 生物质排放因子',
    en: 'fossil: Σ amount × (1 − biogenic share) × fossil factor; biogenic, apart: Σ amount × biogenic share × biogenic factor',
  },
  source: {
    title: 'GHG Protocol, emission factors from cross-sector tools (March 2024)',
    locator: 'mobile fuels',
  },
  potentials: 'AR5',
  inputs: [
    measure('amount', { zh: '用量', en: 'Amount' }, 'L', { each: 'fuel', aliases: ['体积', 'volume'] }),
    measure('share', shareName, '', {
      each: 'fuel',
      shareOf: 'volume',
      aliases: ['生物质体积比例', '乙醇比例', 'ethanol share'],
    }),
    measure('fossil-factor', { zh: '化石排放因子', en: 'Fossil factor' }, 'kgCO2/L', {
      each: 'fuel',
      most: '4',
    }),
    measure('biogenic-factor', { zh: '生物质排放因子', en: 'Biogenic factor' }, 'kgCO2/L', {
      each: 'fuel',
      most: '4',
    }),
  ],
  run: (inputs) => ({
    emissions: inputs.streams('fuel').flatMap((fuel): readonly Emission[] => {
      const share = fuel.number('share')
      const line = (gas: string, label: Text, part: typeof share, factor: string): Emission => ({
        role: 'combustion',
        gas,
        label,
        mass: convertedTo('tCO2', product(label, 'kgCO2', fuel.number('amount'), part, fuel.number(factor))),
      })
      return [
        line(
          'CO2',
          named(blended, fuel.label, '化石部分', 'fossil'),
          complement(fossilShare, share),
          'fossil-factor',
        ),
        line('CO2-biogenic', named(blended, fuel.label, '生物质部分', 'biogenic'), share, 'biogenic-factor'),
      ]
    }),
  }),
}

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
  source: { title: 'IPCC 2006 Guidelines, Vol. 2', locator: 'Ch. 1 and 2, biomass as memo item' },
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
      const apart = line('CO2-biogenic', named(biomass, fuel.label, '生物质部分', 'biogenic'), share)
      if (rest.value.isZero()) return [apart]
      return [line('CO2', named(biomass, fuel.label, '化石部分', 'fossil'), rest), apart]
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
