import { complement, product, sum } from '../arithmetic.ts'
import { assertShares } from '../assertShares.ts'
import type { Inputs } from '../Inputs.ts'
import { amountOf, massShare, share } from '../inputSpecs.ts'
import type { InputSpec, ProcessMethod } from '../ProcessMethod.ts'
import { streamLabel } from '../streamLabel.ts'

const label = { zh: '陶瓷原料分解', en: 'Ceramic raw material' }
const factorLabel = { zh: '单位原料的排放因子', en: 'Factor per t of raw material' }
const contents = { zh: '碳酸盐含量', en: 'Carbonate content' }
const dry = { zh: '干基', en: 'Dry share' }
const factor = (id: string, formula: string): InputSpec => ({
  id: `${id}-factor`,
  name: { zh: `${formula} 排放因子`, en: `Factor of ${formula}` },
  unit: 'tCO2/t',
  most: '1',
  otherwise: { published: 'carbonate', of: id },
})

/**
 * CO2 of the calcium and magnesium carbonate in clay and other ceramic raw material.
 *
 * Σ raw material in t × (1 − moisture) × used share × (CaCO3 × tCO2/t + MgCO3 × tCO2/t), a line a material. A content
 * must be given, as 0 where there is none.
 *
 * @see IPCC 2006 Vol. 3 Ch. 2, other process uses of carbonates, and Table 2.1
 */
export const ceramics: ProcessMethod = {
  id: 'ceramics',
  name: label,
  aliases: ['陶瓷', '砖瓦', '黏土分解', 'ceramics', 'bricks', 'clay'],
  sector: { zh: '陶瓷', en: 'ceramics' },
  formula: {
    zh: 'Σ 原料用量 ×（1 − 含水率）× 利用率 ×（CaCO3 含量 × CaCO3 排放因子 + MgCO3 含量 × MgCO3 排放因子）',
    en: 'Σ raw material × (1 − moisture) × used share × (CaCO3 content × factor + MgCO3 content × factor)',
  },
  source: {
    title: 'IPCC 2006 Guidelines, Vol. 3',
    locator: 'Ch. 2, Table 2.1',
    remark: { zh: '陶瓷', en: 'ceramics' },
  },
  potentials: 'AR5',
  inputs: [
    {
      ...amountOf('material', 't', 'amount', { zh: '原料用量', en: 'Raw material' }),
      aliases: ['用量', '原料消耗量', '消耗量', '黏土用量', 'amount', 'consumption'],
    },
    massShare('moisture', { zh: '含水率', en: 'Moisture' }, 'material', {
      value: '0',
      because: { zh: '没有给出，按干基用量计', en: 'not given: the amount counts as dry' },
    }),
    {
      ...share('used', { zh: '利用率', en: 'Used share' }, 'material', {
        value: '1',
        because: { zh: '没有给出，按全部入窑计', en: 'not given: all of it is fired' },
      }),
      aliases: ['原料利用率', '分解率', 'utilisation'],
    },
    {
      ...massShare('caco3', { zh: 'CaCO3 含量', en: 'CaCO3 content' }, 'material'),
      aliases: ['CaCO3', '碳酸钙含量', 'CaCO3含量'],
    },
    {
      ...massShare('mgco3', { zh: 'MgCO3 含量', en: 'MgCO3 content' }, 'material'),
      aliases: ['MgCO3', '碳酸镁含量', 'MgCO3含量'],
    },
    factor('caco3', 'CaCO3'),
    factor('mgco3', 'MgCO3'),
  ],
  run: (inputs) => {
    const lines = inputs.streams('material').map((stream) => ({ stream, per: perTonne(inputs, stream) }))
    return {
      emissions: lines.map(({ stream, per }) => ({
        role: 'process',
        gas: 'CO2',
        label: streamLabel(label, stream),
        mass: product(
          label,
          'tCO2',
          stream.number('amount'),
          complement(dry, stream.number('moisture')),
          stream.number('used'),
          per,
        ),
      })),
      figures: lines.map(({ stream, per }) => ({
        id: `factor:${stream.label}`,
        label: streamLabel(factorLabel, stream),
        figure: per,
      })),
    }
  },
}

function perTonne(inputs: Inputs, stream: Inputs) {
  const parts = ['caco3', 'mgco3'] as const
  const shares = parts.map((id) => stream.number(id))
  assertShares(contents, sum(contents, '', shares), false)
  return sum(
    factorLabel,
    'tCO2/t',
    parts.map((id) => product(contents, 'tCO2/t', stream.number(id), inputs.number(`${id}-factor`))),
  )
}
