import { complement, difference, product } from '../arithmetic.ts'
import { assertOneWay } from '../assertOneWay.ts'
import { carbonToCO2 } from '../carbonToCO2.ts'
import type { Inputs } from '../Inputs.ts'
import { massShare, share } from '../inputSpecs.ts'
import { numberOrPublished } from '../numberOrPublished.ts'
import type { ProcessMethod } from '../ProcessMethod.ts'
import type { Traced } from '../Traced.ts'

const label = { zh: '炭阳极消耗', en: 'Anode consumption' }
const net = { zh: '炭阳极净耗', en: 'Net anode consumption' }
const perTonne = { zh: '单位铝的阳极碳', en: 'Anode carbon per t of aluminium' }

/**
 * CO2 of the anodes of electrolytic aluminium.
 *
 * Aluminium in t × net anode consumption in t per t × (1 − sulphur − ash) × 44/12. Where the gross consumption is
 * given, net is gross × (1 − loss), the stub that is taken out. Figure: net consumption.
 *
 * @see MEE guideline for electrolytic aluminium (carbon market, 2024), default table
 */
export const aluminiumAnode: ProcessMethod = {
  id: 'aluminium-anode',
  name: label,
  aliases: ['电解铝阳极', '阳极消耗', '电解铝', '炭阳极', 'aluminum-anode', 'anode consumption', 'aluminium'],
  sector: { zh: '电解铝', en: 'electrolytic aluminium' },
  formula: {
    zh: '铝产量 × 炭阳极净耗（或 炭阳极毛耗 ×（1 − 损耗率））×（1 − 含硫量 − 灰分）× 44/12',
    en: 'aluminium × net anode consumption (or gross × (1 − loss)) × (1 − sulphur − ash) × 44/12',
  },
  source: {
    title: 'MEE guideline, electrolytic aluminium (ETS, 2024)',
    remark: { zh: '缺省值表', en: 'default table' },
  },
  potentials: 'cn-aluminium',
  inputs: [
    {
      id: 'amount',
      name: { zh: '铝产量', en: 'Aluminium' },
      aliases: ['产量', '原铝产量', '铝液产量', 'amount', 'output', 'production'],
      unit: 't',
    },
    {
      id: 'net-consumption',
      name: net,
      aliases: ['净耗', '吨铝炭阳极净耗', '炭阳极净耗量', 'NC', 'net consumption'],
      unit: 't/t',
      most: '1',
      otherwise: 'nothing',
    },
    {
      id: 'gross-consumption',
      name: { zh: '炭阳极毛耗', en: 'Gross anode consumption' },
      aliases: ['毛耗', '吨铝炭阳极毛耗', 'gross consumption'],
      unit: 't/t',
      most: '1.5',
      otherwise: 'nothing',
    },
    {
      ...share('loss', { zh: '损耗率', en: 'Loss' }, undefined, 'nothing'),
      aliases: ['炭阳极损耗率', '固定损耗率', '残极率'],
    },
    {
      ...massShare('sulphur', { zh: '含硫量', en: 'Sulphur' }, undefined, {
        published: 'anode-sulphur',
        of: '',
      }),
      aliases: ['炭阳极含硫量', '硫含量', 'sulfur'],
      most: '0.2',
    },
    {
      ...massShare('ash', { zh: '灰分', en: 'Ash' }, undefined, { published: 'anode-ash', of: '' }),
      aliases: ['炭阳极灰分', '灰分含量'],
      most: '0.2',
    },
  ],
  run: (inputs) => {
    const consumption = netOf(inputs)
    const pure = difference(
      { zh: '扣除硫和灰分', en: 'Less sulphur and ash' },
      '',
      complement({ zh: '扣除硫', en: 'Less sulphur' }, inputs.number('sulphur')),
      inputs.number('ash'),
    )
    const carbon = product(perTonne, 'tC', inputs.number('amount'), consumption, pure)
    return {
      emissions: [{ role: 'process', gas: 'CO2', label, mass: carbonToCO2(label, carbon) }],
      figures: [{ id: 'net-consumption', label: net, figure: consumption }],
    }
  },
}

function netOf(inputs: Inputs): Traced {
  for (const way of ['gross-consumption', 'loss'])
    assertOneWay(aluminiumAnode, inputs, ['net-consumption', way])
  const gross = inputs.numberOrNull('gross-consumption')
  if (gross) {
    const loss = numberOrPublished(aluminiumAnode, inputs, 'loss', 'anode-loss', '')
    return product(net, 't/t', gross, complement({ zh: '扣除残极', en: 'Less stubs' }, loss))
  }
  return numberOrPublished(aluminiumAnode, inputs, 'net-consumption', 'anode-consumption', '')
}
