import {
  findUnit,
  GJ,
  kg,
  kgCO2,
  litre,
  quantity,
  tCO2,
  tonne,
  type Decimal,
  type Quantity,
  type Unit,
} from '../quantity/index.ts'
import { burnt, gCO2, MMBtu, ONE, valueIn, withDefaults, type Way } from './workedExample.ts'

const Btu = findUnit('Btu') as Unit<'energy'>
const lb = findUnit('lb') as Unit<'mass'>
const perTJ = { numerator: kgCO2, per: findUnit('TJ'), evidence: 'the example' }
/** kgC per million Btu as tC/GJ. */
const carbonPerGJ = (perMMBtu: Decimal): Decimal => perMMBtu.div(1000).div(valueIn(quantity(ONE, MMBtu), GJ))
/** A factor printed in kg CO2 per TJ, as the carbon content that our formula takes. */
const carbonOf = (kgPerTJ: Decimal): Decimal => kgPerTJ.times(12).div(44).div(1_000_000)

const perLitre: Way = (input) => {
  const finder = withDefaults('t', input('ncv'), carbonOf(input('ef')), ONE)
  return { co2: valueIn(burnt(quantity(ONE, litre), { density: input('density') }, finder), kgCO2) }
}

/** How our functions compute the examples that burn something. */
export const fuelExamples: Readonly<Record<string, Way>> = {
  // Measured carbon; the pounds that give one million Btu are a ratio we have no function for.
  'coal-eia-btu': (input) => {
    const pounds = valueIn(quantity(ONE, MMBtu), Btu).div(input('heat_content'))
    const co2 = burnt(quantity(pounds, lb), { carbon: input('carbon_fraction'), oxidation: ONE })
    return { co2: valueIn(quantity(valueIn(co2, kgCO2), kg), lb) }
  },
  // Measured calorific value. A pound is 1/2204.6 t here, as the page rounds it.
  'coal-epa-tonperlb': (input) => {
    const finder = withDefaults('t', ONE, carbonPerGJ(input('carbon')), ONE)
    const ncv = valueIn(quantity(input('heat'), MMBtu), GJ)
    return { co2: burnt(quantity(ONE.div(input('lb_per_t')), tonne), { ncv }, finder).value }
  },
  'coal-blog-80': (input) => ({
    co2: valueIn(burnt(quantity(ONE, kg), { carbon: input('carbon_fraction') }), kgCO2),
  }),
  // Fuel for 1 kWh; the yield is a ratio we have no function for.
  'coal-blog-kwh': (input) => ({
    co2: valueIn(burnt(quantity(ONE.div(input('yield')), kg), { carbon: input('carbon_fraction') }), kgCO2),
  }),
  // A typed factor per heat; TJ/Gg is GJ/t.
  'coal-ghgp-anthracite': (input) => ({
    co2: valueIn(burnt(quantity(input('ncv'), GJ), { typedFactor: { ...perTJ, value: input('ef') } }), kgCO2),
  }),
  'coal-mee-boiler': (input) => {
    const finder = withDefaults('t', input('ncv'), input('cc'), input('of').div(100))
    return { co2: burnt(quantity(input('fuel'), tonne), null, finder).value }
  },
  'gas-ndrc-factor': (input) => {
    const finder = withDefaults('万Nm3', input('ncv'), input('cc'), input('of').div(100))
    return { ef: burnt(quantity(ONE, findUnit('10^4Nm3')), null, finder).value }
  },
  // The m3 has no temperature, so its mass comes in: density × NCV is a product we have no function for.
  'gas-ghgp-m3': (input) => {
    const heat = valueIn(quantity(input('density'), kg), tonne).times(input('ncv'))
    return {
      co2: valueIn(burnt(quantity(heat, GJ), { typedFactor: { ...perTJ, value: input('ef') } }), kgCO2),
    }
  },
  // A fuel measured by its heat: 1 GJ/GJ.
  'gas-epa-therm': (input) => ({
    co2: burnt(
      quantity(input('mmbtu'), MMBtu),
      null,
      withDefaults('GJ', ONE, carbonPerGJ(input('carbon')), ONE),
    ).value,
  }),
  // Ten therms are one million Btu; the therm is no unit of ours.
  'gas-epa-mcf': (input) => {
    const typedFactor = {
      value: input('perTherm').times(10),
      numerator: tCO2,
      per: MMBtu,
      evidence: 'the example',
    }
    return { co2: burnt(quantity(input('therms').div(10), MMBtu), { typedFactor }).value }
  },
  // Standard cubic feet are no unit of ours: volume × heat content is a product here.
  'gas-carb-sewerage': (input) => {
    const typedFactor = { value: input('ef'), numerator: gCO2, per: Btu, evidence: 'the example' }
    const burntFeet = (feet: Decimal): Quantity<'co2'> =>
      burnt(quantity(feet.times(input('heat')), Btu), { typedFactor })
    return { co2: burntFeet(input('volume')).value, ef_scf: valueIn(burntFeet(ONE), gCO2) }
  },
  'liq-ghgp-diesel': perLitre,
  'liq-ghgp-residual': perLitre,
  // The mass of carbon alone is a product we have no function for.
  'liq-gasoline-carbon': (input) => {
    const co2 = burnt(quantity(input('mass'), lb), { carbon: input('carbon_fraction') })
    return {
      carbon: input('mass').times(input('carbon_fraction')),
      co2: valueIn(quantity(valueIn(co2, kgCO2), kg), lb),
    }
  },
}
