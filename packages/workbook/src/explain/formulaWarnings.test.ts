import { cn2026 } from '@zerocarbon/factors'
import { rulesBundle } from '@zerocarbon/rules-engine'
import { expect, it } from 'vitest'
import { createCatalogue } from '../catalogue/createCatalogue.ts'
import type { CellValue, WorkbookModel } from '../model/index.ts'
import { formulaWarnings } from './formulaWarnings.ts'

const catalogue = createCatalogue({ factors: cn2026, rules: rulesBundle, language: 'zh' })
const cell = (value: CellValue) =>
  typeof value === 'string' && value.startsWith('=') ? { value: 0, formula: value.slice(1) } : { value }
const warned = (...rows: readonly (readonly CellValue[])[]): string[] => {
  const model: WorkbookModel = {
    sheets: [{ name: '台账', state: 'visible', rows: rows.map((row) => row.map(cell)) }],
    tables: [],
    names: [],
    date1904: false,
  }
  return formulaWarnings(model, catalogue).map(({ code, at }) => `${at!.sheet}!${at!.cell} ${code}`)
}
const streams = [
  [100, 0.1],
  [100, 0.9],
]

it('tells of a negative balance by the cell of its formula', () => {
  expect(warned(...streams, ['=ZC.MASSBALANCE(A1:B1,A2:B2)'])).toEqual(['台账!A3 ZC-BALANCE-NEGATIVE'])
  expect(warned(...streams, ['=ZC.MASSBALANCE(A2:B2,A1:B1)'])).toEqual([])
})

it('reads calls in a longer formula, each once', () => {
  const twice = '=ROUND(ZC.MASSBALANCE(A1:B1,A2:B2),2)+ZC.MASSBALANCE(A1:B1,A2:B2)'
  expect(warned(...streams, [twice])).toEqual(['台账!A3 ZC-BALANCE-NEGATIVE'])
})

it('passes over what it cannot answer, and what is no call', () => {
  const others = ['="ZC.MASSBALANCE(A1:B1,A2:B2)"', '=ZC.MASSBALANCE(A1*2,A2:B2)', '=ZC.NOTHING(A1)', '=A1*2']
  expect(warned(...streams, others)).toEqual([])
})

it('says nothing of verdicts, whose reasons stand beside them', () => {
  expect(warned(['=ZC.VERDICT("co2-per-energy-entry")'])).toEqual([])
})
