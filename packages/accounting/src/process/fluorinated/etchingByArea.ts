import { product } from '../arithmetic.ts'
import { convertedTo } from '../convertedTo.ts'
import { measure } from '../inputSpecs.ts'
import type { ProcessMethod } from '../ProcessMethod.ts'
import { processGas } from './processGas.ts'

const label = { zh: '刻蚀与气相沉积气体（按面积）', en: 'Etching and deposition gases, by area' }

/**
 * Fluorinated gases of electronics where the use of gas is not known: substrate in m2 × kg/m2 of each gas.
 *
 * Streams are products and gases as published: `tft-sf6`, `semiconductor-cf4`. The area is what was made, capacity ×
 * its use. The gases of one product belong together: all of them are needed, or none means anything.
 *
 * @see IPCC 2006 Vol. 3 Eq. 6.1 and Table 6.2 (Tier 1)
 */
export const etchingByArea: ProcessMethod = {
  id: 'etching-by-area',
  name: label,
  aliases: ['电子（按面积）', 'etching by area'],
  sector: { zh: '电子、光伏', en: 'electronics, photovoltaics' },
  formula: { zh: 'Σ 基板面积 × 单位面积因子', en: 'Σ substrate area × factor per area' },
  source: { title: 'IPCC 2006 Guidelines, Vol. 3', locator: 'Ch. 6, Eq. 6.1 and Table 6.2' },
  potentials: 'cn-electronics',
  inputs: [
    measure('area', { zh: '基板面积', en: 'Substrate area' }, 'm2', { each: 'gas', aliases: ['面积'] }),
    measure('factor', { zh: '单位面积因子', en: 'Factor per area' }, 'kg/m2', {
      each: 'gas',
      // The largest of Table 6.2 is 1 kg/m2.
      most: '10',
      otherwise: { published: 'area-emission' },
    }),
  ],
  run: (inputs) => ({
    emissions: inputs.streams('gas').map((stream) => {
      const { gas } = processGas(stream.substance)
      const name = { zh: `${label.zh}：${stream.label}`, en: `${label.en}: ${stream.label}` }
      const mass = convertedTo('t', product(name, 'kg', stream.number('area'), stream.number('factor')))
      return { role: 'process', gas, label: name, mass }
    }),
  }),
}
