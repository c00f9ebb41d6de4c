/// <reference types="node" />
import { readFileSync } from 'node:fs'
import { readNumber, type Decimal } from '../../quantity/index.ts'
import { enthalpy, saturationTemperature } from '../../steam/index.ts'
import type { InputRow } from '../InputRow.ts'
import { figureOf, row, runWorkedExamples, worked } from '../testing/workedExamples.ts'
import { steam } from './steam.ts'

type Value = (input: string) => Decimal
/** Water as well as steam, which the method for bought steam does not take. */
const at = (value: Value, point: string): Decimal => {
  const [pressure, temperature] = [`p_${point}`, `t_${point}`].map((input) => value(input).toNumber())
  return readNumber(enthalpy({ pressure: pressure!, temperature: temperature! }).enthalpy)
}
const ofSteam = (...state: InputRow[]): Decimal =>
  figureOf(
    worked(steam, [
      row('质量', 1, 't'),
      row('给水比焓', '83.74', 'kJ/kg'),
      row('供热因子', 0.11, 'tCO2/GJ'),
      row('压力类型', '绝压'),
      ...state,
    ]),
    'enthalpy',
  )

const file = new URL('../../../vectors/heat.json', import.meta.url)
runWorkedExamples(readFileSync(file, 'utf8'), {
  'heat-if97-check': (_given, value) => ({
    h_3MPa_300K: at(value, 'a'),
    h_3MPa_500K: at(value, 'b'),
    'h_0.0035MPa_700K': at(value, 'c'),
    Tsat_1MPa: readNumber(saturationTemperature(value('p_sat').toNumber())),
  }),
  'heat-if97-check2': (_given, value) => ({
    h_80MPa_300K: at(value, 'a'),
    'h_0.0035MPa_300K': at(value, 'b'),
    h_30MPa_700K: at(value, 'c'),
  }),
  // The copied table has 2844.5.
  'neg-steam-copy': (given) => ({ h: ofSteam(given('p', '压力'), row('干度', 1)) }),
  // The copied table has 3217.8.
  'neg-steam-typo': (given) => ({ h: ofSteam(given('p', '压力'), given('t', '温度')) }),
})
