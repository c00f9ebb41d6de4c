/// <reference types="node" />
import { readFileSync } from 'node:fs'
import { Decimal } from '../../quantity/index.ts'
import { vent } from '../chemical/vent.ts'
import { madeUpBook } from '../testing/madeUpBook.ts'
import { figureOf, row, runWorkedExamples, worked } from '../testing/workedExamples.ts'
import { allocation } from './allocation.ts'
import { biogasSlip } from './biogasSlip.ts'
import { biomassCombustion } from './biomassCombustion.ts'
import { blendedFuel } from './blendedFuel.ts'
import { exhaustFluid } from './exhaustFluid.ts'
import { fuelGases } from './fuelGases.ts'
import { gasSum } from './gasSum.ts'
import { co2Recovery } from './recovery.ts'
import { shareOut } from './shareOut.ts'
import { freight } from './transport.ts'
import { wastewater } from './wastewater.ts'
import { weldingGas } from './weldingGas.ts'

const book = madeUpBook(
  [
    ['urea', '', '0.2', 'tC/t'],
    ['gas-density', 'co2', '19.7', 't/万Nm3'],
    ['gas-density', 'ch4', '7.17', 't/万Nm3'],
    ['wastewater-bo', '', '0.25', 'kgCH4/kgCOD'],
  ],
  [
    ['CH4', 'AR5', '28'],
    ['N2O', 'AR5', '265'],
    ['CH4', 'AR4', '25'],
    ['CH4', 'SAR', '21'],
    ['CH4', 'cn-legacy', '21'],
  ],
)
const HUNDRED = new Decimal(100)

