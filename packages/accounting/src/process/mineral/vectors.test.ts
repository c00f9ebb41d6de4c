/// <reference types="node" />
import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { Decimal } from '../../quantity/index.ts'
import { calculate } from '../calculate.ts'
import type { InputRow } from '../InputRow.ts'
import type { ProcessMethod } from '../ProcessMethod.ts'
import { readMeasure } from '../readMeasure.ts'
import { madeUpBook } from '../testing/madeUpBook.ts'
import { runWorkedExamples, type Way } from '../testing/workedExamples.ts'
import { carbonates } from './carbonates.ts'
import { clinkerByFactor } from './clinkerByFactor.ts'
import { clinkerByOxides } from './clinkerByOxides.ts'
import { glass } from './glass.ts'

const book = madeUpBook([
  ['ckd-correction', '', '1.02', ''],
  ['carbonate', '纯碱', '0.4149', 'tCO2/t'],
  ['carbonate', '白云石', '0.4773', 'tCO2/t'],
  ['carbonate', '石灰石', '0.4397', 'tCO2/t'],
])
const file = new URL('../../../vectors/mineral.json', import.meta.url)
const row = (name: string, value: string, unit = ''): InputRow => ({ name, value, unit })
function run(method: ProcessMethod, rows: readonly InputRow[]) {
  const result = calculate(method, { rows }, book)
  expect(result.issues).toEqual([])
  const figure = (id: string): Decimal => result.figures.find((one) => one.id === id)!.value
  return { co2: result.co2!, figure }
}

/** CO2, in t, of a limestone with the factor 44/100 that school pages use. */
const burnt = (mass: { value: string; unit: string }, purity: string): Decimal =>
  run(carbonates, [
    row('用量:石灰石', mass.value, mass.unit),
    row('纯度:石灰石', purity),
    row('排放因子:石灰石', '0.44', 'tCO2/t'),
  ]).co2
const pureOf = (impurity: string): string => new Decimal(100).minus(impurity).div(100).toFixed()
/** Moles of CO2 in t; 22.4 L a mole, and as many of CaO with 56 g/mol. */
const molesOf = (tonnes: Decimal): Decimal => tonnes.times(1_000_000).div(44)

const ways: Readonly<Record<string, Way>> = {
  'carb-caco3': (given) => ({
    ef: run(carbonates, [row('用量:a', '1', 't'), row('摩尔质量:a', given('m').value, 'g/mol')]).co2,
  }),
  'clinker-ipcc': (given) => {
    const { figure } = run(clinkerByFactor, [
      row('熟料产量', '1', 't'),
      row('CaO 含量', given('cao').value),
      row('CaO 排放因子', given('ratio').value, 'tCO2/t'),
      row('CKD', given('ckd').value),
    ])
    return { ef: figure('factor'), ef_ckd: figure('factor-with-dust') }
  },
  'limestone-1000': (given) => ({ co2: burnt(given('mass'), '1').div(1_000_000) }),
  'limestone-100g': (given) => {
    const mol = molesOf(burnt(given('mass'), pureOf(given('impurity').value)))
    return { mol, co2_l: mol.times('22.4'), cao: mol.times(56) }
  },
  'limestone-200g': (given) => ({
    cao: molesOf(burnt(given('mass'), `${given('purity').value} %`)).times(56),
  }),
  // Backwards: the purity whose CO2 fills the volume.
  'limestone-purity': (given) => {
    const mol = new Decimal(given('volume').value).times(1000).div('22.4')
    return { purity: mol.div(molesOf(burnt(given('mass'), '1'))).times(100) }
  },
  'cement-legacy': (given) => {
    const names = {
      q: '熟料产量',
      cao: 'CaO 含量',
      mgo: 'MgO 含量',
      cao_nc: '非碳酸盐 CaO',
      mgo_nc: '非碳酸盐 MgO',
    }
    const rows = Object.entries(names).map(([id, name]) => row(name, given(id).value, given(id).unit))
    return { co2: run(clinkerByOxides, rows).co2 }
  },
  // An amount of activity, before any method.
  'limestone-carb-share': (given) => {
    const state = new Decimal(given('state').value).div(given('nation').value)
    return { mass: readMeasure(given('national').value, 't', 't').times(state) }
  },
  'glass-batch': (given) => {
    const batch = [
      ['soda', '纯碱', '99 %'],
      ['dol', '白云石', '95 %'],
      ['lime', '石灰石', '97 %'],
    ] as const
    const rows = batch.flatMap(([id, name, purity]) => [
      row(`用量:${name}`, given(id).value, given(id).unit),
      row(`纯度:${name}`, purity),
    ])
    return { co2: run(glass, rows).co2 }
  },
  // The page prints 40.32 L.
  'neg-univerkov': (given) => {
    const mol = molesOf(burnt(given('mass'), pureOf(given('impurity').value)))
    return { mol, co2_l: mol.times('22.4') }
  },
  // The page prints 597.4.
  'neg-sum-597': (given) => {
    const rows = ['a', 'b'].flatMap((id) => [
      row(`用量:${id}`, given(id).value, given(id).unit),
      row(`排放因子:${id}`, '1', 'tCO2/t'),
    ])
    return { sum: run(carbonates, rows).co2.div(1_000_000) }
  },
}

runWorkedExamples(readFileSync(file, 'utf8'), ways)
