import { expect, it } from 'vitest'
import { gasSum } from '../other/gasSum.ts'
import { madeUpBook } from '../testing/madeUpBook.ts'
import { row, worked } from '../testing/workedExamples.ts'
import { refrigerantBank } from './refrigerantBank.ts'
import { fireExtinguisher } from './fireExtinguisher.ts'
import { refrigerantBalance } from './gasBalance.ts'
import { ozoneMark } from './ozoneMark.ts'
import { refrigerantTopUp } from './refrigerantTopUp.ts'

const plain = { zh: '泄漏', en: 'Leak' }

it.each([
  'HCFC-22',
  'hcfc22',
  'R-22',
  'Ｒ２２',
  '一氯二氟甲烷',
  'CFC-11',
  'HCFC-141b',
  'Halon-1301',
  '哈龙1211',
  'CCl4',
])('marks %s', (gas) => {
  expect(ozoneMark(plain, gas).zh).toContain('蒙特利尔议定书')
  expect(ozoneMark(plain, gas).en).toContain('Montreal Protocol')
})

it.each([
  'HFC-134a',
  'R-134a',
  'R-410A',
  'R-227ea',
  'R-125',
  'R-1234yf',
  'CO2',
  'SF6',
  'HFC-23',
  'R-123x',
  '',
])('leaves %s alone', (gas) => {
  expect(ozoneMark(plain, gas)).toBe(plain)
})

const book = madeUpBook([], [['R-22', 'AR5', '1760']])
it.each([
  [refrigerantTopUp, [row('补充量:R-22', 1, 'kg')]],
  [
    refrigerantBalance,
    [row('期初库存:R-22', 2, 'kg'), row('购入量:R-22', 0, 'kg'), row('期末库存:R-22', 1, 'kg')],
  ],
  [refrigerantBank, [row('充注量:R-22', 10, 'kg'), row('年泄漏率:R-22', '10 %')]],
  [fireExtinguisher, [row('释放量:R-22', 1, 'kg')]],
  [gasSum, [row('质量:R-22', 1, 'kg')]],
] as const)('is on the lines of $id, which still count', (method, rows) => {
  const { lines, co2e } = worked(method, rows, book)
  expect(lines.map(({ label }) => label.zh.includes('蒙特利尔'))).toEqual([true])
  expect(co2e.toFixed()).toBe('1.76')
})
