import { expect, it } from 'vitest'
import { gasDensity } from './gasDensity.ts'

it.each([
  ['0.7kg/Nm3', '0.7'],
  ['700 g/Nm3', '0.7'],
  ['7 t/万Nm3', '0.7'],
  ['0.7 kg/标方', '0.7'],
])('reads %s as kg per Nm3', (text, kilograms) => {
  expect(gasDensity(text)?.toFixed()).toBe(kilograms)
})

it('turns another temperature into 0 °C', () => {
  expect(gasDensity('0.27315 kg/m3(20C)')?.toFixed(6)).toBe('0.293150')
})

it.each(['0.84 kg/L', '840kg/m3', '0.84', '0.7 GJ/Nm3', '0 kg/Nm3', '', 0.84])('leaves %s alone', (text) => {
  expect(gasDensity(text)).toBeUndefined()
})
