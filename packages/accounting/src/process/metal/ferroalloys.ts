import { outputFactor } from '../chemical/outputFactor.ts'
import type { ProcessMethod } from '../ProcessMethod.ts'

/**
 * CO2 and CH4 of ferro-alloys by kind: t of alloy × tCO2 per t, and × kgCH4 per t for the silicon alloys.
 *
 * CH4 is counted where a factor is given or published for the alloy.
 *
 * @see IPCC 2006 Vol. 3 Tables 4.5 and 4.7
 */
export const ferroalloys: ProcessMethod = outputFactor({
  id: 'ferroalloy',
  name: { zh: '铁合金（按品种）', en: 'Ferro-alloys by kind' },
  aliases: ['铁合金', '铁合金缺省因子', 'ferroalloys', 'ferro-alloys', 'ferro-alloy'],
  sector: { zh: '铁合金', en: 'ferro-alloys' },
  source: { title: 'IPCC 2006 Guidelines, Vol. 3', locator: 'Ch. 4, Tables 4.5 and 4.7' },
  parameter: 'ferroalloy',
  most: '10',
  methane: { parameter: 'ferroalloy-ch4' },
})