const file = new URL('../../../vectors/other.json', import.meta.url)
runWorkedExamples(readFileSync(file, 'utf8'), {
  'gwp-epa-ng-ar5': (given) => ({
    // kg per mmBtu; 1 kg of gases is 0.001 t.
    co2e: worked(
      gasSum,
      [given('co2', '质量:CO2'), given('ch4', '质量:CH4'), given('n2o', '质量:N2O')],
      book,
    ).co2e.times(1000),
  }),
  'gwp-defra-butane': (given) => ({
    co2e: worked(
      gasSum,
      [
        given('co2', '质量:CO2', 'kg'),
        given('ch4', '当量:CH4', 'kgCO2e'),
        given('n2o', '当量:N2O', 'kgCO2e'),
      ],
      book,
    ).co2e.times(1000),
  }),
  'gwp-carb-ch4-ar2': (given) => {
    const rows = [
      given('volume', '用气量:天然气'),
      given('heat', '气体低位发热量:天然气'),
      given('ef', 'CH4因子:天然气'),
    ]
    const { lines, co2e } = worked(fuelGases, rows, book, { potentials: 'SAR' })
    return { ch4: lines[0]!.mass, co2e }
  },
  'chem-urea': (given) => ({
    co2: worked(exhaustFluid, [given('m', '用量:尿素溶液'), given('p', '浓度:尿素溶液')], book).co2,
  }),
  'weld-mix': (given) => ({
    w: figureOf(
      worked(weldingGas, [row('用量:混合气', 1, 'kg'), given('x', 'CO2体积分数:混合气', '')], book),
      'mass-share:混合气',
    ),
  }),
  'rec-co2': (given) => ({
    co2: worked(
      co2Recovery,
      [
        given('q', '外供量:食品级', '万Nm3'),
        given('p', '纯度:食品级'),
        given('rho', '密度:食品级', 't/万Nm3'),
      ],
      book,
    ).co2.neg(),
  }),
  'ww-carb-refinery': (given) => {
    const rows = [
      given('flow', '废水量'),
      given('cod', '进水COD'),
      given('bo', '甲烷最大产生能力', 'kgCH4/kgCOD'),
      given('mcf', 'MCF', ''),
    ]
    const { lines, co2e } = worked(wastewater, rows, book, { potentials: 'AR4' })
    return { ch4: lines[0]!.mass, co2e }
  },
  'ww-cod-removed': (given) => ({
    cod: figureOf(
      worked(
        wastewater,
        [given('vol', '废水量'), given('cin', '进水COD'), given('cout', '出水COD'), row('MCF', 0.8)],
        book,
      ),
      'cod-removed',
    ),
  }),
  'biogas-slip': (given) => ({
    co2e: worked(
      biogasSlip,
      [given('v', '沼气量:池', 'Nm3'), given('s', '逸散率:池', ''), given('rho', 'CH4密度:池', 't/Nm3')],
      book,
    ).co2e,
  }),
  'ch4-volume': (given) => ({
    ch4: worked(
      vent,
      [given('v', '放空气量', 'Nm3'), row('体积分数:CH4', '100 %'), given('rho', '密度:CH4', 't/Nm3')],
      book,
    ).lines[0]!.mass,
  }),
  'bio-e85': (given) => {
    const { lines, co2 } = worked(blendedFuel, [
      row('用量:E85', 1, 'gal'),
      given('share', '生物质比例:E85', ''),
      given('gas', '化石排放因子:E85'),
      given('eth', '生物质排放因子:E85'),
    ])
    const [fossil, biogenic] = lines.map(({ mass }) => mass.times(1000))
    if (!co2.times(1000).eq(fossil!)) throw new Error('the biogenic part is in the total')
    return { fossil: fossil!, biogenic: biogenic! }
  },
  'bio-carb-cement': (given) => {
    const result = worked(biomassCombustion, [
      given('mass', '用量:废弃物'),
      given('heat', '低位发热量:废弃物'),
      given('ef', '排放因子:废弃物'),
      { name: '生物质比例:废弃物', value: 1, unit: '' },
    ])
    if (!result.co2e.isZero()) throw new Error('biogenic CO2 is in the total')
    // t per t is g per g; a short ton has 907184.74 g.
    return { co2_bio: result.lines[0]!.mass, ef_st: figureOf(result, 'factor:废弃物').times('907184.74') }
  },
  'limestone-carb-share': (_given, value) => {
    const rest = value('nation').minus(value('state'))
    return { mass: shareOut(value('national'), [value('state'), rest])[0]! }
  },
  'pcf-alloc-soy': (given) => {
    const products = [given('m1', '产量:油'), given('m2', '产量:粕')]
    const prices = [given('p1', '单价:油', '元/t'), given('p2', '单价:粕', '元/t')]
    const byMass = worked(allocation, [...products, row('分配方法', '质量')])
    const byValue = worked(allocation, [...products, ...prices, row('分配方法', 'value')])
    return {
      mass1: figureOf(byMass, 'share:油').times(HUNDRED),
      value1: figureOf(byValue, 'share:油').times(HUNDRED),
    }
  },
  'pcf-alloc-50': (_given, value) => ({
    co2e: shareOut(value('t'), [value('s'), new Decimal(1).minus(value('s'))])[0]!,
  }),
  'pcf-cement-decerna': (given) => ({
    total: worked(gasSum, [
      given('p', '质量:CO2', 't'),
      row('物质:燃料', 'CO2'),
      given('f', '质量:燃料', 't'),
      row('物质:电力', 'CO2'),
      given('e', '质量:电力', 't'),
    ]).co2,
  }),
  'pcf-cement-clinker-ratio': (_given, value) => ({
    reduction: new Decimal(1).minus(value('a').div(value('b'))).times(HUNDRED),
  }),
  'tr-boat': (given, value) => {
    const rows = [
      row('重量:船', value('m').times(value('n')).toFixed(), 'kg'),
      given('km', '距离:船'),
      given('e', '能耗:船'),
    ]
    return { mj: figureOf(worked(freight, rows), 'energy:船') }
  },
  'tr-legs': (given) => {
    const leg = (name: string, km: string, factor: string) => [
      given('t', `重量:${name}`),
      given(km, `距离:${name}`),
      row(`因子:${name}`, factor, 'kgCO2e/tkm'),
    ]
    const rows = [
      ...leg('卡车', 'km1', '0.10163'),
      ...leg('铁路', 'km2', '0.02779'),
      ...leg('集装箱船', 'km3', '0.01612'),
    ]
    return { co2e: worked(freight, rows).co2e }
  },
  // Exactly on the limit of 0.2.
  'park-intensity': (given, value) => {
    const rows = [
      given('e', '质量:能源'),
      row('物质:能源', 'CO2'),
      given('p', '质量:工艺'),
      row('物质:工艺', 'CO2'),
    ]
    return { i: worked(gasSum, rows).co2.div(value('tce')) }
  },
})
