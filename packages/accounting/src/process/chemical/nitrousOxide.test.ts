import { expect, it } from 'vitest'
import { madeUpBook } from '../testing/madeUpBook.ts'
import { refused, row, worked } from '../testing/workedExamples.ts'
import { adipicAcid } from './adipicAcid.ts'
import { caprolactam } from './caprolactam.ts'
import { nitricAcid } from './nitricAcid.ts'

const book = madeUpBook(
  [
    ['nitric-acid', '高压法', '13.9', 'kgN2O/t'],
    ['nitric-acid', 'with-nscr', '2', 'kgN2O/t'],
    ['nitric-acid-abatement', 'nscr', '85', '%'],
    ['adipic-acid', '硝酸氧化法', '0.300', 'tN2O/t'],
    ['caprolactam', '己内酰胺', '9.0', 'kgN2O/t'],
  ],
  [['N2O', 'cn-legacy', '310']],
)
const output = row('产量:高压法', 10_000, 't')

it('abates only what is stated to be abated', () => {
  expect(worked(nitricAcid, [output], book).lines[0]!.mass.toFixed()).toBe('139')
  const abated = [output, row('处理技术:高压法', 'NSCR'), row('使用率:高压法', '90 %')]
  // 139 × (1 − 0.85 × 0.9) = 32.665; × 310
  expect(worked(nitricAcid, abated, book).co2e.toFixed()).toBe('10126.15')
  const measured = [
    output,
    row('去除率:高压法', 0.95),
    row('使用率:高压法', 1),
    row('处理技术:高压法', '非选择性催化还原'),
  ]
  expect(worked(nitricAcid, measured, book).lines[0]!.mass.toFixed()).toBe('6.95')
})

it('does not abate a factor of a plant with abatement once more', () => {
  const plant = row('产量:with-nscr', 1000, 't')
  expect(worked(nitricAcid, [plant], book).lines[0]!.mass.toFixed()).toBe('2')
  const again = [plant, row('处理技术:with-nscr', 'NSCR'), row('使用率:with-nscr', '90 %')]
  expect(refused(nitricAcid, again, book)).toEqual(['ZC-INPUT-TWICE'])
  const measured = [...again, row('排放因子:with-nscr', 10, 'kgN2O/t')]
  expect(worked(nitricAcid, measured, book).lines[0]!.mass.toFixed()).toBe('2.35')
})

it('asks for the other half of an abatement', () => {
  expect(refused(nitricAcid, [output, row('去除率:高压法', 0.9)], book)).toEqual([
    'ZC-INPUT-MISSING 使用率:高压法',
  ])
  expect(refused(nitricAcid, [output, row('使用率:高压法', 0.9)], book)).toEqual([
    'ZC-INPUT-MISSING 去除率:高压法',
  ])
  expect(refused(nitricAcid, [output, row('处理技术:高压法', 'NSCR')], book)).toEqual([
    'ZC-INPUT-MISSING 使用率:高压法',
  ])
  expect(refused(nitricAcid, [output, row('处理技术:高压法', '水洗')], book)).toContain('ZC-INPUT-CHOICE')
})

it('serves adipic acid and caprolactam, and refuses a product without a factor', () => {
  expect(worked(adipicAcid, [row('产量:硝酸氧化法', 10, 't')], book).co2e.toFixed()).toBe('930')
  expect(worked(caprolactam, [row('产量:己内酰胺', 10, 't')], book).lines[0]!.mass.toFixed()).toBe('0.09')
  expect(refused(caprolactam, [row('产量:乙二醛', 10, 't')], book)).toEqual([
    'ZC-INPUT-MISSING 排放因子:乙二醛',
  ])
})

it('catches a factor in kg typed as tonnes', () => {
  const rows = [output, row('排放因子:高压法', 13.9, 'tN2O/t')]
  expect(refused(nitricAcid, rows, book)).toEqual(['ZC-INPUT-RANGE'])
})
