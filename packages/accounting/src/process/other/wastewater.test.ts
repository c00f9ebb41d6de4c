import { expect, it } from 'vitest'
import { sentence } from '../../errors/index.ts'
import { stepsOf } from '../../trace/index.ts'
import { calculate } from '../calculate.ts'
import { madeUpBook } from '../testing/madeUpBook.ts'
import { figureOf, refused, row, worked } from '../testing/workedExamples.ts'
import { biogasSlip } from './biogasSlip.ts'
import { wastewater } from './wastewater.ts'

const book = madeUpBook(
  [
    ['wastewater-bo', '', '0.25', 'kgCH4/kgCOD'],
    ['wastewater-mcf', 'anaerobic-reactor', '0.8', ''],
    ['wastewater-mcf', 'aerobic-well-managed', '0', ''],
    ['wastewater-mcf', 'aerobic-overloaded', '0.3', ''],
    ['wastewater-n2o', 'effluent', '0.005', 'kgN2O-N/kgN'],
    ['gas-density', 'ch4', '7.17', 't/万Nm3'],
  ],
  [
    ['CH4', 'cn-legacy', '21'],
    ['CH4', 'AR5', '28'],
    ['N2O', 'cn-legacy', '310'],
  ],
)
const reactor = row('处理方式', 'UASB')

it('takes COD from flow and concentrations, less sludge, and lists what is recovered', () => {
  const rows = [
    row('废水量', 100_000, 'm3'),
    row('进水COD', 5000, 'mg/L'),
    row('出水COD', 1, 'g/L'),
    row('污泥COD', 100_000, 'kg'),
    reactor,
    row('CH4回收量', 50, 't'),
  ]
  const result = worked(wastewater, rows, book)
  expect(figureOf(result, 'cod-removed').toFixed()).toBe('400000')
  // 300,000 kg × 0.25 × 0.8 = 60 t
  expect(result.lines.map(({ role, mass }) => [role, mass.toFixed()])).toEqual([
    ['process', '60'],
    ['recovered', '-50'],
  ])
  expect(result.co2e.toFixed()).toBe('210')
})

it('takes measured COD and a measured MCF first, and N2O where nitrogen is given', () => {
  const rows = [row('COD去除量', 1000, 'kgCOD'), row('MCF', '50 %'), row('排放的氮', 5600, 'kgN')]
  const { lines } = worked(wastewater, rows, book)
  expect(lines.map(({ gas, mass }) => [gas, mass.toFixed()])).toEqual([
    ['CH4', '0.125'],
    ['N2O', '0.044'],
  ])
})

it('takes a measured MCF before that of the treatment, and shows both', () => {
  const rows = [row('COD去除量', 1000, 'kgCOD'), row('MCF', '50 %'), reactor]
  const { lines } = worked(wastewater, rows, book)
  expect(lines[0]!.mass.toFixed()).toBe('0.125')
  expect(stepsOf(lines[0]!.why(), 'zh').map(({ label, result }) => `${label} ${result}`)).toContain(
    '给出的 MCF，代替“厌氧反应器”的指南值 0.8 0.5',
  )
  expect(stepsOf(lines[0]!.why(), 'en').map(({ label }) => label)).toContain(
    'MCF as given, in place of 0.8 for anaerobic reactor',
  )
})

it('takes an aerobic plant for well managed only where that is said', () => {
  const cod = row('COD去除量', 1000, 'kgCOD')
  const mass = (how: string) => worked(wastewater, [cod, row('处理方式', how)], book).lines[0]!.mass.toFixed()
  expect(mass('好氧处理设施（管理良好）')).toBe('0')
  expect(mass('好氧处理设施（过载）')).toBe('0.075')
  expect(refused(wastewater, [cod, row('处理方式', '好氧处理')], book)).toEqual(['ZC-INPUT-CHOICE'])
})

