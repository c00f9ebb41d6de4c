import type { InputSpec } from '../ProcessMethod.ts'

/** Kind of electrolytic cell; the published coefficients of anode effects belong to it. */
export const cellTechnology: InputSpec = {
  id: 'technology',
  name: { zh: '槽型', en: 'Cell technology' },
  aliases: ['电解槽类型', '技术类型', 'technology'],
  unit: '',
  otherwise: 'nothing',
  choices: [
    {
      id: 'cwpb',
      name: { zh: '中间点式下料预焙槽', en: 'centre-worked prebake' },
      aliases: ['中间下料预焙槽', '点式下料预焙槽', 'PFPB', 'center-worked prebake'],
    },
    { id: 'swpb', name: { zh: '边部加工预焙槽', en: 'side-worked prebake' } },
    {
      id: 'vss',
      name: { zh: '上插自焙槽', en: 'vertical stud Söderberg' },
      aliases: ['vertical stud Soderberg'],
    },
    {
      id: 'hss',
      name: { zh: '侧插自焙槽', en: 'horizontal stud Söderberg' },
      aliases: ['horizontal stud Soderberg'],
    },
  ],
}
