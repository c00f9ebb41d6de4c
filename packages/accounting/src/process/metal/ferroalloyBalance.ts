import { difference, sum } from '../arithmetic.ts'
import { carbonToCO2 } from '../carbonToCO2.ts'
import type { Inputs } from '../Inputs.ts'
import type { ProcessMethod } from '../ProcessMethod.ts'
import { streamLabel } from '../streamLabel.ts'
import type { Traced } from '../Traced.ts'
import { assertStreams } from './assertStreams.ts'
import { carbonInputs, carbonOf, type CarbonGroup } from './carbonStream.ts'
import { reductant, reductantCO2, reductantInputs } from './reducingAgents.ts'

const label = { zh: '铁合金碳平衡', en: 'Carbon balance of ferro-alloys' }
const material: CarbonGroup = {
  id: 'material',
  name: { zh: '原料', en: 'Material' },
  aliases: ['原料用量', '矿石量', '造渣料量', 'ore', 'slag-forming material'],
  solid: true,
}
const out: CarbonGroup = {
  id: 'product',
  name: { zh: '产品', en: 'Product' },
  aliases: ['产品产量', '炉渣量', 'product', 'output'],
  solid: true,
}
const co2In = { zh: '投入折 CO2', en: 'Going in, as CO2' }
const co2Out = { zh: '产出折 CO2', en: 'Coming out, as CO2' }

/**
 * CO2 of ferro-alloys by balance: reducing agents and electrodes, and carbon of ore and slag formers, less carbon of
 * alloy, slag and dust that leave.
 *
 * Σ agent in t × tCO2 per t (or carbon × 44/12) + Σ material × carbon × 44/12 − Σ product × carbon × 44/12, one line.
 * Without products nothing is deducted. Figures: what goes in and what comes out, as tCO2.
 *
 * @see IPCC 2006 Vol. 3 Ch. 4, ferroalloys, and Table 4.6
 */
export const ferroalloyBalance: ProcessMethod = {
  id: 'ferroalloy-balance',
  name: label,
  aliases: ['铁合金还原剂法', 'ferroalloy balance', 'ferro-alloy carbon balance'],
  sector: { zh: '铁合金', en: 'ferro-alloys' },
  formula: {
    zh: 'Σ 还原剂量 × 还原剂排放因子（或 × 还原剂含碳量 × 44/12）+ Σ 原料量 × 原料含碳量 × 44/12 − Σ 产品量 × 产品含碳量 × 44/12',
    en: 'Σ reducing agent × factor (or carbon content × 44/12) + Σ material × carbon content × 44/12 − Σ product × carbon content × 44/12',
  },
  source: {
    title: 'IPCC 2006 Guidelines, Vol. 3',
    locator: 'Ch. 4, Table 4.6',
    remark: { zh: '铁合金', en: 'ferroalloys' },
  },
  potentials: 'AR5',
  inputs: [...reductantInputs, ...carbonInputs(material), ...carbonInputs(out)],
  optional: ['reductant', 'material', 'product'],
  run: (inputs) => {
    assertStreams(ferroalloyBalance, inputs, [reductant])
    const agents = inputs.streams('reductant').map((stream) => reductantCO2(ferroalloyBalance, stream))
    const entering = sum(co2In, 'tCO2', [...agents, ...co2Of(inputs, material)])
    const leaving = sum(co2Out, 'tCO2', co2Of(inputs, out))
    const mass = difference(label, 'tCO2', entering, leaving)
    return {
      emissions: [{ role: 'process', gas: 'CO2', label, mass }],
      figures: [
        { id: 'co2-in', label: co2In, figure: entering },
        { id: 'co2-out', label: co2Out, figure: leaving },
      ],
    }
  },
}

const co2Of = (inputs: Inputs, group: CarbonGroup): readonly Traced[] =>
  inputs
    .streams(group.id)
    .map((stream) => carbonToCO2(streamLabel(group.name, stream), carbonOf(ferroalloyBalance, group, stream)))
