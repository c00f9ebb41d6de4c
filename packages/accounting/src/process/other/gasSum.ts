import type { Text } from '../../trace/index.ts'
import { assertOneWay } from '../assertOneWay.ts'
import { formulaOf } from '../chemical/gasSpecies.ts'
import { ozoneMark } from '../fluorinated/ozoneMark.ts'
import { measure } from '../inputSpecs.ts'
import { missingInput } from '../missingInput.ts'
import type { Emission, ProcessMethod } from '../ProcessMethod.ts'

const label: Text = { zh: '按气体汇总', en: 'Sum of gases' }

/**
 * Masses of gases that are known already, added as CO2 equivalent: t of each × its potential in the chosen set.
 *
 * A part that is given in tCO2e keeps its value: potentials are never applied twice. Streams are gases, or parts that
 * name their gas as substance.
 */
export const gasSum: ProcessMethod = {
  id: 'gas-sum',
  name: label,
  aliases: ['气体汇总', 'GWP 换算', 'CO2e', 'sum of gases'],
  sector: { zh: '各行业', en: 'all sectors' },
  formula: { zh: 'Σ 质量 × 全球变暖潜势 + Σ 当量', en: 'Σ mass × potential + Σ equivalent' },
  source: {
    title: 'IPCC assessment reports',
    remark: { zh: '100 年全球变暖潜势', en: '100-year global warming potentials' },
  },
  potentials: 'AR5',
  inputs: [
    measure('mass', { zh: '质量', en: 'Mass' }, 't', {
      each: 'gas',
      otherwise: 'nothing',
      aliases: ['排放量', '用量', 'emission', 'amount'],
    }),
    measure('equivalent', { zh: '当量', en: 'Equivalent' }, 'tCO2e', {
      each: 'gas',
      otherwise: 'nothing',
      aliases: ['CO2当量', 'CO2e'],
    }),
  ],
  run: (inputs) => {
    const gases = inputs.streams('gas')
    if (gases.length === 0) throw missingInput(gasSum, 'mass', '…')
    return {
      emissions: gases.flatMap((stream): readonly Emission[] => {
        assertOneWay(gasSum, stream, ['mass', 'equivalent'], stream.label)
        const mass = stream.numberOrNull('mass')
        const equivalent = stream.numberOrNull('equivalent')
        if (!mass && !equivalent) throw missingInput(gasSum, 'mass', stream.label)
        const name = ozoneMark({ zh: stream.label, en: stream.label }, stream.substance)
        const gas = formulaOf(stream.substance)
        return [
          ...(mass ? [{ role: 'process' as const, gas, label: name, mass }] : []),
          ...(equivalent ? [{ role: 'process' as const, gas: 'CO2e', label: name, mass: equivalent }] : []),
        ]
      }),
    }
  },
}
