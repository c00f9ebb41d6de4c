import { expect, it } from 'vitest'
import { sentence } from '../../errors/index.ts'
import { calculate } from '../calculate.ts'
import { madeUpBook } from '../testing/madeUpBook.ts'
import { figureOf, refused, row, worked } from '../testing/workedExamples.ts'
import { etching } from './etching.ts'
import { processGas } from './processGas.ts'

const book = madeUpBook(
  [
    ['heel', '', '10', '%'],
    ['etch-use-rate', 'NF3', '80', '%'],
    ['etch-use-rate', '八氟环丁烷', '90', '%'],
    ['etch-use-rate', 'pv-nf3-cvd', '0.7', ''],
    ['etch-abatement-share', 'NF3', '90', '%'],
    ['etch-destruction', 'NF3', '95', '%'],
    ['etch-destruction', 'cf4', '90', '%'],
    ['etch-byproduct', 'nf3-cf4', '0.09', 'kg/kg'],
    ['etch-byproduct', 'c-c4f8-cf4', '0.1', 'kg/kg'],
    ['etch-byproduct', 'c-c4f8-c2f6', '0.1', 'kg/kg'],
    ['etch-byproduct', 'pv-nf3-cf4-cvd', '0.05', 'kg/kg'],
  ],
  (
    [
      ['NF3', '16100'],
      ['CF4', '7390'],
      ['C2F6', '12200'],
      ['c-C4F8', '10300'],
      ['SF6', '22800'],
      ['CHF3', '14800'],
    ] as const
  ).map(([gas, value]) => [gas, 'cn-electronics', value] as const),
)
const lines = (rows: Parameters<typeof worked>[1]) =>
  worked(etching, rows, book).lines.map(({ gas, mass }) => `${gas} ${mass.times(1000).toFixed()}`)
const nf3 = row('使用量:NF3', 1000, 'kg')

it('has no abatement unless somebody says so', () => {
  expect(lines([nf3])).toEqual(['NF3 180', 'CF4 81'])
  expect(lines([nf3, row('尾气处理:NF3', '无')])).toEqual(['NF3 180', 'CF4 81'])
})

it('refuses shares of abatement beside the word that there is none', () => {
  const none = row('尾气处理:NF3', '无')
  for (const share of [row('处理率:NF3', '90 %'), row('销毁率:NF3', '95 %')])
    expect(refused(etching, [nf3, none, share], book)).toEqual(['ZC-INPUT-CHOICE'])
  const { issues } = calculate(etching, { rows: [nf3, none, row('处理率:NF3', '90 %')] }, book)
  expect(sentence(issues[0]!, 'zh')).toMatch(/尾气处理:NF3 = 无[^]*处理率:NF3 = 0.9/)
  expect(sentence(issues[0]!, 'en')).toMatch(/Abatement:NF3 = no[^]*Treated share:NF3 = 0.9/)
  // Zeros of a form say the same.
  expect(lines([nf3, none, row('处理率:NF3', 0), row('销毁率:NF3', '95 %')])).toEqual(['NF3 180', 'CF4 81'])
})

it('asks for the treated share where only the destruction of a by-product is given', () => {
  const rows = [nf3, row('副产物销毁率:NF3→CF4', '90 %')]
  expect(refused(etching, rows, book)).toEqual(['ZC-INPUT-MISSING 处理率:NF3'])
  expect(refused(etching, [...rows, row('尾气处理:NF3', '无')], book)).toEqual(['ZC-INPUT-CHOICE'])
})

it('takes the published shares of abatement where it is stated, of gas and by-product', () => {
  expect(lines([nf3, row('尾气处理:NF3', '有')])).toEqual(['NF3 26.1', 'CF4 15.39'])
  expect(lines([nf3, row('处理率:NF3', '50 %')])).toEqual(['NF3 94.5', 'CF4 44.55'])
})

