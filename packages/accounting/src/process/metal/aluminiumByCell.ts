import { outputFactor } from '../chemical/outputFactor.ts'
import type { ProcessMethod } from '../ProcessMethod.ts'

/**
 * CO2 of electrolytic aluminium by kind of cell: t of aluminium × tCO2 per t for prebaked or Söderberg anodes.
 *
 * @see IPCC 2006 Vol. 3 Table 4.10
 */
export const aluminiumByCell: ProcessMethod = outputFactor({
  id: 'aluminium-ipcc',
  name: { zh: '电解铝阳极（按槽型，IPCC）', en: 'Aluminium by kind of cell (IPCC)' },
  aliases: ['电解铝缺省因子', '电解铝IPCC法', 'aluminium by cell', 'aluminum-ipcc'],
  sector: { zh: '电解铝', en: 'electrolytic aluminium' },
  source: { title: 'IPCC 2006 Guidelines, Vol. 3', locator: 'Ch. 4, Table 4.10' },
  parameter: 'aluminium',
  most: '4',
})
