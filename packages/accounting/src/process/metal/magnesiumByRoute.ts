import { outputFactor } from '../chemical/outputFactor.ts'
import type { ProcessMethod } from '../ProcessMethod.ts'

/**
 * CO2 of primary magnesium by raw material: t of magnesium × tCO2 per t, from dolomite or magnesite.
 *
 * @see IPCC 2006 Vol. 3 Table 4.19
 */
export const magnesiumByRoute: ProcessMethod = outputFactor({
  id: 'magnesium-ipcc',
  name: { zh: '原镁（按原料，IPCC）', en: 'Magnesium by raw material (IPCC)' },
  aliases: ['镁缺省因子', '镁IPCC法', 'magnesium by route', 'magnesium IPCC'],
  sector: { zh: '镁冶炼', en: 'magnesium' },
  source: { title: 'IPCC 2006 Guidelines, Vol. 3', locator: 'Ch. 4, Table 4.19' },
  parameter: 'magnesium',
  most: '10',
})
