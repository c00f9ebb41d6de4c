import { expect, it } from 'vitest'
import { madeUpBook } from '../testing/madeUpBook.ts'
import { figureOf, refused, row, worked } from '../testing/workedExamples.ts'
import { hfc23 } from './hfc23.ts'

const book = madeUpBook([['hfc-23', 'generation', '0.03', 'kg/kg']], [['HFC-23', 'cn-legacy', '11700']])

it('lists what is made, recovered and destroyed, and the CO2 of destruction', () => {
  const rows = [
    row('HCFC-22产量', 10_000, 't'),
    row('HFC-23回收量', 20, 't'),
    row('进入销毁装置量', 210, 't'),
    row('销毁效率', '100 %'),
  ]
  const result = worked(hfc23, rows, book)
  expect(result.lines.map(({ role, gas, mass }) => [role, gas, mass.toFixed()])).toEqual([
    ['process', 'HFC-23', '300'],
    ['recovered', 'HFC-23', '-20'],
    ['recovered', 'HFC-23', '-210'],
    ['process', 'CO2', '132'],
  ])
  expect(figureOf(result, 'net').toFixed()).toBe('70')
  expect(result.co2e.toFixed()).toBe('819132')
})

it('counts gas sent to destruction as emitted until its destruction is shown', () => {
  const rows = [row('HCFC-22产量', 10_000, 't'), row('进入销毁装置量', 210, 't')]
  expect(figureOf(worked(hfc23, rows, book), 'net').toFixed()).toBe('300')
  const out = worked(hfc23, [...rows, row('销毁装置出口量', 10, 't')], book)
  expect(figureOf(out, 'net').toFixed()).toBe('100')
})

it('asks for the output, and catches a slip of the factor', () => {
  expect(refused(hfc23, [], book)).toEqual(['ZC-INPUT-MISSING HCFC-22产量'])
  expect(refused(hfc23, [row('HCFC-22产量', 1, 't'), row('生成系数', 3)], book)).toEqual(['ZC-INPUT-RANGE'])
})

it('refuses more recovered or destroyed than was made', () => {
  const made = row('HFC-23产生量', 10, 't')
  const over = [
    [row('HFC-23销毁量', 11, 't')],
    [row('HFC-23回收量', 6, 't'), row('HFC-23销毁量', 5, 't')],
    [row('进入销毁装置量', 1, 't'), row('销毁装置出口量', 2, 't')],
  ]
  for (const rows of over) expect(refused(hfc23, [made, ...rows], book)).toEqual(['ZC-INPUT-RANGE'])
  const all = [made, row('HFC-23回收量', 6, 't'), row('HFC-23销毁量', 4, 't')]
  expect(figureOf(worked(hfc23, all, book), 'net').toFixed()).toBe('0')
})
