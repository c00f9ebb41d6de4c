import { expect, it } from 'vitest'
import { runnerOf } from '../testing/runnerOf.ts'
import { aluminiumByCell } from './aluminiumByCell.ts'
import { ferroalloys } from './ferroalloys.ts'
import { lead } from './lead.ts'
import { magnesiumByRoute } from './magnesiumByRoute.ts'
import { steelByRoute } from './steelByRoute.ts'
import { zinc } from './zinc.ts'

const potentials = [['CH4', 'AR5', '28']] as const
const alloys = runnerOf(
  ferroalloys,
  [
    ['ferroalloy', 'fesi-75', '4.0', 'tCO2/t'],
    ['ferroalloy', 'fecr', '1.3', 'tCO2/t'],
    ['ferroalloy-ch4', 'fesi-75', '1.0', 'kgCH4/t'],
  ],
  potentials,
)

it.each([
  [steelByRoute, 'iron-steel', 'bof', '1.46', '1460'],
  [lead, 'lead', 'isf', '0.59', '590'],
  [zinc, 'zinc', 'waelz', '3.66', '3660'],
  [aluminiumByCell, 'aluminium', 'prebake', '1.6', '1600'],
  [magnesiumByRoute, 'magnesium', 'dolomite', '5.13', '5130'],
] as const)('multiplies output and factor: $id', (method, parameter, type, factor, co2) => {
  const run = runnerOf(method, [[parameter, type, factor, 'tCO2/t']])
  expect(run([`产量:${type}`, 1000, 't']).co2).toBe(co2)
  expect(run([`产量:${type}`, 1000, 't'], [`排放因子:${type}`, 1, 'tCO2/t']).co2).toBe('1000')
  expect(run(['产量:x', 1000, 't']).problems).toEqual(['ZC-INPUT-MISSING 排放因子:x'])
  expect(run().problems).toContain('ZC-INPUT-MISSING 产量:…')
})

it('adds CH4 where the alloy has a factor', () => {
  const { lines, co2, co2e, figures } = alloys(['产量:fesi-75', 1000, 't'], ['产量:fecr', 100, 't'])
  expect(lines).toEqual(['process CO2 4000', 'process CH4 1', 'process CO2 130'])
  expect(co2).toBe('4130')
  expect(co2e).toBe('4158')
  expect(figures).toEqual({ 'not-counted:CH4:fecr': '100' })
})

it('has CH4 of iron and steel where a factor by output is given or published, and says where not', () => {
  const run = runnerOf(
    steelByRoute,
    [
      ['iron-steel', 'sinter', '0.20', 'tCO2/t'],
      ['iron-steel', 'dri', '0.70', 'tCO2/t'],
      ['iron-steel-ch4', 'sinter', '0.07', 'kgCH4/t'],
      ['iron-steel-ch4', 'dri', '1', 'kgCH4/TJ'],
    ],
    potentials,
  )
  expect(run(['产量:sinter', 1000, 't']).co2e).toBe('201.96')
  expect(run(['产量:sinter', 1000, 't'], ['CH4 排放因子:sinter', 0.1, 'kgCH4/t']).co2e).toBe('202.8')
  const { co2e, figures } = run(['产量:dri', 1000, 't'])
  expect([co2e, figures]).toEqual(['700', { 'not-counted:CH4:dri': '1000' }])
})
