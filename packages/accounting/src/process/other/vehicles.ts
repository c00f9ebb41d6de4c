import type { Text } from '../../trace/index.ts'
import { product } from '../arithmetic.ts'
import { convertedTo } from '../convertedTo.ts'
import { firstPublished } from '../firstPublished.ts'
import type { Stream } from '../Inputs.ts'
import { measure } from '../inputSpecs.ts'
import { missingInput } from '../missingInput.ts'
import type { Answer, Emission, ProcessMethod } from '../ProcessMethod.ts'
import type { Traced } from '../Traced.ts'

const label: Text = { zh: '道路车辆的 CH4 和 N2O', en: 'CH4 and N2O of road vehicles' }

const factorNames = {
  CH4: { zh: 'CH4因子', en: 'CH4 factor' },
  N2O: { zh: 'N2O因子', en: 'N2O factor' },
} as const

/**
 * Factor of one gas in mg/km: as given, else published under the vehicle's id or its name in words. The name of a row,
 * which ends with its gas, serves for both.
 */
function factorOf(vehicle: Stream, gas: 'CH4' | 'N2O'): Traced | null {
  const name = factorNames[gas]
  const id = gas.toLowerCase()
  const kind = vehicle.substance.replace(/[-,，\s]+(?:CH4|N2O)$/i, '')
  const names = [`-${id}`, `, ${gas}`, ` ${gas}`].map((end) => `${kind}${end}`)
  const found =
    vehicle.numberOrNull(`${id}-factor`) ?? firstPublished(vehicle, 'vehicle-emission', names, name)
  return found && convertedTo(`t${gas}/km`, found)
}

/** A gas that has no factor where the other one has: not counted is not none. */
function uncounted(vehicle: Stream): NonNullable<Answer['figures']> {
  return (['CH4', 'N2O'] as const).flatMap((gas) => {
    if (factorOf(vehicle, gas)) return []
    const name = {
      zh: `没有${gas}因子、${gas} 未计：${vehicle.label}`,
      en: `Without a ${gas} factor, ${gas} not counted: ${vehicle.label}`,
    }
    const lacks = { input: `${gas.toLowerCase()}-factor`, stream: vehicle.label, of: { zh: gas, en: gas } }
    return [
      { id: `not-counted:${gas}:${vehicle.label}`, label: name, figure: vehicle.number('distance'), lacks },
    ]
  })
}

/**
 * CH4 and N2O of vehicles: km × mg/km, by kind of vehicle, fuel and stage (国一 … 国四及以上).
 *
 * Their CO2 comes from the fuel. A kind of vehicle with no published factor must be given one.
 *
 * @see NDRC land-transport guideline 2015; IPCC 2006 Vol. 2 Eq. 3.2.3
 */
export const vehicles: ProcessMethod = {
  id: 'vehicle-ch4-n2o',
  name: label,
  aliases: ['车辆', '道路车辆', 'vehicles'],
  sector: { zh: '交通运输', en: 'transport' },
  formula: { zh: 'Σ 行驶里程 × CH4因子（N2O因子）', en: 'Σ distance × CH4 factor (N2O factor)' },
  source: {
    title: 'NDRC guideline, land transport (2015)',
    remark: { zh: '车辆因子；未见原文', en: 'vehicle factors; no original read' },
  },
  potentials: 'AR5',
  inputs: [
    measure('distance', { zh: '行驶里程', en: 'Distance' }, 'km', {
      each: 'vehicle',
      aliases: ['里程', 'km'],
    }),
    measure('ch4-factor', factorNames.CH4, 'mg/km', {
      each: 'vehicle',
      otherwise: 'nothing',
      most: '20000',
    }),
    measure('n2o-factor', factorNames.N2O, 'mg/km', {
      each: 'vehicle',
      otherwise: 'nothing',
      most: '2000',
    }),
  ],
  run: (inputs) => ({
    emissions: inputs.streams('vehicle').flatMap((vehicle) => {
      const lines = (['CH4', 'N2O'] as const).flatMap((gas): readonly Emission[] => {
        const factor = factorOf(vehicle, gas)
        if (!factor) return []
        const name = { zh: `${vehicle.label} ${gas}`, en: `${vehicle.label}, ${gas}` }
        return [
          {
            role: 'combustion',
            gas,
            label: name,
            mass: product(name, `t${gas}`, vehicle.number('distance'), factor),
          },
        ]
      })
      if (lines.length === 0) throw missingInput(vehicles, 'ch4-factor', vehicle.label)
      return lines
    }),
    figures: inputs.streams('vehicle').flatMap(uncounted),
  }),
}
