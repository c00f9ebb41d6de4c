import type { ProcessMethod } from '../ProcessMethod.ts'
import { nitrousOxide } from './nitrousOxide.ts'

/** Streams are the technologies: high pressure, dual pressure. @see NDRC chemical guideline 2013; IPCC 2006 Vol. 3 Eq. 3.6 */
export const nitricAcid: ProcessMethod = nitrousOxide({
  id: 'nitric-acid',
  name: { zh: '硝酸', en: 'Nitric acid' },
  aliases: ['硝酸生产', 'HNO3'],
  parameter: 'nitric-acid',
  abated: ['with-nscr', 'with-n2o-destruction'],
  abatement: {
    parameter: 'nitric-acid-abatement',
    choices: [
      {
        id: 'nscr',
        name: { zh: '非选择性催化还原', en: 'non-selective catalytic reduction' },
        aliases: ['NSCR'],
      },
      { id: 'scr', name: { zh: '选择性催化还原', en: 'selective catalytic reduction' }, aliases: ['SCR'] },
    ],
  },
  most: '50',
  locator: 'Ch. 3, Eq. 3.6 and Table 3.3',
})

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

/** Streams are the products; glyoxal and glyoxylic acid need a factor of their own. @see IPCC 2006 Vol. 3 Eq. 3.9 */
export const caprolactam: ProcessMethod = nitrousOxide({
  id: 'caprolactam',
  name: { zh: '己内酰胺、乙二醛和乙醛酸', en: 'Caprolactam, glyoxal and glyoxylic acid' },
  aliases: ['己内酰胺', 'glyoxal', '乙二醛', '乙醛酸'],
  parameter: 'caprolactam',
  most: '200',
  locator: 'Ch. 3, Eq. 3.9 and Table 3.5',
})
