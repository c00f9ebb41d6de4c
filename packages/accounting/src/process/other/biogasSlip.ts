import type { Text } from '../../trace/index.ts'
import { product } from '../arithmetic.ts'
import { measure } from '../inputSpecs.ts'
import type { ProcessMethod } from '../ProcessMethod.ts'

const slip: Text = { zh: '沼气逸散', en: 'Biogas slip' }

/**
 * CH4 that escapes from a biogas plant: biogas in 万Nm3 × CH4 share × slip share × density.
 *
 * @see CDM methodological tool 14, leaks of anaerobic digesters
 */
export const biogasSlip: ProcessMethod = {
  id: 'biogas-slip',
  name: slip,
  aliases: ['沼气泄漏', 'biogas slip', 'methane slip'],
  sector: { zh: '废水处理、生物质', en: 'wastewater, biomass' },
  formula: {
    zh: 'Σ 沼气量 × CH4体积分数 × 逸散率 × CH4密度',
    en: 'Σ biogas × CH4 share × slip × CH4 density',
  },
  source: {
    title: 'CDM methodological tool 14',
    remark: { zh: '沼气池 CH4 泄漏', en: 'CH4 leaks of digesters' },
  },
  potentials: 'AR5',
  inputs: [
    measure('biogas', { zh: '沼气量', en: 'Biogas' }, '万Nm3', {
      each: 'plant',
      aliases: ['体积', 'volume'],
    }),
    measure('share', { zh: 'CH4体积分数', en: 'CH4 share' }, '', {
      shareOf: 'volume',
      each: 'plant',
      otherwise: {
        value: '1',
        because: {
          zh: '没有给出 CH4 体积分数，按纯 CH4 计',
          en: 'no CH4 share given: all of it counts as CH4',
        },
      },
    }),
    measure('slip', { zh: '逸散率', en: 'Slip' }, '', { each: 'plant', aliases: ['泄漏率'] }),
    measure('density', { zh: 'CH4密度', en: 'CH4 density' }, 't/万Nm3', {
      each: 'plant',
      least: '5',
      most: '10',
      otherwise: { published: 'gas-density', of: 'ch4' },
    }),
  ],
  run: (inputs) => ({
    emissions: inputs.streams('plant').map((plant) => {
      const label = { zh: `${slip.zh}：${plant.label}`, en: `${slip.en}: ${plant.label}` }
      const of = ['biogas', 'share', 'slip', 'density'].map((id) => plant.number(id))
      return { role: 'process', gas: 'CH4', label, mass: product(label, 'tCH4', ...of) }
    }),
  }),
}
