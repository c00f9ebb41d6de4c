import { expect, it } from 'vitest'
import { Decimal } from '../quantity/index.ts'
import { standardCoalHeat } from './standardCoalHeat.ts'

it('is 7,000 kcal of 4.1868 kJ for each kgce, exactly', () => {
  const kilojoules = new Decimal(7000).times('4.1868')
  expect(standardCoalHeat.value.toFixed()).toBe(kilojoules.div(1000).toFixed())
})

it('names the standard it is defined in', () => {
  expect(standardCoalHeat.source.title).toContain('GB/T 2589-2020')
})
