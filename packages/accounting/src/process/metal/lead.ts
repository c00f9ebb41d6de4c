import { outputFactor } from '../chemical/outputFactor.ts'
import type { ProcessMethod } from '../ProcessMethod.ts'

/**
 * CO2 of lead by process: t of lead × tCO2 per t.
 *
 * @see IPCC 2006 Vol. 3 Table 4.21
 */
export const lead: ProcessMethod = outputFactor({
  id: 'lead',
  name: { zh: '铅冶炼', en: 'Lead production' },
  aliases: ['铅', '铅生产', 'lead', 'lead smelting'],
  sector: { zh: '铅锌', en: 'lead and zinc' },
  source: { title: 'IPCC 2006 Guidelines, Vol. 3', locator: 'Ch. 4, Table 4.21' },
  parameter: 'lead',
  most: '5',
})
