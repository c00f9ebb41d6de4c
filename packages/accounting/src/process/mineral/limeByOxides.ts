import { difference, product, sum } from '../arithmetic.ts'
import { assertShares } from '../assertShares.ts'
import { massShare } from '../inputSpecs.ts'
import type { InputSpec, Otherwise, ProcessMethod } from '../ProcessMethod.ts'
import { streamLabel } from '../streamLabel.ts'
import { kilnDust, limeOutput } from './limeInputs.ts'
import { assertWithin } from '../assertWithin.ts'
import { namedAmount } from '../namedAmount.ts'

const label = { zh: '石灰生产（氧化物法）', en: 'Lime production by oxides' }
const factorLabel = { zh: '单位石灰的排放因子', en: 'Factor per t of lime' }
const caoLabel = { zh: 'CaO 含量', en: 'CaO content' }
const oxides = { zh: 'CaO 和 MgO 含量', en: 'CaO and MgO content' }
const mgoLabel = { zh: 'MgO 含量', en: 'MgO content' }
const none: Otherwise = {
  value: '0',
  because: { zh: '没有给出，按全部来自碳酸盐计', en: 'not given: all of it comes from carbonate' },
}
const ratio = (id: string, oxide: string, most: string): InputSpec => ({
  id: `${id}-factor`,
  name: { zh: `${oxide} 排放因子`, en: `Factor of ${oxide}` },
  aliases: [`${oxide}化学计量比`, `stoichiometric ratio of ${oxide}`],
  unit: 'tCO2/t',
  most,
  otherwise: { published: 'oxide', of: id },
})

/**
 * CO2 of lime by the CaO and MgO in it.
 *
 * Output in t × ((CaO − CaO not from carbonate) × tCO2/t + (MgO − …) × tCO2/t) × kiln-dust correction, a line a type.
 * Without a correction the published default stands in (1.02). Oxides of more than the whole are refused.
 *
 * @see IPCC 2006 Vol. 3 Ch. 2, lime; page 2.24 for the dust
 */
export const limeByOxides: ProcessMethod = {
  id: 'lime-oxide',
  name: label,
  aliases: ['石灰氧化物法', 'lime by oxides', 'lime CaO'],
  sector: { zh: '石灰', en: 'lime' },
  formula: {
    zh: 'Σ 产量 ×（（CaO 含量 − 非碳酸盐 CaO）× CaO 排放因子 +（MgO 含量 − 非碳酸盐 MgO）× MgO 排放因子）× 窑灰修正系数',
    en: 'Σ output × ((CaO content − CaO not from carbonate) × factor of CaO + (MgO content − MgO not from carbonate) × factor of MgO) × kiln-dust correction',
  },
  source: {
    title: 'IPCC 2006 Guidelines, Vol. 3',
    locator: 'Ch. 2, page 2.24',
    remark: { zh: '石灰', en: 'lime' },
  },
  potentials: 'AR5',
  inputs: [
    limeOutput,
    { ...massShare('cao', caoLabel, 'lime'), aliases: ['CaO', '氧化钙含量'] },
    { ...massShare('mgo', mgoLabel, 'lime'), aliases: ['MgO', '氧化镁含量'] },
    massShare('other-cao', { zh: '非碳酸盐 CaO', en: 'CaO not from carbonate' }, 'lime', none),
    massShare('other-mgo', { zh: '非碳酸盐 MgO', en: 'MgO not from carbonate' }, 'lime', none),
    ratio('cao', 'CaO', '0.8'),
    ratio('mgo', 'MgO', '1.15'),
    kilnDust(undefined, { published: 'lkd-correction', of: '' }),
  ],
  run: (inputs) => {
    const lines = inputs.streams('lime').map((stream) => {
      const contents = [stream.number('cao'), stream.number('mgo')]
      assertShares(oxides, sum(oxides, '', contents), false)
      for (const oxide of ['cao', 'mgo']) {
        const named = (id: string) => namedAmount(limeByOxides, stream, id)
        assertWithin(named(`other-${oxide}`), named(oxide), stream.label)
      }
      const part = (oxide: 'cao' | 'mgo', what: typeof caoLabel) =>
        product(
          what,
          'tCO2/t',
          difference(what, '', stream.number(oxide), stream.number(`other-${oxide}`)),
          inputs.number(`${oxide}-factor`),
        )
      const factor = sum(factorLabel, 'tCO2/t', [part('cao', caoLabel), part('mgo', mgoLabel)])
      const mass = product(label, 'tCO2', stream.number('amount'), factor, inputs.number('kiln-dust'))
      return { stream, factor, mass }
    })
    return {
      emissions: lines.map(({ stream, mass }) => ({
        role: 'process',
        gas: 'CO2',
        label: streamLabel(label, stream),
        mass,
      })),
      figures: lines.map(({ stream, factor }) => ({
        id: `factor:${stream.label}`,
        label: streamLabel(factorLabel, stream),
        figure: factor,
      })),
    }
  },
}
