import { zcError } from '../../errors/index.ts'
import {
  absolutePressure,
  enthalpy,
  enthalpyStep,
  saturatedSteamEnthalpy,
  saturationTemperature,
  steamHeat,
  wetSteamEnthalpy,
} from '../../steam/index.ts'
import type { Derivation } from '../../trace/index.ts'
import type { Inputs } from '../Inputs.ts'
import type { ProcessMethod } from '../ProcessMethod.ts'
import { heatAnswer, supplierFactor } from './heatAnswer.ts'

const enthalpyName = { zh: '比焓', en: 'Specific enthalpy' }

/**
 * Heat and CO2 of bought steam: mass × (enthalpy − that of feed water), times the factor of the supplier or the default.
 *
 * The enthalpy is given, or computed by IAPWS-IF97 from pressure and temperature, or from pressure and dryness. A gauge
 * and an absolute pressure differ by a tenth of a megapascal, so the kind must be said.
 *
 * @see IAPWS R7-97(2012); NDRC and MEE sector guidelines, bought heat
 */
export const steam: ProcessMethod = {
  id: 'steam',
  name: { zh: '外购蒸汽', en: 'Bought steam' },
  aliases: ['蒸汽', '蒸汽热量', 'steam heat'],
  sector: { zh: '各行业', en: 'all sectors' },
  formula: {
    zh: '质量 × (比焓 − 给水比焓) ÷ 1000 × 供热因子',
    en: 'mass × (enthalpy − enthalpy of feed water) ÷ 1000 × factor of heat',
  },
  source: {
    title: 'IAPWS R7-97(2012); NDRC and MEE sector guidelines',
    locator: 'regions 1, 2 and 4; bought heat',
  },
  scope: 2,
  potentials: 'AR5',
  feeds: { role: 'bought-heat', figure: 'heat', factor: 'factor' },
  inputs: [
    { id: 'mass', name: { zh: '质量', en: 'Mass' }, aliases: ['用量', 'amount'], unit: 't' },
    {
      id: 'pressure',
      name: { zh: '压力', en: 'Pressure' },
      unit: 'MPa',
      least: '-0.1',
      most: '100',
      otherwise: 'nothing',
    },
    {
      id: 'pressure-kind',
      name: { zh: '压力类型', en: 'Kind of pressure' },
      unit: '',
      otherwise: 'nothing',
      choices: [
        { id: 'gauge', name: { zh: '表压', en: 'gauge' }, aliases: ['MPa(g)', 'g'] },
        { id: 'absolute', name: { zh: '绝压', en: 'absolute' }, aliases: ['绝对压力', 'MPa(a)', 'a'] },
      ],
    },
    {
      id: 'temperature',
      name: { zh: '温度', en: 'Temperature' },
      unit: '°C',
      most: '800',
      otherwise: 'nothing',
    },
    { id: 'dryness', name: { zh: '干度', en: 'Dryness' }, unit: '', otherwise: 'nothing' },
    {
      id: 'enthalpy',
      name: enthalpyName,
      aliases: ['焓值', '热焓'],
      unit: 'kJ/kg',
      most: '4160.7',
      otherwise: 'nothing',
    },
    {
      id: 'feedwater',
      name: { zh: '给水比焓', en: 'Enthalpy of feed water' },
      unit: 'kJ/kg',
      most: '1000',
      otherwise: { published: 'feedwater-enthalpy', of: '' },
    },
    supplierFactor,
  ],
  run(inputs) {
    const specific = enthalpyOf(inputs)
    const { heat, why } = steamHeat({
      mass: inputs.number('mass').why(),
      enthalpy: specific,
      feedwater: inputs.number('feedwater').why(),
    })
    const { value, unit } = specific.gives
    return heatAnswer(inputs, { value: heat.value, unit: 'GJ', why }, [
      { id: 'enthalpy', label: enthalpyName, figure: { value, unit, why: () => specific } },
    ])
  },
}

/** Given, else by pressure with temperature, else saturated or wet by pressure alone. */
function enthalpyOf(inputs: Inputs): Derivation {
  const given = inputs.numberOrNull('enthalpy')
  if (given) return given.why()
  const read = inputs.numberOrNull('pressure')
  const missing = (id: string): Error => {
    const { name } = steam.inputs.find((input) => input.id === id)!
    return zcError('ZC-INPUT-MISSING', { method: steam.name, input: name, stream: '', example: name.zh })
  }
  if (!read) throw missing('pressure')
  const kind = inputs.choice('pressure-kind')
  if (kind === null) throw missing('pressure-kind')
  const pressure = kind === 'gauge' ? absolutePressure(read.value.toNumber()) : read.value.toNumber()
  const celsius = inputs.numberOrNull('temperature')
  const dryness = inputs.numberOrNull('dryness')
  if (celsius) {
    const temperature = celsius.value.plus('273.15').toNumber()
    const state = { pressure, temperature, phase: 'steam' } as const
    if (dryness)
      throw zcError('ZC-INPUT-CHOICE', { input: steam.inputs[3]!.name, text: '', known: ['温度', '干度'] })
    const found = enthalpy(state)
    return enthalpyStep(found.enthalpy, { pressure, temperature, region: found.region })
  }
  if (dryness) {
    const x = dryness.value.toNumber()
    return enthalpyStep(wetSteamEnthalpy(pressure, x), { pressure, dryness: x, region: 4 })
  }
  const temperature = saturationTemperature(pressure)
  return enthalpyStep(saturatedSteamEnthalpy({ pressure }), { pressure, temperature, region: 2 })
}