it('names what is missing', () => {
  const flow = row('废水量', 1, 'm3')
  expect(refused(wastewater, [reactor], book)).toEqual(['ZC-INPUT-MISSING COD去除量'])
  expect(refused(wastewater, [flow, reactor], book)).toEqual(['ZC-INPUT-MISSING 进水COD'])
  expect(refused(wastewater, [row('进水COD', 1, 'mg/L'), reactor], book)).toEqual(['ZC-INPUT-MISSING 废水量'])
  expect(refused(wastewater, [row('COD去除量', 1, 'kg')], book)).toEqual(['ZC-INPUT-MISSING 处理方式'])
  expect(refused(wastewater, [row('COD去除量', 1, 'kg'), row('处理方式', '蒸发')], book)).toContain(
    'ZC-INPUT-CHOICE',
  )
  expect(refused(wastewater, [flow, row('进水COD', 5000, 'kg/L'), reactor], book)).toEqual(['ZC-INPUT-RANGE'])
})

it('refuses more recovered than was made, more out than in, and more sludge than was removed', () => {
  const rows = [row('COD去除量', 1000, 'kg'), reactor]
  const { issues, co2e } = calculate(wastewater, { rows: [...rows, row('CH4回收量', 300, 'kg')] }, book)
  expect([co2e, issues.map(({ severity }) => severity)]).toEqual([null, ['must']])
  expect(sentence(issues[0]!, 'zh')).toMatch(/CH4回收量[^]*300 kgCH4[^]*产生的 CH4[^]*200 kgCH4/)
  expect(worked(wastewater, [...rows, row('CH4回收量', 200, 'kg')], book).co2e.toFixed()).toBe('0')
  expect(refused(wastewater, [...rows, row('污泥COD', 1001, 'kg')], book)).toEqual(['ZC-INPUT-RANGE'])
  const flow = [row('废水量', 1, 'm3'), reactor, row('进水COD', 10, 'mg/L'), row('出水COD', 11, 'mg/L')]
  expect(refused(wastewater, flow, book)).toEqual(['ZC-INPUT-RANGE'])
})

it('takes BOD with a methane capacity per BOD, which has no default', () => {
  const rows = [
    row('废水量', 100_000, 'm3'),
    row('进水BOD', 300, 'mg/L'),
    row('出水BOD', 20, 'mg/L'),
    row('污泥BOD', 3000, 'kg'),
    reactor,
  ]
  expect(refused(wastewater, rows, book)).toEqual(['ZC-INPUT-MISSING 甲烷最大产生能力（BOD）'])
  const result = worked(wastewater, [...rows, row('Bo(BOD)', 0.6, 'kgCH4/kgBOD')], book)
  expect(figureOf(result, 'bod-removed').toFixed()).toBe('28000')
  // 25,000 kg × 0.6 × 0.8 = 12 t
  expect(result.lines.map(({ mass }) => mass.toFixed())).toEqual(['12'])
  const byMeter = [row('BOD去除量', 28_000, 'kgBOD'), row('Bo(BOD)', 0.6, 'kgCH4/kgBOD'), reactor]
  expect(worked(wastewater, byMeter, book).lines[0]!.mass.toFixed()).toBe('13.44')
})

it('does not mix COD and BOD', () => {
  const bod = [row('BOD去除量', 1000, 'kg'), row('Bo(BOD)', 0.6, 'kgCH4/kgBOD'), reactor]
  for (const cod of [row('COD去除量', 1000, 'kg'), row('Bo', 0.25, 'kgCH4/kgCOD'), row('进水COD', 1, 'mg/L')])
    expect(refused(wastewater, [...bod, cod], book)).toEqual(['ZC-INPUT-TWICE'])
  expect(refused(wastewater, [...bod, row('Bo(BOD)', 0.6, 'kgCH4/kgCOD')], book)).not.toEqual([])
})

it('counts biogas without a CH4 share as pure CH4', () => {
  const rows = [row('沼气量:池', 10_000, 'Nm3'), row('逸散率:池', '5 %')]
  expect(worked(biogasSlip, rows, book).co2e.toFixed()).toBe('10.038')
  expect(worked(biogasSlip, [...rows, row('CH4体积分数:池', 0.6)], book).co2e.toFixed()).toBe('6.0228')
  expect(refused(biogasSlip, rows.slice(0, 1), book)).toEqual(['ZC-INPUT-MISSING 逸散率:池'])
})
