import { zcError } from '../../errors/index.ts'
import { steamHeat } from '../../steam/index.ts'
import type { ProcessMethod } from '../ProcessMethod.ts'
import { heatAnswer, supplierFactor } from './heatAnswer.ts'
import { steamEnthalpy } from './steamEnthalpy.ts'

const enthalpyName = { zh: '比焓', en: 'Specific enthalpy' }

/**
 * Heat and CO2 of bought steam: mass × (enthalpy − that of feed water), times the factor of the supplier or the default.
 *
 * The enthalpy is given, or computed by IAPWS-IF97 from pressure and temperature, or for saturated and wet steam from one of
 * the two. A gauge and an absolute pressure differ by a tenth of a megapascal, so the kind must be said.
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
    locator: 'regions 1, 2 and 4',
    remark: { zh: '外购热力', en: 'bought heat' },
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
    {
      id: 'state',
      name: { zh: '蒸汽状态', en: 'State of steam' },
      aliases: ['状态', 'state'],
      unit: '',
      otherwise: 'nothing',
      choices: [
        {
          id: 'saturated',
          name: { zh: '饱和', en: 'saturated' },
          aliases: ['饱和蒸汽', '干饱和', '干饱和蒸汽', 'dry saturated', 'saturated steam'],
        },
        {
          id: 'superheated',
          name: { zh: '过热', en: 'superheated' },
          aliases: ['过热蒸汽', 'superheated steam'],
        },
      ],
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
    const { step: specific, assumed } = steamEnthalpy(inputs, missing)
    const label = assumed
      ? { zh: `${enthalpyName.zh}（${assumed.zh}）`, en: `${enthalpyName.en} (${assumed.en})` }
      : enthalpyName
    const { heat, why } = steamHeat({
      mass: inputs.number('mass').why(),
      enthalpy: specific,
      feedwater: inputs.number('feedwater').why(),
    })
    const { value, unit } = specific.gives
    return heatAnswer(inputs, { value: heat.value, unit: 'GJ', why }, [
      { id: 'enthalpy', label, figure: { value, unit, why: () => ({ ...specific, label }) } },
    ])
  },
}

const missing = (id: string): Error => {
  const { name } = steam.inputs.find((input) => input.id === id)!
  return zcError('ZC-INPUT-MISSING', { method: steam.name, input: name, stream: '', example: name.zh })
}
