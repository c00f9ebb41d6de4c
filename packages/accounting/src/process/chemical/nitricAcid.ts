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
