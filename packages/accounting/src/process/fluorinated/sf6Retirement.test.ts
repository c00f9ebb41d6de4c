import { expect, it } from 'vitest'
import { sentence } from '../../errors/index.ts'
import { calculate } from '../calculate.ts'
import { madeUpBook } from '../testing/madeUpBook.ts'
import { refused, row, worked } from '../testing/workedExamples.ts'
import { sf6Retirement } from './sf6Retirement.ts'

const book = madeUpBook([], [['SF6', 'cn-legacy', '23900']])

it('loses of a retired device what is not recovered', () => {
  const rows = [row('设备容量:GIS-1', 50, 'kg'), row('实际回收量:GIS-1', 46, 'kg')]
  expect(worked(sf6Retirement, rows, book).co2e.toFixed()).toBe('95.6')
  expect(refused(sf6Retirement, rows.slice(0, 1), book)).toEqual(['ZC-INPUT-MISSING 实际回收量:GIS-1'])
})

it('refuses more recovered than the device held, naming both', () => {
  const rows = [row('设备容量:GIS-1', 250, 'kg'), row('实际回收量:GIS-1', 312_000, 'g')]
  const { lines, co2e, issues } = calculate(sf6Retirement, { rows }, book)
  expect([lines, co2e, issues.map(({ severity }) => severity)]).toEqual([[], null, ['must']])
  expect(sentence(issues[0]!, 'zh')).toMatch(/实际回收量:GIS-1[^]*312 kg[^]*设备容量:GIS-1[^]*250 kg/)
  expect(sentence(issues[0]!, 'en')).toMatch(/312 kg of "Recovered:GIS-1"[^]*250 kg of "Charge:GIS-1"/)
  expect(worked(sf6Retirement, [rows[0]!, row('实际回收量:GIS-1', 250, 'kg')], book).co2e.toFixed()).toBe('0')
})
