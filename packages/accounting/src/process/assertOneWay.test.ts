import { describe, expect, it } from 'vitest'
import { flare } from './chemical/flare.ts'
import { hfc23 } from './chemical/hfc23.ts'
import { aluminiumAnode } from './metal/aluminiumAnode.ts'
import { anodeEffectBySlope } from './metal/anodeEffectBySlope.ts'
import { clinkerByFactor } from './mineral/clinkerByFactor.ts'
import { carbonFixed } from './other/carbonFixed.ts'
import { exhaustFluid } from './other/exhaustFluid.ts'
import { fuelGases } from './other/fuelGases.ts'
import { gasSum } from './other/gasSum.ts'
import { ch4Recovery, co2Recovery } from './other/recovery.ts'
import { freight } from './other/transport.ts'
import { wastewater } from './other/wastewater.ts'
import { weldingGas } from './other/weldingGas.ts'
import type { ProcessMethod } from './ProcessMethod.ts'
import { runnerOf, type Given } from './testing/runnerOf.ts'

const published = [
  ['gas-density', 'co2', '19.7', 't/万Nm3'],
  ['gas-density', 'ch4', '7.17', 't/万Nm3'],
  ['petrochemical', 'flare-oxidation', '0.98', ''],
  ['hfc-23', 'generation', '0.03', ''],
  ['anode-sulphur', '', '0.02', ''],
  ['anode-ash', '', '0.004', ''],
  ['anode-loss', '', '0.15', ''],
  ['ckd-correction', '', '1.02', ''],
  ['wastewater-bo', '', '0.25', 'kgCH4/kgCOD'],
  ['urea-concentration', '', '0.325', ''],
  ['urea', '', '0.2', ''],
] as const

const ways: readonly (readonly [ProcessMethod, string, ...Given[]])[] = [
  [co2Recovery, '外供量 / 回收质量', ['外供量:气', 1, '万Nm3'], ['回收质量:气', 19, 't'], ['纯度:气', 1]],
  [ch4Recovery, '自用量 / 回收质量', ['自用量:气', 1, '万Nm3'], ['回收质量:气', 7, 't'], ['纯度:气', 1]],
  [gasSum, '质量 / 当量', ['质量:CH4', 1, 't'], ['当量:CH4', 28, 'tCO2e']],
  [fuelGases, '用量 / 用气量', ['用量:气', 1, 't'], ['用气量:气', 1, '万Nm3'], ['CH4因子:气', 1, 'kg/TJ']],
  [fuelGases, '用量 / 热量', ['用量:煤', 1, 't'], ['热量:煤', 20, 'GJ'], ['CH4因子:煤', 1, 'kg/TJ']],
  [
    flare,
    '火炬气量 / 平均流量',
    ['火炬气量', 1, '万Nm3'],
    ['平均流量', 1, '万Nm3/h'],
    ['非CO2含碳量', 5, 'tC/万Nm3'],
  ],
  [hfc23, 'HCFC-22产量 / HFC-23产生量', ['HCFC-22产量', 100, 't'], ['HFC-23产生量', 3, 't']],
  [
    hfc23,
    'HFC-23销毁量 / 进入销毁装置量',
    ['HFC-23产生量', 3, 't'],
    ['HFC-23销毁量', 1, 't'],
    ['进入销毁装置量', 1, 't'],
  ],
  [aluminiumAnode, '炭阳极净耗 / 炭阳极毛耗', ['铝产量', 1, 't'], ['净耗', 0.4, 't/t'], ['毛耗', 0.5, 't/t']],
  [
    anodeEffectBySlope,
    '阳极效应分钟数 / 阳极效应频次',
    ['铝产量', 1, 't'],
    ['斜率系数', 0.1, '(kgCF4/t)/(min/cell-day)'],
    ['阳极效应分钟数', 1, 'min/cell-day'],
    ['阳极效应频次', 1, '1/cell-day'],
  ],
  [
    clinkerByFactor,
    '熟料产量 / 水泥产量',
    ['熟料产量', 1, 't'],
    ['水泥产量:甲', 1, 't'],
    ['熟料占比:甲', 0.8],
  ],
  [carbonFixed, '固碳因子 / 含碳量', ['产量:甲', 1, 't'], ['固碳因子:甲', 1, 'tCO2/t'], ['含碳量:甲', 0.5]],
  [exhaustFluid, '用量 / 体积', ['用量:甲', 1, 't'], ['体积:甲', 900, 'L']],
  [freight, '周转量 / 重量', ['周转量:甲', 1, 'tkm'], ['重量:甲', 1, 't'], ['因子:甲', 0.1, 'kgCO2e/tkm']],
  [wastewater, 'COD去除量 / 进水COD', ['COD去除量', 1, 'kgCOD'], ['进水COD', 5, 'mg/L'], ['MCF', 0.5]],
  [weldingGas, '用量 / 气体体积', ['用量:甲', 1, 'kg'], ['气体体积:甲', 1, 'Nm3'], ['CO2体积分数:甲', 0.2]],
]

describe('refuses one quantity given in two ways', () => {
  it.each(ways.map(([method, names, ...given]) => ({ method, id: method.id, names, given })))(
    '$id: $names',
    ({ method, names, given }) => {
      const { co2e, problems } = runnerOf(method, published)(...given)
      expect(problems).toEqual([`ZC-INPUT-TWICE ${names}`])
      expect(co2e).toBeUndefined()
    },
  )
})
