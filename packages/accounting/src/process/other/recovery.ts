import type { Text } from '../../trace/index.ts'
import { product } from '../arithmetic.ts'
import { assertOneWay } from '../assertOneWay.ts'
import { measure } from '../inputSpecs.ts'
import { missingInput } from '../missingInput.ts'
import type { Emission, ProcessMethod } from '../ProcessMethod.ts'
import type { Traced } from '../Traced.ts'

const ways = [
  { id: 'sold', name: { zh: '外供量', en: 'Handed on' }, aliases: ['外售量', '销售量', '回收量', 'sold'] },
  { id: 'used', name: { zh: '自用量', en: 'Used as raw material' }, aliases: ['自用作原料量', '回收自用量'] },
] as const

/** A method for a gas that is captured, by volume × purity × density or by mass × purity; a negative line each. */
function recoveryOf(gas: 'CO2' | 'CH4', id: string, aliases: readonly string[]): ProcessMethod {
  const name: Text = { zh: `${gas} 回收利用`, en: `${gas} recovered` }
  const bounds = gas === 'CO2' ? { least: '15', most: '25' } : { least: '5', most: '10' }
  const method: ProcessMethod = {
    id,
    name,
    aliases,
    sector: { zh: '各行业', en: 'all sectors' },
    formula: {
      zh: '−Σ (外供量 + 自用量) × 纯度 × 密度；或 −Σ 回收质量 × 纯度',
      en: '−Σ (handed on + used as raw material) × purity × density; or −Σ recovered mass × purity',
    },
    source: {
      title: 'MEE and NDRC sector guidelines',
      remark: { zh: `${gas} 回收；未见原文`, en: `${gas} recovery; no original read` },
    },
    potentials: 'cn-legacy',
    inputs: [
      ...ways.map((way) =>
        measure(way.id, way.name, '万Nm3', { each: 'stream', otherwise: 'nothing', aliases: way.aliases }),
      ),
      measure('mass', { zh: '回收质量', en: 'Recovered mass' }, 't', {
        each: 'stream',
        otherwise: 'nothing',
      }),
      // A purity that nobody measured would deduct too much: it must be given.
      measure('purity', { zh: '纯度', en: 'Purity' }, '', {
        shareOf: 'volume',
        each: 'stream',
        aliases: [`${gas}浓度`, '体积分数'],
      }),
      measure('density', { zh: '密度', en: 'Density' }, 't/万Nm3', {
        each: 'stream',
        ...bounds,
        otherwise: { published: 'gas-density', of: gas.toLowerCase() },
      }),
    ],
    run: (inputs) => ({
      emissions: inputs.streams('stream').flatMap((stream): readonly Emission[] => {
        const line = (what: Text, ...of: readonly Traced[]): Emission => {
          const label: Text = { zh: `${what.zh}：${stream.label}`, en: `${what.en}: ${stream.label}` }
          return { role: 'recovered', gas, label, mass: product(label, `t${gas}`, ...of) }
        }
        const volumes = ways.flatMap((way) => {
          const volume = stream.numberOrNull(way.id)
          const what = { zh: `${gas} ${way.name.zh}`, en: `${gas} ${way.name.en.toLowerCase()}` }
          return volume ? [line(what, volume, stream.number('purity'), stream.number('density'))] : []
        })
        for (const { id: way } of ways) assertOneWay(method, stream, [way, 'mass'], stream.label)
        const mass = stream.numberOrNull('mass')
        const all = [...volumes, ...(mass ? [line(name, mass, stream.number('purity'))] : [])]
        if (all.length === 0) throw missingInput(method, 'sold', stream.label)
        return all
      }),
    }),
  }
  return method
}

/** @see MEE and NDRC sector guidelines: (handed on + used as raw material) × purity × 19.7 t/万Nm3 */
export const co2Recovery: ProcessMethod = recoveryOf('CO2', 'co2-recovery', [
  'CO2回收',
  '二氧化碳回收',
  'CO2 sold',
])

/** CO2 of CH4 that is then burned is combustion. @see MEE and NDRC sector guidelines: volume × purity × 7.17 t/万Nm3 */
export const ch4Recovery: ProcessMethod = recoveryOf('CH4', 'ch4-recovery', [
  'CH4回收',
  '甲烷回收',
  'methane recovery',
])
