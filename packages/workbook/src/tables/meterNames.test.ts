import { expect, it } from 'vitest'
import { createMeterNames } from './meterNames.ts'

it('keeps the name a meter was first written with, however it is written later', () => {
  const named = createMeterNames()
  expect(['E-01 ', 'e-01', 'Ｅ－０１', '　E-01', 'E-02', ''].map(named)).toEqual([
    'E-01',
    'E-01',
    'E-01',
    'E-01',
    'E-02',
    '',
  ])
})
