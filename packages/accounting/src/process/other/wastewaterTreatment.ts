import type { Text } from '../../trace/index.ts'
import type { Inputs } from '../Inputs.ts'
import { missingInput } from '../missingInput.ts'
import { numberOrPublished } from '../numberOrPublished.ts'
import type { InputSpec, ProcessMethod } from '../ProcessMethod.ts'
import type { Traced } from '../Traced.ts'

/** Ways to treat wastewater, and sectors, that have a published methane correction factor. */
export const treatments: NonNullable<InputSpec['choices']> = [
  { id: 'discharge', name: { zh: '排入江河湖海', en: 'discharge to sea, river or lake' } },
  {
    id: 'aerobic-well-managed',
    name: { zh: '好氧处理设施（管理良好）', en: 'aerobic plant, well managed' },
    aliases: ['管理良好的好氧处理', '好氧管理良好'],
  },
  {
    id: 'aerobic-overloaded',
    name: { zh: '好氧处理设施（过载）', en: 'aerobic plant, overloaded' },
    aliases: ['好氧过载', '过载的好氧处理'],
  },
  { id: 'sludge-digester', name: { zh: '污泥厌氧消化池', en: 'anaerobic sludge digester' } },
  {
    id: 'anaerobic-reactor',
    name: { zh: '厌氧反应器', en: 'anaerobic reactor' },
    aliases: ['UASB', 'IC', '厌氧'],
  },
  {
    id: 'shallow-lagoon',
    name: { zh: '浅厌氧塘（<2m）', en: 'shallow anaerobic lagoon' },
    aliases: ['浅厌氧塘'],
  },
  { id: 'deep-lagoon', name: { zh: '深厌氧塘（>2m）', en: 'deep anaerobic lagoon' }, aliases: ['深厌氧塘'] },
  { id: 'food', name: { zh: '食品制造（含酒精）', en: 'food manufacturing' }, aliases: ['食品'] },
  { id: 'tobacco', name: { zh: '烟草制品', en: 'tobacco' }, aliases: ['烟草'] },
  { id: 'beverages', name: { zh: '饮料和精制茶', en: 'beverages and refined tea' }, aliases: ['饮料'] },
  { id: 'paper', name: { zh: '造纸', en: 'paper' } },
]

/** A measured MCF, else the published one of the treatment; with both, the step of the measured one names the other. */
export function mcfOf(method: ProcessMethod, inputs: Inputs): Traced {
  const measured = inputs.numberOrNull('mcf')
  const treatment = treatments.find(({ id }) => id === inputs.choice('treatment'))
  if (!treatment) {
    if (measured) return measured
    throw missingInput(method, 'treatment')
  }
  if (!measured) return numberOrPublished(method, inputs, 'mcf', 'wastewater-mcf', treatment.id)
  const usual = inputs.published('wastewater-mcf', treatment.id, treatment.name)
  const { zh, en } = treatment.name
  const both: Text = usual
    ? {
        zh: `给出的 MCF，代替“${zh}”的指南值 ${usual.value.toFixed()}`,
        en: `MCF as given, in place of ${usual.value.toFixed()} for ${en}`,
      }
    : { zh: `给出的 MCF（${zh}）`, en: `MCF as given (${en})` }
  return { ...measured, why: () => ({ ...measured.why(), label: both }) }
}
