import { constant } from '../arithmetic.ts'
import type { ProcessMethod } from '../ProcessMethod.ts'
import { outputFactor } from './outputFactor.ts'

/** @see IPCC 2006 Vol. 3 Table 3.12, and 3.9.2 for CH4 */
export const methanol: ProcessMethod = outputFactor({
  id: 'methanol',
  name: { zh: '甲醇', en: 'Methanol' },
  aliases: ['methanol production'],
  parameter: 'methanol',
  methane: { parameter: 'methanol-ch4', alone: true },
  locator: 'Ch. 3, Table 3.12',
})

/**
 * Ethylene by steam cracking, adjusted for the region; the factors are those of Western Europe, in Asia plants emit
 * 130 %. Without a region there is no adjustment.
 *
 * @see IPCC 2006 Vol. 3 Tables 3.14 to 3.16
 */
export const ethylene: ProcessMethod = outputFactor({
  id: 'ethylene',
  name: { zh: '乙烯', en: 'Ethylene' },
  aliases: ['蒸汽裂解', 'steam cracking'],
  parameter: 'ethylene',
  methane: { parameter: 'ethylene-ch4', else: 'other' },
  locator: 'Ch. 3, Tables 3.14 to 3.16',
  adjusted: {
    spec: {
      id: 'region-factor',
      name: { zh: '地区修正系数', en: 'Regional adjustment' },
      unit: '',
      each: 'route',
      most: '2',
      otherwise: 'nothing',
    },
    of: (stream) =>
      stream.numberOrNull('region-factor') ??
      constant('1', '', { zh: '没有给出地区系数，不作修正', en: 'no regional factor given: not adjusted' }),
  },
})

/** @see IPCC 2006 Vol. 3 Table 3.17 */
export const ethyleneDichloride: ProcessMethod = outputFactor({
  id: 'ethylene-dichloride',
  name: { zh: '二氯乙烷', en: 'Ethylene dichloride' },
  aliases: ['EDC'],
  parameter: 'ethylene-dichloride',
  locator: 'Ch. 3, Table 3.17',
})

/** @see IPCC 2006 Vol. 3 Tables 3.17 and 3.19 */
export const vinylChloride: ProcessMethod = outputFactor({
  id: 'vinyl-chloride',
  name: { zh: '氯乙烯', en: 'Vinyl chloride' },
  aliases: ['VCM', '氯乙烯单体'],
  parameter: 'vinyl-chloride',
  methane: { parameter: 'vinyl-chloride-ch4' },
  locator: 'Ch. 3, Tables 3.17 and 3.19',
})

/** @see IPCC 2006 Vol. 3 Tables 3.20 and 3.21 */
export const ethyleneOxide: ProcessMethod = outputFactor({
  id: 'ethylene-oxide',
  name: { zh: '环氧乙烷', en: 'Ethylene oxide' },
  aliases: ['EO'],
  parameter: 'ethylene-oxide',
  methane: { parameter: 'ethylene-oxide-ch4' },
  locator: 'Ch. 3, Tables 3.20 and 3.21',
})

/** @see IPCC 2006 Vol. 3 Table 3.22 */
export const acrylonitrile: ProcessMethod = outputFactor({
  id: 'acrylonitrile',
  name: { zh: '丙烯腈', en: 'Acrylonitrile' },
  parameter: 'acrylonitrile',
  methane: { parameter: 'acrylonitrile-ch4' },
  locator: 'Ch. 3, Table 3.22',
})
