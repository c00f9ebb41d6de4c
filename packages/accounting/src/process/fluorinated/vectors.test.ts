/// <reference types="node" />
import { readFileSync } from 'node:fs'
import type { Decimal } from '../../quantity/index.ts'
import { gasSum } from '../other/gasSum.ts'
import { madeUpBook } from '../testing/madeUpBook.ts'
import { figureOf, row, runWorkedExamples, worked, type Given } from '../testing/workedExamples.ts'
import { blend } from './blend.ts'
import { etching } from './etching.ts'
import { refrigerantTopUp } from './refrigerantTopUp.ts'

// Potentials of the assessments for the components.
const book = madeUpBook(
  [],
  [
    ['HFC-32', 'AR4', '675'],
    ['HFC-125', 'AR4', '3500'],
    ['HFC-134a', 'AR4', '1430'],
    ['HFC-32', 'AR5', '677'],
    ['HFC-125', 'AR5', '3170'],
    ['HFC-134a', 'AR5', '1300'],
    ['HFC-32', 'AR6', '771'],
    ['HFC-125', 'AR6', '3740'],
    ['R-410A', 'AR5', '1923.5'],
    ['c-C4F8', 'AR4', '10300'],
    ['SF6', 'SAR', '23900'],
    ['NF3', 'cn-electronics', '16100'],
    ['CF4', 'cn-electronics', '7390'],
  ],
)
const blendOf = (given: Given, potentials: string, parts: Readonly<Record<string, string>>): Decimal =>
  worked(
    blend,
    [
      row('泄漏量', 1000, 'kg'),
      ...Object.entries(parts).map(([input, gas]) => given(input, `质量分数:${gas}`)),
    ],
    book,
    { potentials },
  ).co2e

const r410a = { r32: 'HFC-32', r125: 'HFC-125' }
const r407c = { ...r410a, r134a: 'HFC-134a' }

const file = new URL('../../../vectors/fluorinated.json', import.meta.url)
runWorkedExamples(readFileSync(file, 'utf8'), {
  'gwp-carb-c4f8': (given) => ({
    co2e: worked(gasSum, [given('mass', '质量:c-C4F8')], book, { potentials: 'AR4' }).co2e,
  }),
  'ref-r410a': (given) => ({
    ar4: blendOf(given, 'AR4', r410a),
    ar5: blendOf(given, 'AR5', r410a),
    ar6: blendOf(given, 'AR6', r410a),
  }),
  'ref-r407c': (given) => ({ ar4: blendOf(given, 'AR4', r407c), ar5: blendOf(given, 'AR5', r407c) }),
  'ref-worldly-leak': (given) => {
    const result = worked(
      refrigerantTopUp,
      [given('added', '补充量:R-410A'), given('charge', '充注量:R-410A'), given('days', '间隔天数:R-410A')],
      book,
    )
    return { rate: figureOf(result, 'rate:R-410A').times(100), annual: figureOf(result, 'yearly:R-410A') }
  },
  'ref-topup-cn': (given) => ({
    co2e: worked(refrigerantTopUp, [given('mass', '补充量:R-410A')], book).co2e,
  }),
  'fc-nf3': (given) => {
    const rows = [
      given('m', '使用量:NF3'),
      given('h', '残留率:NF3', ''),
      given('u', '利用率:NF3', ''),
      given('a', '处理率:NF3', ''),
      given('d', '销毁率:NF3', ''),
      given('b', '副产系数:NF3-CF4', 'kg/kg'),
      given('d_bp', '副产物销毁率:NF3-CF4', ''),
    ]
    const [nf3, cf4] = worked(etching, rows, book).lines
    return { nf3: nf3!.mass.times(1000), cf4: cf4!.mass.times(1000) }
  },
  'sf6-carb': (given) => ({
    co2e: worked(gasSum, [given('mass', '质量:SF6')], book, { potentials: 'SAR' }).co2e,
  }),
})
