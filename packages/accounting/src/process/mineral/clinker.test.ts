import { expect, it } from 'vitest'
import { calculate } from '../calculate.ts'
import { madeUpBook } from '../testing/madeUpBook.ts'
import { runnerOf } from '../testing/runnerOf.ts'
import { clinker } from './clinker.ts'

const run = runnerOf(clinker, [
  ['clinker', '硅酸盐水泥熟料', '0.535', 'tCO2/t'],
  ['clinker', '白色硅酸盐水泥熟料', '0.550', 'tCO2/t'],
  ['clinker-replacement', '电石渣', '0.480', 'tCO2/t'],
])

it('keeps clinker and the deduction for replacement on lines of their own', () => {
  const { lines, co2 } = run(
    ['熟料产量:硅酸盐水泥熟料', 100, '万t'],
    ['熟料产量:白色硅酸盐水泥熟料', 1000, 't'],
    ['替代原料用量:电石渣', 50_000, 't'],
  )
  expect(lines).toEqual(['process CO2 535000', 'process CO2 550', 'fixed CO2 -24000'])
  expect(co2).toBe('511550')
})

it('needs no replacement, but clinker and a known deduction', () => {
  expect(run(['熟料产量:硅酸盐水泥熟料', 1, 't']).co2).toBe('0.535')
  expect(run(['替代原料用量:电石渣', 1, 't']).problems).toContain('ZC-INPUT-MISSING 熟料产量:…')
  expect(run(['熟料产量:铝酸盐水泥熟料', 1, 't']).problems).toEqual([
    'ZC-INPUT-MISSING 排放因子:铝酸盐水泥熟料',
  ])
  expect(run(['熟料产量:硅酸盐水泥熟料', 1, 't'], ['替代原料用量:某渣', 1, 't']).problems).toEqual([
    'ZC-INPUT-MISSING 扣减系数:某渣',
  ])
})

it('says which kinds it knows where none is stated, and takes a stated one or a given factor', () => {
  const rows = [{ name: '熟料产量:熟料', value: 1000, unit: 't' }]
  const book = madeUpBook([
    ['clinker', '硅酸盐水泥熟料', '0.535', 'tCO2/t'],
    ['clinker', '白色硅酸盐水泥熟料', '0.550', 'tCO2/t'],
  ])
  const { co2, issues } = calculate(clinker, { rows }, book)
  expect(co2).toBeNull()
  const kinds = issues.flatMap(({ info }) => ('published' in info ? (info.published ?? []) : []))
  expect(issues.map(({ code }) => code)).toEqual(['ZC-INPUT-MISSING'])
  expect(kinds.map(({ zh }) => zh).toSorted()).toEqual(['白色硅酸盐水泥熟料', '硅酸盐水泥熟料'])
  expect(run(['熟料产量:熟料', 1000, 't'], ['物质:熟料', '硅酸盐水泥熟料']).co2).toBe('535')
  expect(run(['熟料产量:熟料', 1000, 't'], ['排放因子:熟料', 530, 'kgCO2/t']).co2).toBe('530')
})
