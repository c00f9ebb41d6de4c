import type { ProcessMethod } from '../ProcessMethod.ts'
import { nitrousOxide } from './nitrousOxide.ts'

/** @see NDRC chemical guideline 2013; IPCC 2006 Vol. 3 Eq. 3.8 and Table 3.4 */
export const adipicAcid: ProcessMethod = nitrousOxide({
  id: 'adipic-acid',
  name: { zh: '己二酸', en: 'Adipic acid' },
  aliases: ['己二酸生产'],
  parameter: 'adipic-acid',
  abatement: {
    parameter: 'adipic-acid-abatement',
    choices: [
      { id: 'catalytic', name: { zh: '催化分解', en: 'catalytic destruction' }, aliases: ['催化去除'] },
      { id: 'thermal', name: { zh: '热分解', en: 'thermal destruction' }, aliases: ['热去除'] },
      { id: 'recycle-nitric-acid', name: { zh: '回收为硝酸', en: 'recycle to nitric acid' } },
      {
        id: 'recycle-feedstock',
        name: { zh: '回收用作己二酸原料', en: 'recycle as adipic acid feedstock' },
      },
    ],
  },
  most: '500',
  locator: 'Ch. 3, Eq. 3.8 and Table 3.4',
})
