import { product } from '../arithmetic.ts'
import type { Inputs } from '../Inputs.ts'
import { massShare } from '../inputSpecs.ts'
import { missingInput } from '../missingInput.ts'
import { numberOrPublished } from '../numberOrPublished.ts'
import type { Emission, ProcessMethod } from '../ProcessMethod.ts'

const ferrosilicon = { zh: '自产硅铁', en: 'Ferrosilicon made on site' }
const dolomite = { zh: '白云石煅烧', en: 'Dolomite calcined' }

/**
 * CO2 of magnesium by the silicothermic way: ferrosilicon made on site and dolomite that is calcined.
 *
 * Ferrosilicon in t × tCO2 per t + dolomite in t × purity × tCO2 per t, a line each. Bought ferrosilicon is not
 * counted here. With neither of the two something is missing.
 *
 * @see NDRC guideline for magnesium smelting (2013)
 */
export const magnesium: ProcessMethod = {
  id: 'magnesium',
  name: { zh: '镁冶炼（硅热法）', en: 'Magnesium, silicothermic' },
  aliases: ['镁', '镁冶炼', '硅热法', 'magnesium', 'Pidgeon'],
  sector: { zh: '镁冶炼', en: 'magnesium' },
  formula: {
    zh: '自产硅铁量 × 硅铁排放因子 + 白云石用量 × 纯度 × 白云石排放因子',
    en: 'ferrosilicon made × factor + dolomite × purity × factor',
  },
  source: { title: 'NDRC guideline, magnesium smelting (2013)', locator: 'Appendix' },
  potentials: 'AR5',
  inputs: [
    {
      id: 'ferrosilicon',
      name: { zh: '自产硅铁量', en: 'Ferrosilicon made on site' },
      aliases: ['自产硅铁', '硅铁产量', '自产自用硅铁量', 'ferrosilicon'],
      unit: 't',
      otherwise: 'nothing',
    },
    {
      id: 'ferrosilicon-factor',
      name: { zh: '硅铁排放因子', en: 'Factor of ferrosilicon' },
      unit: 'tCO2/t',
      most: '10',
      otherwise: 'nothing',
    },
    {
      id: 'dolomite',
      name: { zh: '白云石用量', en: 'Dolomite' },
      aliases: ['白云石消耗量', '白云石', 'dolomite'],
      unit: 't',
      otherwise: 'nothing',
    },
    {
      ...massShare('purity', { zh: '纯度', en: 'Purity' }, undefined, {
        value: '1',
        because: {
          zh: '没有给出纯度，按全部为白云石计',
          en: 'no purity given: all of it counts as dolomite',
        },
      }),
      aliases: ['白云石纯度', '白云石平均纯度'],
    },
    {
      id: 'dolomite-factor',
      name: { zh: '白云石排放因子', en: 'Factor of dolomite' },
      unit: 'tCO2/t',
      most: '1',
      otherwise: 'nothing',
    },
  ],
  run: (inputs) => {
    const emissions = [...siliconOf(inputs), ...dolomiteOf(inputs)]
    if (emissions.length === 0) throw missingInput(magnesium, 'dolomite')
    return { emissions }
  },
}

function siliconOf(inputs: Inputs): readonly Emission[] {
  const amount = inputs.numberOrNull('ferrosilicon')
  if (!amount) {
    if (inputs.numberOrNull('ferrosilicon-factor')) throw missingInput(magnesium, 'ferrosilicon')
    return []
  }
  const factor = numberOrPublished(magnesium, inputs, 'ferrosilicon-factor', 'magnesium-ferrosilicon', '')
  const mass = product(ferrosilicon, 'tCO2', amount, factor)
  return [{ role: 'process', gas: 'CO2', label: ferrosilicon, mass }]
}

function dolomiteOf(inputs: Inputs): readonly Emission[] {
  const amount = inputs.numberOrNull('dolomite')
  if (!amount) {
    if (inputs.numberOrNull('dolomite-factor')) throw missingInput(magnesium, 'dolomite')
    return []
  }
  const factor = numberOrPublished(magnesium, inputs, 'dolomite-factor', 'carbonate', 'camg-co3-2')
  const mass = product(dolomite, 'tCO2', amount, inputs.number('purity'), factor)
  return [{ role: 'process', gas: 'CO2', label: dolomite, mass }]
}
