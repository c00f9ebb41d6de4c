import { findUnit, GJ, kWh, litre, MWh, quantity, tonne, type Unit } from '../quantity/index.ts'
import { finderOf } from './madeUpFinder.ts'
import { bought, gCO2, gridAt, ONE, valueIn, type Way } from './workedExample.ts'

/** How our functions compute the examples that only convert. */
export const unitExamples: Readonly<Record<string, Way>> = {
  'unit-gj-kwh': (input) => ({ kwh: valueIn(quantity(input('gj'), GJ), kWh) }),
  'unit-shortton': (input) => ({
    t: valueIn(quantity(input('a'), findUnit('short ton') as Unit<'mass'>), tonne),
    km: valueIn(quantity(input('a'), findUnit('mile')), findUnit('km')),
  }),
  'unit-bbl': (input) => ({ l: valueIn(quantity(input('a'), findUnit('bbl') as Unit<'volume'>), litre) }),
  'unit-g-per-kwh': (input) => {
    const finder = finderOf([gridAt(input('ef'))])
    return {
      t_mwh: bought(quantity(ONE, MWh), finder).value,
      g_mj: valueIn(bought(quantity(ONE, findUnit('MJ')), finder), gCO2),
    }
  },
}
