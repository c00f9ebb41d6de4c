import { expect, it } from 'vitest'
import { sentence } from '../errors/index.ts'
import { findUnit } from '../quantity/index.ts'
import { problemOf, sourceOf } from '../testing/madeUpActivities.ts'
import { assertConvertible } from './assertConvertible.ts'

const said = (unit: string, per: string, units = ['万Nm3'], takesGross = false): readonly string[] => {
  const source = { ...sourceOf('fuel', 'gas'), units }
  const problem = problemOf(() => {
    assertConvertible(findUnit(unit), findUnit(per), source, () => takesGross)
  })
  return [problem.code, sentence(problem, 'en')]
}

it('asks for the density of a gas whose factor is per mass', () => {
  const [code, words] = said('Nm3', 't')
  expect(code).toBe('ZC-DENSITY-NEEDED')
  expect(words).toContain('density=…kg/Nm3')
  // Coal is in no Nm3.
  expect(said('Nm3', 't', ['t'])[0]).toBe('ZC-UNIT-MISMATCH')
})

it('asks for the volume of a mass whose factor is per volume', () => {
  const [code, words] = said('kg', 'gal', ['t'])
  expect(code).toBe('ZC-DENSITY-NEEDED')
  expect(words).toContain('mass ÷ density')
})

it('says what to do with a gross heat, and with a heat that does not say', () => {
  expect(said('GJ(gross)', '万Nm3')[1]).toContain('enter it as "GJ(net)"')
  expect(said('kWh', '万Nm3')[1]).toContain('turn gross into net')
  expect(said('kWh', '万Nm3', ['万Nm3'], true)[1]).toContain('"kWh(gross)" can both be computed')
})
