import * as figures from './plantFigures.ts'
import { lastDay, serial } from './SheetBuilder.ts'
import { splitByMeter } from './splitByMeter.ts'
import type { Row } from './zcSheets.ts'

/** A meter: id, place, carrier, unit. */
export type Meter = readonly [id: string, place: string, carrier: string, unit: string]

interface MeterGroup {
  readonly source: string
  readonly unit: string
  readonly monthly: readonly number[]
  readonly prefix: string
  readonly places: readonly string[]
  readonly decimals: number
  readonly evidence: string
}

const workshops = [
  '涂布',
  '辊压',
  '分切',
  '卷绕',
  '装配',
  '注液',
  '化成',
  '分容',
  '干燥间',
  '空压站',
  '冷冻站',
  '纯水站',
  '除湿机组',
  '锅炉房',
  '污水站',
  '研发楼',
  '办公楼',
  '食堂',
  '仓库',
  '充电桩',
  '路灯',
  '备用',
]
const groups: readonly MeterGroup[] = [
  {
    source: '外购电力',
    unit: '万kWh',
    monthly: figures.gridPower_wkWh,
    prefix: 'E',
    places: workshops,
    decimals: 4,
    evidence: '供电结算单',
  },
  {
    source: '天然气',
    unit: '万Nm3',
    monthly: figures.naturalGas_wNm3,
    prefix: 'G',
    places: ['导热油炉', '蒸汽锅炉', '涂布 RTO', '食堂', '实验室'],
    decimals: 4,
    evidence: '燃气发票',
  },
  {
    source: '柴油',
    unit: 't',
    monthly: figures.diesel_t,
    prefix: 'D',
    places: ['叉车', '备用发电机'],
    decimals: 3,
    evidence: '油品出入库单',
  },
  {
    source: '外购蒸汽',
    unit: 'GJ',
    monthly: figures.steam_GJ,
    prefix: 'S',
    places: ['涂布', '干燥间', 'NMP 精馏', '采暖'],
    decimals: 2,
    evidence: '供热结算单',
  },
  {
    source: '回收余热',
    unit: 'GJ',
    monthly: figures.nmpHeat_GJ,
    prefix: 'R',
    places: ['NMP 回收 1#', 'NMP 回收 2#'],
    decimals: 2,
    evidence: '能源中心日报',
  },
]

/** The one reading that is an estimate: gas of the coating RTO in March. */
const isEstimate = (meter: string, month: number): boolean => meter === 'G-03' && month === 3

/** The rows of ZC_Activity, and the meters they come from. */
export function meterReadings(random: () => number): { activities: Row[]; meters: Meter[] } {
  const activities: Row[] = []
  const meters: Meter[] = []
  for (const group of groups) {
    const weights = group.places.map(() => 0.4 + random())
    group.places.forEach((place, m) =>
      meters.push([`${group.prefix}-${String(m + 1).padStart(2, '0')}`, place, group.source, group.unit]),
    )
    group.monthly.forEach((total, i) => {
      const month = i + 1
      const shaken = weights.map((weight) => weight * (0.95 + 0.1 * random()))
      splitByMeter(total, shaken, group.decimals).forEach((amount, m) => {
        const meter = `${group.prefix}-${String(m + 1).padStart(2, '0')}`
        const estimate = isEstimate(meter, month)
        activities.push({
          start: serial(2026, month, 1),
          end: lastDay(month),
          site: group.places[m]!,
          source: group.source,
          amount,
          unit: group.unit,
          meter,
          evidence: `${group.evidence} 2026-${String(month).padStart(2, '0')}`,
          quality: estimate ? '估算' : '计量',
          note: estimate ? '3 月表计检定，按上年同月估算' : null,
        })
      })
    })
  }
  return { activities, meters }
}
