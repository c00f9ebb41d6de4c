import { product } from '../arithmetic.ts'
import { assertOneWay } from '../assertOneWay.ts'
import { convertedTo } from '../convertedTo.ts'
import type { Stream } from '../Inputs.ts'
import { measure } from '../inputSpecs.ts'
import { missingInput } from '../missingInput.ts'
import type { Emission, ProcessMethod } from '../ProcessMethod.ts'
import type { Traced } from '../Traced.ts'
import type { Text } from '../../trace/index.ts'

const label: Text = { zh: '燃料的 CH4 和 N2O', en: 'CH4 and N2O of fuels' }
const heat: Text = { zh: '热量', en: 'Heat' }
const nothing = { each: 'fuel', otherwise: 'nothing' } as const

/** Heat of a fuel in GJ: as given, else mass or volume × heat value. */
function heatOf(fuel: Stream): Traced {
  assertOneWay(fuelGases, fuel, ['mass', 'volume', 'heat'], fuel.label)
  const given = fuel.numberOrNull('heat')
  if (given) return given
  for (const [amount, value] of [
    ['mass', 'heat-value'],
    ['volume', 'gas-heat-value'],
  ] as const) {
    const of = fuel.numberOrNull(amount)
    if (!of) continue
    const per = fuel.numberOrNull(value)
    if (!per) throw missingInput(fuelGases, value, fuel.label)
    return product(heat, 'GJ', of, per)
  }
  throw missingInput(fuelGases, 'mass', fuel.label)
}

/**
 * CH4 and N2O of burning a fuel: heat in GJ × kg/TJ. Heat is given, or t × GJ/t, or 万Nm3 × GJ/万Nm3.
 *
 * A gas without a factor has no line; a fuel without any is missing one.
 *
 * @see IPCC 2006 Vol. 2 Eq. 2.1 and Tables 2.2 to 2.5
 */
export const fuelGases: ProcessMethod = {
  id: 'fuel-ch4-n2o',
  name: label,
  aliases: ['燃料甲烷', '燃烧 CH4 N2O', 'CH4 N2O', 'combustion CH4', 'combustion N2O'],
  sector: { zh: '各行业', en: 'all sectors' },
  formula: {
    zh: 'Σ 用量 × 低位发热量 × CH4因子（N2O因子）÷ 10^6',
    en: 'Σ amount × heat value × CH4 factor (N2O factor) ÷ 10^6',
  },
  source: { title: 'IPCC 2006 Guidelines, Vol. 2', locator: 'Ch. 2, Eq. 2.1' },
  potentials: 'AR5',
  inputs: [
    measure('mass', { zh: '用量', en: 'Amount' }, 't', { ...nothing, aliases: ['消耗量'] }),
    measure('volume', { zh: '用气量', en: 'Gas amount' }, '万Nm3', {
      ...nothing,
      aliases: ['体积', 'volume'],
    }),
    measure('heat', heat, 'GJ', nothing),
    measure('heat-value', { zh: '低位发热量', en: 'Heat value' }, 'GJ/t', {
      ...nothing,
      most: '150',
      aliases: ['ncv'],
    }),
    measure('gas-heat-value', { zh: '气体低位发热量', en: 'Gas heat value' }, 'GJ/万Nm3', {
      ...nothing,
      most: '1500',
    }),
    // The largest default of IPCC, wood in homes, is 300 kg/TJ; stoves reach some thousand.
    measure('ch4-factor', { zh: 'CH4因子', en: 'CH4 factor' }, 'kgCH4/TJ', { ...nothing, most: '10000' }),
    measure('n2o-factor', { zh: 'N2O因子', en: 'N2O factor' }, 'kgN2O/TJ', { ...nothing, most: '1000' }),
  ],
  run: (inputs) => {
    const fuels = inputs.streams('fuel')
    if (fuels.length === 0) throw missingInput(fuelGases, 'mass', '…')
    return {
      emissions: fuels.flatMap((fuel): readonly Emission[] => {
        const energy = heatOf(fuel)
        const lines = (['CH4', 'N2O'] as const).flatMap((gas): readonly Emission[] => {
          const factor = fuel.numberOrNull(`${gas.toLowerCase()}-factor`)
          if (!factor) return []
          const name = { zh: `${fuel.label} 燃烧的 ${gas}`, en: `${gas} of ${fuel.label}` }
          const mass = product(name, `t${gas}`, energy, convertedTo(`t${gas}/GJ`, factor))
          return [{ role: 'combustion', gas, label: name, mass }]
        })
        if (lines.length === 0) throw missingInput(fuelGases, 'ch4-factor', fuel.label)
        return lines
      }),
      figures: fuels.map((fuel) => ({
        id: `heat:${fuel.label}`,
        label: { zh: `${heat.zh}：${fuel.label}`, en: `${heat.en}: ${fuel.label}` },
        figure: heatOf(fuel),
      })),
    }
  },
}
