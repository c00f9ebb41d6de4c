import { difference, sum } from '../arithmetic.ts'
import { carbonToCO2 } from '../carbonToCO2.ts'
import type { Emission, ProcessMethod } from '../ProcessMethod.ts'
import { streamLabel } from '../streamLabel.ts'
import { assertStreams } from './assertStreams.ts'
import { carbonOutFigure } from './carbonOut.ts'
import { carbonInputs, carbonOf, type CarbonGroup } from './carbonStream.ts'

const label = { zh: '钢铁工序碳平衡', en: 'Carbon balance of a steel process' }
const into: CarbonGroup = {
  id: 'input',
  name: { zh: '投入', en: 'Input' },
  aliases: ['投入', '输入量', '消耗量', 'input'],
}
const out: CarbonGroup = {
  id: 'output',
  name: { zh: '产出', en: 'Output' },
  aliases: ['产出', '输出量', '产量', 'output'],
}
const carbonIn = { zh: '投入碳', en: 'Carbon in' }
const left = { zh: '碳差额', en: 'Carbon that is left' }

/**
 * CO2 of one unit of a steelworks (coke oven, sinter, blast furnace, converter) by every stream that enters and leaves.
 *
 * Each stream: t × carbon content, or t × GJ/t × tC/GJ, or 10^4 Nm3 the same ways, or GJ × tC/GJ; × oxidised share ×
 * 44/12. Inputs are positive lines, outputs such as pig iron and blast-furnace gas negative ones. Figures: tC in, out
 * and left. At least one input must be given; without an output nothing is deducted, and the figure says so.
 *
 * @see MEE guideline for iron and steel (2024/2025), process boundary
 */
export const steelProcess: ProcessMethod = {
  id: 'steel-process',
  name: label,
  aliases: ['钢铁工序', '工序碳平衡', '高炉碳平衡', '转炉碳平衡', 'steel process', 'steel unit balance'],
  sector: { zh: '钢铁', en: 'iron and steel' },
  formula: {
    zh: 'Σ 投入量 × 投入含碳量（或 投入低位发热量 × 投入单位热值含碳量）× 投入碳氧化率 × 44/12 − Σ 产出，同法',
    en: 'Σ input × carbon content (or net heat value × carbon per heat) × oxidised share × 44/12 − Σ output, alike',
  },
  source: {
    title: 'MEE guideline, iron and steel (2024/2025)',
    remark: { zh: '工序边界', en: 'process boundary' },
  },
  potentials: 'AR5',
  inputs: [...carbonInputs(into), ...carbonInputs(out)],
  optional: ['input', 'output'],
  run: (inputs) => {
    assertStreams(steelProcess, inputs, [into])
    const of = (group: CarbonGroup) =>
      inputs.streams(group.id).map((stream) => ({
        label: streamLabel(group.name, stream),
        carbon: carbonOf(steelProcess, group, stream),
      }))
    const [entering, leaving] = [of(into), of(out)]
    const line =
      (role: Emission['role']) =>
      (part: (typeof entering)[number]): Emission => ({
        role,
        gas: 'CO2',
        label: part.label,
        mass: carbonToCO2(part.label, part.carbon),
      })
    const tCIn = sum(
      carbonIn,
      'tC',
      entering.map(({ carbon }) => carbon),
    )
    const tCOut = carbonOutFigure(leaving.map(({ carbon }) => carbon))
    return {
      emissions: [...entering.map(line('process')), ...leaving.map(line('fixed'))],
      figures: [
        { id: 'carbon-in', label: carbonIn, figure: tCIn },
        tCOut,
        { id: 'carbon-left', label: left, figure: difference(left, 'tC', tCIn, tCOut.figure) },
      ],
    }
  },
}
