import { outputFactor } from '../chemical/outputFactor.ts'
import type { ProcessMethod } from '../ProcessMethod.ts'

/**
 * CO2 of iron and steel by route: t of steel, pig iron, sinter, pellets or direct reduced iron × tCO2 per t.
 *
 * The factors of steel hold the pig iron that went into it: pig iron is a stream of its own only where it is not made
 * into steel. CH4 in kg per t where a factor is given or published for the
 * stream, as for sinter.
 *
 * @see IPCC 2006 Vol. 3 Tables 4.1 and 4.2
 */
export const steelByRoute: ProcessMethod = outputFactor({
  id: 'steel-ipcc',
  name: { zh: '钢铁（按工艺，IPCC）', en: 'Iron and steel by route (IPCC)' },
  aliases: ['钢铁缺省因子', '钢铁IPCC法', 'iron-steel-ipcc', 'steel by route', 'steel IPCC'],
  sector: { zh: '钢铁', en: 'iron and steel' },
  source: { title: 'IPCC 2006 Guidelines, Vol. 3', locator: 'Ch. 4, Tables 4.1 and 4.2' },
  parameter: 'iron-steel',
  most: '5',
  methane: { parameter: 'iron-steel-ch4' },
})
