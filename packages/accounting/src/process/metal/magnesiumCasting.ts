import { constant, product, quotient } from '../arithmetic.ts'
import { missingInput } from '../missingInput.ts'
import { numberOrPublished } from '../numberOrPublished.ts'
import type { ProcessMethod } from '../ProcessMethod.ts'
import { streamLabel } from '../streamLabel.ts'
import type { Traced } from '../Traced.ts'

const label = { zh: '镁合金保护气', en: 'Cover gas of magnesium casting' }

/**
 * Cover gas that escapes in magnesium casting, such as SF6.
 *
 * Gas used in kg, all of which escapes, a line a gas; where no gas is measured, castings in t × kg SF6 per t ÷ 1000.
 *
 * @see IPCC 2006 Vol. 3 Table 4.20
 */
export const magnesiumCasting: ProcessMethod = {
  id: 'magnesium-casting',
  name: label,
  aliases: ['镁铸造', '镁合金铸造', '镁铸造SF6', 'magnesium casting', 'cover gas'],
  sector: { zh: '镁冶炼和铸造', en: 'magnesium' },
  formula: {
    zh: 'Σ 保护气用量 ÷ 1000；没有时 铸件产量 × SF6 排放因子 ÷ 1000',
    en: 'Σ cover gas used ÷ 1000; without it castings × SF6 factor ÷ 1000',
  },
  source: { title: 'IPCC 2006 Guidelines, Vol. 3', locator: 'Ch. 4, Table 4.20' },
  potentials: 'AR5',
  inputs: [
    {
      id: 'gas',
      name: { zh: '保护气用量', en: 'Cover gas used' },
      aliases: ['保护气消耗量', '用量', 'gas used', 'consumption'],
      unit: 'kg',
      each: 'gas',
    },
    {
      id: 'casting',
      name: { zh: '铸件产量', en: 'Castings' },
      aliases: ['产量', '镁铸件产量', '镁合金产量', 'casting', 'amount'],
      unit: 't',
      otherwise: 'nothing',
    },
    {
      id: 'factor',
      name: { zh: 'SF6 排放因子', en: 'SF6 factor' },
      aliases: ['排放因子', 'SF6排放因子', 'factor', 'EF'],
      unit: 'kgSF6/t',
      most: '20',
      otherwise: 'nothing',
    },
  ],
  optional: ['gas'],
  run: (inputs) => {
    const gases = inputs.streams('gas')
    if (gases.length > 0)
      return {
        emissions: gases.map((stream) => ({
          role: 'process',
          gas: stream.substance,
          label: streamLabel(label, stream),
          mass: tonnes(stream.number('gas')),
        })),
      }
    const amount = inputs.numberOrNull('casting')
    if (!amount) throw missingInput(magnesiumCasting, 'gas', '…')
    const factor = numberOrPublished(magnesiumCasting, inputs, 'factor', 'magnesium-casting', 'sf6')
    const mass = tonnes(product(label, 'kgSF6', amount, factor))
    return { emissions: [{ role: 'process', gas: 'SF6', label, mass }] }
  },
}

const tonnes = (kg: Traced): Traced =>
  quotient(label, 't', kg, constant('1000', 'kg/t', { zh: 'kg 换算为 t', en: 'kg to t' }))
