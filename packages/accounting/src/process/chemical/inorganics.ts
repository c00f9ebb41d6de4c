import type { ProcessMethod } from '../ProcessMethod.ts'
import { outputFactor } from './outputFactor.ts'

const title = 'IPCC 2006 Guidelines, Vol. 3'

/** @see IPCC 2006 Vol. 3 Table 3.1 */
export const ammoniaByFactor: ProcessMethod = outputFactor({
  id: 'ammonia-by-factor',
  name: { zh: '合成氨（缺省因子）', en: 'Ammonia, default factor' },
  parameter: 'ammonia',
  source: { title, locator: 'Ch. 3, Table 3.1' },
})

/** @see IPCC 2006 Vol. 3 Tables 3.23 and 3.24 */
export const carbonBlack: ProcessMethod = outputFactor({
  id: 'carbon-black',
  name: { zh: '炭黑', en: 'Carbon black' },
  parameter: 'carbon-black',
  methane: { parameter: 'carbon-black-ch4' },
  source: { title, locator: 'Ch. 3, Tables 3.23 and 3.24' },
})

/** @see IPCC 2006 Vol. 3 Table 3.9 */
export const titaniumDioxide: ProcessMethod = outputFactor({
  id: 'titanium-dioxide',
  name: { zh: '钛白粉', en: 'Titanium dioxide' },
  aliases: ['二氧化钛', 'TiO2'],
  parameter: 'titanium-dioxide',
  source: { title, locator: 'Ch. 3, Table 3.9' },
})

/** Natural soda ash; made by the Solvay process it is a carbon mass balance. @see IPCC 2006 Vol. 3 Eq. 3.14 */
export const sodaAsh: ProcessMethod = outputFactor({
  id: 'soda-ash',
  name: { zh: '天然碱制纯碱', en: 'Natural soda ash' },
  aliases: ['soda ash production', '纯碱生产'],
  parameter: 'soda-ash',
  source: { title, locator: 'Ch. 3, Eq. 3.14' },
})

/** Silicon carbide by output, calcium carbide by the petroleum coke used. @see IPCC 2006 Vol. 3 Tables 3.7 and 3.8 */
export const carbide: ProcessMethod = outputFactor({
  id: 'carbide',
  name: { zh: '碳化物（缺省因子）', en: 'Carbides, default factor' },
  aliases: ['碳化硅', 'silicon carbide'],
  parameter: 'carbide',
  amount: { zh: '活动量', en: 'Activity' },
  source: { title, locator: 'Ch. 3, Tables 3.7 and 3.8' },
})
