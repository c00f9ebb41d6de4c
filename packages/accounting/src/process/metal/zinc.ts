import { outputFactor } from '../chemical/outputFactor.ts'
import type { ProcessMethod } from '../ProcessMethod.ts'

/**
 * CO2 of zinc by process: t of zinc × tCO2 per t.
 *
 * @see IPCC 2006 Vol. 3 Table 4.24
 */
export const zinc: ProcessMethod = outputFactor({
  id: 'zinc',
  name: { zh: '锌冶炼', en: 'Zinc production' },
  aliases: ['锌', '锌生产', 'zinc', 'zinc smelting'],
  sector: { zh: '铅锌', en: 'lead and zinc' },
  source: { title: 'IPCC 2006 Guidelines, Vol. 3', locator: 'Ch. 4, Table 4.24' },
  parameter: 'zinc',
  most: '10',
})
