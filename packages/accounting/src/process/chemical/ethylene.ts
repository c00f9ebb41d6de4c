import { constant } from '../arithmetic.ts'
import { assertOneWay } from '../assertOneWay.ts'
import { measure } from '../inputSpecs.ts'
import { numberOrPublished } from '../numberOrPublished.ts'
import type { InputSpec, ProcessMethod } from '../ProcessMethod.ts'
import { outputFactor } from './outputFactor.ts'

const regions: NonNullable<InputSpec['choices']> = [
  { id: 'western-europe', name: { zh: '西欧', en: 'Western Europe' } },
  {
    id: 'eastern-europe',
    name: { zh: '东欧（不含俄罗斯）', en: 'Eastern Europe without Russia' },
    aliases: ['东欧', 'Eastern Europe'],
  },
  {
    id: 'japan-korea',
    name: { zh: '日本和韩国', en: 'Japan and Republic of Korea' },
    aliases: ['日本', '韩国', 'Japan', 'Korea'],
  },
  {
    id: 'asia-africa-russia',
    name: { zh: '亚洲（不含日韩）、非洲和俄罗斯', en: 'Asia without Japan and Korea, Africa, Russia' },
    aliases: ['中国', '亚洲', '非洲', '俄罗斯', 'China', 'Asia', 'Africa', 'Russia'],
  },
  {
    id: 'americas-australia',
    name: { zh: '美洲和澳大利亚', en: 'Americas and Australia' },
    aliases: ['美洲', '北美', '澳大利亚', 'Americas', 'North America', 'Australia'],
  },
]
const unadjusted = {
  zh: '没有给出地区，按西欧计，不作修正（亚洲的系数见“地区”）',
  en: 'no region given: as in Western Europe, not adjusted (for Asia give the region)',
}
const regional = { zh: '地区修正系数', en: 'Regional adjustment' }

/**
 * Ethylene by steam cracking, adjusted for the region; the factors are those of Western Europe, in Asia plants emit
 * 130 %. Without a region there is no adjustment, and the step says so.
 *
 * @see IPCC 2006 Vol. 3 Tables 3.14 to 3.16
 */
export const ethylene: ProcessMethod = outputFactor({
  id: 'ethylene',
  name: { zh: '乙烯', en: 'Ethylene' },
  aliases: ['蒸汽裂解', 'steam cracking'],
  parameter: 'ethylene',
  methane: { parameter: 'ethylene-ch4', else: 'other' },
  source: { title: 'IPCC 2006 Guidelines, Vol. 3', locator: 'Ch. 3, Tables 3.14 to 3.16' },
  adjusted: {
    inputs: [
      measure('region-factor', regional, '', { each: 'route', most: '2', otherwise: 'nothing' }),
      measure('region', { zh: '地区', en: 'Region' }, '', {
        each: 'route',
        otherwise: 'nothing',
        choices: regions,
      }),
    ],
    of: (stream) => {
      assertOneWay(ethylene, stream, ['region-factor', 'region'], stream.label)
      const region = stream.choice('region')
      if (region !== null)
        return numberOrPublished(ethylene, stream, 'region-factor', 'ethylene-region', region, stream.label)
      return stream.numberOrNull('region-factor') ?? constant('1', '', unadjusted)
    },
  },
})
