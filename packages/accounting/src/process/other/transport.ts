import type { Text } from '../../trace/index.ts'
import { product } from '../arithmetic.ts'
import { assertOneWay } from '../assertOneWay.ts'
import { convertedTo } from '../convertedTo.ts'
import type { Stream } from '../Inputs.ts'
import { measure } from '../inputSpecs.ts'
import { missingInput } from '../missingInput.ts'
import type { Emission, ProcessMethod } from '../ProcessMethod.ts'
import type { Traced } from '../Traced.ts'

const freightLabel: Text = { zh: '货运（范围三）', en: 'Freight (scope 3)' }
const work: Text = { zh: '周转量', en: 'Freight work' }
const published: Text = { zh: 'zc factors list 货运', en: 'zc factors list freight' }
const leg = { each: 'leg', otherwise: 'nothing' } as const

function workOf(stream: Stream): Traced {
  for (const way of ['load', 'distance']) assertOneWay(freight, stream, ['work', way], stream.label)
  const given = stream.numberOrNull('work')
  if (given) return given
  const load = stream.numberOrNull('load')
  const distance = stream.numberOrNull('distance')
  if (!load) throw missingInput(freight, 'load', stream.label)
  if (!distance) throw missingInput(freight, 'distance', stream.label)
  return product(work, 'tkm', load, distance)
}

/**
 * Freight by legs: t × km × kgCO2e/tkm, with the upstream of fuels beside it where its factor is given.
 *
 * The factor is already CO2 equivalent, and average loads already hold the empty way back. Energy in MJ where MJ/tkm
 * is given; a leg with that alone has a figure and no emission.
 *
 * @see ISO 14083; UK Government conversion factors for company reporting
 */
export const freight: ProcessMethod = {
  id: 'freight',
  name: freightLabel,
  aliases: ['货运', '运输', '物流', 'freight', 'transport', 'logistics'],
  sector: { zh: '各行业', en: 'all sectors' },
  formula: { zh: 'Σ 重量 × 距离 × (因子 + 上游因子)', en: 'Σ load × distance × (factor + upstream factor)' },
  source: {
    title: 'ISO 14083',
    remark: {
      zh: '运输活动量 × 强度；未引用标准原文',
      en: 'transport activity × intensity; standard not quoted',
    },
  },
  scope: 3,
  potentials: 'AR5',
  inputs: [
    measure('load', { zh: '重量', en: 'Load' }, 't', { ...leg, aliases: ['货物重量', '运量', 'mass'] }),
    measure('distance', { zh: '距离', en: 'Distance' }, 'km', { ...leg, aliases: ['运距', '里程'] }),
    measure('work', work, 'tkm', { ...leg, aliases: ['吨公里'] }),
    // Air freight over short distances, the most there is, stays below 5 kgCO2e/tkm.
    measure('factor', { zh: '因子', en: 'Factor' }, 'kgCO2e/tkm', {
      ...leg,
      most: '20',
      aliases: ['排放因子', 'ttw'],
      see: published,
    }),
    measure('upstream', { zh: '上游因子', en: 'Upstream factor' }, 'kgCO2e/tkm', {
      ...leg,
      most: '20',
      aliases: ['wtt'],
      see: published,
    }),
    measure('energy', { zh: '能耗', en: 'Energy use' }, 'MJ/tkm', { ...leg, most: '100' }),
  ],
  run: (inputs) => {
    const legs = inputs.streams('leg')
    if (legs.length === 0) throw missingInput(freight, 'load', '…')
    return {
      emissions: legs.flatMap((stream) => {
        const line = (id: string, zh: string, en: string): readonly Emission[] => {
          const factor = stream.numberOrNull(id)
          if (!factor) return []
          const label = { zh: `${stream.label} ${zh}`, en: `${stream.label}, ${en}` }
          const mass = convertedTo('tCO2e', product(label, 'kgCO2e', workOf(stream), factor))
          return [{ role: 'process', gas: 'CO2e', label, mass }]
        }
        const lines = [
          ...line('factor', '运输', 'transport'),
          ...line('upstream', '燃料上游', 'fuel upstream'),
        ]
        if (lines.length === 0 && !stream.numberOrNull('energy'))
          throw missingInput(freight, 'factor', stream.label)
        return lines
      }),
      figures: legs.flatMap((stream) => {
        const label = { zh: `${work.zh}：${stream.label}`, en: `${work.en}: ${stream.label}` }
        const energy = stream.numberOrNull('energy')
        const heat = { zh: `能耗：${stream.label}`, en: `Energy: ${stream.label}` }
        return [
          { id: `work:${stream.label}`, label, figure: workOf(stream) },
          ...(energy
            ? [
                {
                  id: `energy:${stream.label}`,
                  label: heat,
                  figure: product(heat, 'MJ', workOf(stream), energy),
                },
              ]
            : []),
        ]
      }),
    }
  },
}
