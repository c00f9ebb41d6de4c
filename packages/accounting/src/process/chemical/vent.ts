import { constant, product, quotient } from '../arithmetic.ts'
import { convertedTo } from '../convertedTo.ts'
import type { Stream } from '../Inputs.ts'
import { measure } from '../inputSpecs.ts'
import { missingInput } from '../missingInput.ts'
import type { ProcessMethod } from '../ProcessMethod.ts'
import type { Traced } from '../Traced.ts'
import { carbonAtoms, checkWhole, formulaOf } from './gasSpecies.ts'

const label = { zh: '工艺放空', en: 'Process vent' }

/** Density in t/万Nm3: as given, as published, else molar mass ÷ 22.4 × 10. */
function densityOf(stream: Stream): Traced {
  const given = stream.numberOrNull('density')
  if (given) return given
  const name = { zh: '密度', en: 'Density' }
  const found = stream.published('gas-density', formulaOf(stream.substance).toLowerCase(), name)
  if (found) return convertedTo('t/万Nm3', found)
  const mass = stream.numberOrNull('molar-mass')
  if (!mass) throw missingInput(vent, 'density', stream.label)
  const tenfold = product(
    name,
    't/万Nm3',
    mass,
    constant('10', '', { zh: '每万 Nm3 吨', en: 't in 10^4 Nm3' }),
  )
  return quotient(
    name,
    't/万Nm3',
    tenfold,
    constant('22.4', 'Nm3/kmol', { zh: '摩尔体积', en: 'molar volume' }),
  )
}

/** A gas we do not know may be one; the factor set then says so or refuses it. */
const isGreenhouse = ({ substance }: Stream): boolean =>
  ['CO2', 'CH4'].includes(formulaOf(substance)) || carbonAtoms(substance) === null

/**
 * Greenhouse gases of a gas that is let out unburnt: volume in 万Nm3 × volume share × density in t/万Nm3.
 *
 * The volume is that of the whole gas; one of 10,000 Nm3 is 1 万Nm3, whatever unit it is written in. A
 * composition is given whole: nitrogen, carbon monoxide and the like are no greenhouse gases and have no line, and
 * `inert gas` states a rest of such. What nobody states is not taken as nothing.
 *
 * @see NDRC petrochemical guideline 2014 and oil and gas guideline 2014, process vents
 */
export const vent: ProcessMethod = {
  id: 'vent',
  name: label,
  aliases: ['放空', '工艺尾气', '气体体积换算', 'venting', 'gas released'],
  sector: { zh: '石化、油气、化工', en: 'petrochemicals, oil and gas, chemicals' },
  formula: { zh: 'Σ 放空气量 × 体积分数 × 密度', en: 'Σ vented gas × volume share × density' },
  source: {
    title: 'NDRC guideline, petrochemical enterprises (2014)',
    remark: { zh: '放空；未见原文', en: 'vents; no original read' },
  },
  potentials: 'cn-legacy',
  inputs: [
    measure('gas', { zh: '放空气量', en: 'Vented gas' }, '万Nm3', { aliases: ['气量', '体积', 'volume'] }),
    measure('share', { zh: '体积分数', en: 'Volume share' }, '', {
      each: 'species',
      shareOf: 'volume',
      aliases: ['摩尔分数'],
    }),
    measure('density', { zh: '密度', en: 'Density' }, 't/万Nm3', {
      each: 'species',
      least: '0.5',
      most: '100',
      otherwise: 'nothing',
    }),
    measure('molar-mass', { zh: '摩尔质量', en: 'Molar mass' }, 'g/mol', {
      each: 'species',
      least: '2',
      most: '400',
      otherwise: 'nothing',
      aliases: ['分子量'],
    }),
  ],
  run: (inputs) => {
    const species = inputs.streams('species')
    checkWhole(species, 'share', true)
    return {
      emissions: species.filter(isGreenhouse).map((stream) => {
        const gas = formulaOf(stream.substance)
        const name = { zh: `${label.zh}：${stream.label}`, en: `${label.en}: ${stream.label}` }
        const mass = product(name, `t${gas}`, inputs.number('gas'), stream.number('share'), densityOf(stream))
        return { role: 'process', gas, label: name, mass }
      }),
    }
  },
}
