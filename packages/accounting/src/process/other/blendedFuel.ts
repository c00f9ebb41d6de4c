import type { Text } from '../../trace/index.ts'
import { complement, product } from '../arithmetic.ts'
import { convertedTo } from '../convertedTo.ts'
import { measure } from '../inputSpecs.ts'
import type { Emission, ProcessMethod } from '../ProcessMethod.ts'
import { fossilShare, partLabel, shareName } from './biogenicParts.ts'

const blended: Text = { zh: '生物混合燃料', en: 'Blended biofuel' }

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
    remark: { zh: '移动源燃料', en: 'mobile fuels' },
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
          partLabel(blended, fuel.label, 'fossil'),
          complement(fossilShare, share),
          'fossil-factor',
        ),
        line('CO2-biogenic', partLabel(blended, fuel.label, 'biogenic'), share, 'biogenic-factor'),
      ]
    }),
  }),
}
