import { expect, it } from 'vitest'
import { sentence } from '../../errors/index.ts'
import { calculate } from '../calculate.ts'
import { madeUpBook } from '../testing/madeUpBook.ts'
import { refused, row, worked } from '../testing/workedExamples.ts'
import { refrigerantBalance, sf6Balance } from './gasBalance.ts'

const book = madeUpBook(
  [],
  [
    ['R-410A', 'AR5', '1923.5'],
    ['SF6', 'cn-legacy', '23900'],
  ],
)

it('loses what came in and is neither there, sold nor charged', () => {
  const rows = [
    row('期初库存:R-410A', 20, 'kg'),
    row('购入量:R-410A', 100, 'kg'),
    row('期末库存:R-410A', 30, 'kg'),
    row('售出量:R-410A', 10, 'kg'),
    row('新设备充注量:R-410A', 60, 'kg'),
  ]
  // 20 kg × 1923.5
  expect(worked(refrigerantBalance, rows, book).co2e.toFixed()).toBe('38.47')
})

it('adds what retired equipment held and what a recycler sent back', () => {
  const rows = [
    row('期初库存:SF6', 100, 'lb'),
    row('购入量:SF6', 0, 'kg'),
    row('期末库存:SF6', 100, 'lb'),
    row('报废设备充注量:SF6', 5, 'kg'),
    row('外部再生返回量:SF6', 1, 'kg'),
  ]
  expect(worked(sf6Balance, rows, book).co2e.toFixed()).toBe('143.4')
})

it('needs both stocks and the purchases, and refuses a loss below nothing', () => {
  expect(refused(sf6Balance, [row('期初库存:SF6', 1, 'kg')], book)).toEqual([
    'ZC-INPUT-MISSING 购入量:SF6',
    'ZC-INPUT-MISSING 期末库存:SF6',
  ])
  const rows = [row('期初库存:SF6', 1, 'kg'), row('购入量:SF6', 1, 'kg'), row('期末库存:SF6', 5, 'kg')]
  const { issues, co2e } = calculate(sf6Balance, { rows }, book)
  expect([co2e, issues.map(({ code }) => code)]).toEqual([null, ['ZC-INPUT-RANGE']])
  expect(sentence(issues[0]!, 'zh')).toMatch(/期末库存:SF6[^]*5 kg[^]*期初库存 \+ 购入量:SF6[^]*2 kg/)
})
