/// <reference types="node" />
import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { calculate } from '../calculate.ts'
import type { InputRow } from '../InputRow.ts'
import type { ProcessMethod } from '../ProcessMethod.ts'
import { madeUpBook } from '../testing/madeUpBook.ts'
import { runWorkedExamples, type Way } from '../testing/workedExamples.ts'
import { aluminiumAnode } from './aluminiumAnode.ts'
import { anodeEffect } from './anodeEffect.ts'
import { anodeEffectBySlope } from './anodeEffectBySlope.ts'
import { lubricants } from './lubricants.ts'
import { steelPlant } from './steelPlant.ts'
import { weightedFactor } from './weightedFactor.ts'

// Factors and potentials are those the examples name.
const book = madeUpBook(
  [
    ['steel-flux', '石灰石', '0.440', 'tCO2/t'],
    ['steel-flux', '白云石', '0.471', 'tCO2/t'],
    ['steel-electrode', '', '3.663', 'tCO2/t'],
    ['steel-material', '生铁', '0.172', 'tCO2/t'],
    ['steel-product', '粗钢', '0.037', 'tCO2/t'],
  ],
  [
    ['CF4', 'cn-aluminium', '6630'],
    ['C2F6', 'cn-aluminium', '11100'],
  ],
)
const file = new URL('../../../vectors/metal.json', import.meta.url)
const row = (name: string, value: string, unit = ''): InputRow => ({ name, value, unit })
function run(method: ProcessMethod, rows: readonly InputRow[]) {
  const result = calculate(method, { rows }, book)
  expect(result.issues).toEqual([])
  const figure = (id: string) => result.figures.find((one) => one.id === id)!.value
  return { co2: result.co2!, co2e: result.co2e!, figure }
}
type Given = Parameters<Way>[0]
const rowsOf = (given: Given, names: Readonly<Record<string, string>>): InputRow[] =>
  Object.entries(names).map(([id, name]) => row(name, given(id).value, given(id).unit.replace(/^-$/, '')))

const slope: Way = (given) => {
  const { co2e, figure } = run(
    anodeEffectBySlope,
    rowsOf(given, {
      aluminium_t: '铝产量',
      aef: 'AEF',
      aed: 'AED',
      sef_cf4: '斜率系数',
      f_c2f6: 'C2F6 与 CF4 质量比',
      collection_efficiency_fraction: '烟气捕集率',
    }),
  )
  return { cf4_t: figure('cf4-collected'), c2f6_t: figure('c2f6-collected'), co2e_t: co2e }
}
/** Factors beside the inputs stand in the formula. */
const weighted = (
  given: Given,
  parts: readonly (readonly [share: string, factor: string])[],
  what: string,
  unit: string,
) => {
  const rows = parts.flatMap(([share, factor]) => [
    row(`占比:${share}`, given(share).value),
    row(`${what}:${share}`, factor, unit),
  ])
  return run(weightedFactor, rows).figure('weighted-factor')
}

const ways: Readonly<Record<string, Way>> = {
  'zinc-ipcc': (given) => {
    const parts = [
      ['isf', given('ef_isf').value],
      ['wk', given('ef_wk').value],
    ] as const
    return { ef: weighted(given, parts, '排放因子', 'tCO2/t') }
  },
  'steel-ipcc': (given) => {
    const parts = [
      ['bof', '1.46'],
      ['eaf', '0.08'],
      ['ohf', '1.72'],
    ] as const
    return { ef: weighted(given, parts, '排放因子', 'tCO2/t') }
  },
  'lubricant-ipcc': (given) => {
    const parts = [
      ['oil', given('odu_oil').value],
      ['grease', given('odu_g').value],
    ] as const
    const odu = weighted(given, parts, '系数', '')
    // The use itself has the same mean where heat value and carbon are alike.
    const uses = parts.flatMap(([name, share]) => [
      row(`用量:${name}`, given(name).value, 't'),
      row(`ODU:${name}`, share),
    ])
    expect(run(lubricants, uses).figure('mean-oxidised')).toEqual(odu)
    return { odu }
  },
  'steel-cn-process': (given) => {
    const rows = rowsOf(given, {
      ls: '熔剂用量:石灰石',
      dol: '熔剂用量:白云石',
      el: '电极用量',
      pig: '含碳原料用量:生铁',
      steel: '固碳产品量:粗钢',
    })
    return { co2: run(steelPlant, [...rows, row('固碳产品排放因子:粗钢', given('fix').value, 'tCO2/t')]).co2 }
  },
  'al-cn-anode-effect': (given) => {
    const rows = rowsOf(given, { cf4: 'CF4 排放因子', c2f6: 'C2F6 排放因子' })
    return { co2e: run(anodeEffect, [row('铝产量', '1', 't'), ...rows]).co2e }
  },
  'al-cn-anode': (given) => {
    const rows = rowsOf(given, { nc: '炭阳极净耗', s: '含硫量', a: '灰分' })
    return { co2: run(aluminiumAnode, [row('铝产量', '1', 't'), ...rows]).co2 }
  },
  'tpl-ex-pfc-slope': slope,
  'oracle-pfc-slope': slope,
}

runWorkedExamples(readFileSync(file, 'utf8'), ways)