it('shows the shares of abatement it used, and which of them nobody stated', () => {
  const shown = (rows: Parameters<typeof worked>[1]) =>
    worked(etching, rows, book).figures.map(({ id, label, value }) => [id, label.zh, value.toFixed()])
  expect(shown([nf3])).toEqual([])
  expect(shown([nf3, row('销毁率:NF3', '99 %')])).toEqual([
    ['treated:NF3', '处理率（没有给出，取指南缺省值）：NF3', '0.9'],
    ['destroyed:NF3', '销毁率：NF3', '0.99'],
  ])
  expect(shown([nf3, row('处理率:NF3', '50 %'), row('销毁率:NF3', '99 %')])[0]).toEqual([
    'treated:NF3',
    '处理率：NF3',
    '0.5',
  ])
})

it('says which by-product it could not count for want of a factor', () => {
  const rows = [nf3, row('利用率:NF3', 0.8), row('残留率:NF3', 0.1)]
  const bare = worked(etching, rows, madeUpBook([], [['NF3', 'cn-electronics', '16100']]))
  expect(bare.lines.map(({ gas }) => gas)).toEqual(['NF3'])
  expect(figureOf(bare, 'not-counted:NF3-CF4').toFixed()).toBe('0.9')
  expect(bare.issues).toMatchObject([{ severity: 'should', info: { example: '副产系数:NF3→CF4' } }])
  expect(worked(etching, rows, book).figures).toEqual([])
  const none = [...rows, row('副产系数:NF3-CF4', 0)]
  expect(worked(etching, none, book).figures).toEqual([])
  const sf6 = [row('使用量:SF6', 1, 'kg'), row('利用率:SF6', 0.8)]
  expect(worked(etching, sf6, book).figures).toEqual([])
})

it('knows gases by their names, and several by-products of one', () => {
  expect(lines([row('用量:八氟环丁烷', 100, 'kg')])).toEqual(['c-C4F8 9', 'CF4 9', 'C2F6 9'])
})

it('takes the rows of an industry and process, and what escapes is the gas', () => {
  expect(lines([row('使用量:3号机', 1, 't'), row('物质:3号机', 'pv-nf3-cvd')])).toEqual(['NF3 270', 'CF4 45'])
  expect(processGas('NF3-remote').pair('CF4')).toBe('nf3-remote-cf4')
  expect(processGas('tft-c-c4f8').pair('CHF3')).toBe('tft-c-c4f8-chf3')
  expect(processGas('C4F8O').pair('C3F8')).toBe('c4f8o-c3f8')
  expect(processGas('未知气体').gas).toBe('未知气体')
})

it('takes a by-product the user gives before the published one, and further ones', () => {
  expect(lines([nf3, row('副产系数:NF3→CF4', 0)])).toEqual(['NF3 180', 'CF4 0'])
  const more = [nf3, row('副产系数:NF3->SF6', '1 %')]
  expect(lines(more)).toEqual(['NF3 180', 'CF4 81', 'SF6 9'])
  const hyphens = [
    row('使用量:c-C4F8', 100, 'kg'),
    row('利用率:c-C4F8', 0.9),
    row('副产系数:c-C4F8-CF4', 0.2),
  ]
  expect(lines(hyphens)).toEqual(['c-C4F8 9', 'CF4 18', 'C2F6 9'])
})

it('names what is missing and refuses a pair of a gas nobody uses', () => {
  expect(refused(etching, [row('使用量:CF4', 1, 'kg')], book)).toEqual(['ZC-INPUT-MISSING 利用率:CF4'])
  expect(refused(etching, [nf3, row('副产系数:C2F6-CF4', 0.2)], book)).toEqual([
    'ZC-INPUT-MISSING 使用量:C2F6',
  ])
  expect(refused(etching, [nf3, row('副产物销毁率:NF3-SF6', 0.9)], book)).toEqual([
    'ZC-INPUT-MISSING 副产系数:NF3-SF6',
  ])
  const rows = [row('使用量:八氟环丁烷', 1, 'kg'), row('尾气处理:八氟环丁烷', '有')]
  expect(refused(etching, rows, book)).toEqual(['ZC-INPUT-MISSING 处理率:八氟环丁烷'])
  expect(refused(etching, [nf3, row('利用率:NF3', 80, '')], book)).toEqual(['ZC-INPUT-RANGE'])
})
