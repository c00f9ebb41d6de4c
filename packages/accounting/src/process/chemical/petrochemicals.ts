import type { ProcessMethod } from '../ProcessMethod.ts'
import { outputFactor } from './outputFactor.ts'

const title = 'IPCC 2006 Guidelines, Vol. 3'

/** @see IPCC 2006 Vol. 3 Table 3.12, and 3.9.2 for CH4 */
export const methanol: ProcessMethod = outputFactor({
  id: 'methanol',
  name: { zh: '甲醇', en: 'Methanol' },
  aliases: ['methanol production'],
  parameter: 'methanol',
  methane: { parameter: 'methanol-ch4', alone: true },
  source: { title, locator: 'Ch. 3, Table 3.12' },
})

/** @see IPCC 2006 Vol. 3 Table 3.17 */
export const ethyleneDichloride: ProcessMethod = outputFactor({
  id: 'ethylene-dichloride',
  name: { zh: '二氯乙烷', en: 'Ethylene dichloride' },
  aliases: ['EDC'],
  parameter: 'ethylene-dichloride',
  source: { title, locator: 'Ch. 3, Table 3.17' },
})

/** @see IPCC 2006 Vol. 3 Tables 3.17 and 3.19 */
export const vinylChloride: ProcessMethod = outputFactor({
  id: 'vinyl-chloride',
  name: { zh: '氯乙烯', en: 'Vinyl chloride' },
  aliases: ['VCM', '氯乙烯单体'],
  parameter: 'vinyl-chloride',
  methane: { parameter: 'vinyl-chloride-ch4' },
  source: { title, locator: 'Ch. 3, Tables 3.17 and 3.19' },
})

/** @see IPCC 2006 Vol. 3 Tables 3.20 and 3.21 */
export const ethyleneOxide: ProcessMethod = outputFactor({
  id: 'ethylene-oxide',
  name: { zh: '环氧乙烷', en: 'Ethylene oxide' },
  aliases: ['EO'],
  parameter: 'ethylene-oxide',
  methane: { parameter: 'ethylene-oxide-ch4' },
  source: { title, locator: 'Ch. 3, Tables 3.20 and 3.21' },
})

/** @see IPCC 2006 Vol. 3 Table 3.22 */
export const acrylonitrile: ProcessMethod = outputFactor({
  id: 'acrylonitrile',
  name: { zh: '丙烯腈', en: 'Acrylonitrile' },
  parameter: 'acrylonitrile',
  methane: { parameter: 'acrylonitrile-ch4' },
  source: { title, locator: 'Ch. 3, Table 3.22' },
})
