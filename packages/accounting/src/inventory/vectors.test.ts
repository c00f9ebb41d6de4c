/// <reference types="node" />
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { FactorFinder } from '../factor/index.ts'
import {
  convert,
  Decimal,
  findUnit,
  GJ,
  kg,
  kgCO2,
  kWh,
  litre,
  MWh,
  quantity,
  round,
  tCO2,
  tonne,
  type Dimension,
  type Quantity,
  type Unit,
} from '../quantity/index.ts'
import { activity, inputOf, sourceOf } from '../testing/madeUpActivities.ts'
import { coal, finderOf, fuel, rate } from '../testing/madeUpFinder.ts'
import type { ActivityOptions } from './Activity.ts'
import { emissionsOf } from './emissionsOf.ts'
import { inventoryOf } from './inventoryOf.ts'
import { marketBased } from './marketBased.ts'
import { standardCoal } from './standardCoal.ts'

// Worked examples printed by others, computed by our functions. Factors are those of the examples.
interface Example {
  readonly id: string
  readonly title: string
  readonly inputs: Readonly<Record<string, { readonly value: string; readonly unit: string }>>
  readonly expected: Readonly<Record<string, { readonly value: string; readonly tolerance: string }>>
}
const file = new URL('../../vectors/accounting.json', import.meta.url)
const examples = JSON.parse(readFileSync(file, 'utf8')) as readonly Example[]

type Input = (name: string) => Decimal
type Way = (input: Input) => Readonly<Record<string, Decimal>>

const MMBtu = findUnit('MMBtu') as Unit<'energy'>
const Btu = findUnit('Btu') as Unit<'energy'>
const lb = findUnit('lb') as Unit<'mass'>
const gCO2 = findUnit('gCO2') as Unit<'co2'>
const perTJ = { numerator: kgCO2, per: findUnit('TJ'), evidence: 'the example' }
const ONE = new Decimal(1)

const valueIn = <D extends Dimension>(amount: Quantity<D>, unit: Unit<D>): Decimal =>
  convert(amount, unit).value
const anyFuel = finderOf([fuel({ carrier: 'fuel' })])
const burnt = (
  amount: Quantity,
  options: ActivityOptions | null,
  finder: FactorFinder = anyFuel,
): Quantity<'co2'> => emissionsOf({ source: sourceOf('fuel', 'fuel'), amount, options }, finder).emissions
const withDefaults = (per: string, ncv: Decimal, carbon: Decimal, oxidation: Decimal): FactorFinder =>
  finderOf([
    fuel({
      carrier: 'fuel',
      per,
      ncv: ncv.toFixed(),
      carbon: carbon.toFixed(),
      oxidation: oxidation.toFixed(),
    }),
  ])
const gridAt = (value: Decimal, more: object = {}) =>
  rate({
    carrier: 'electricity',
    calibre: 'average',
    value: value.toFixed(),
    numerator: 'kgCO2',
    per: 'kWh',
    ...more,
  })
const bought = (amount: Quantity, finder: FactorFinder, date?: string): Quantity<'co2'> =>
  emissionsOf({ source: sourceOf('bought-power'), amount, date }, finder).emissions
/** kgC per million Btu as tC/GJ. */
const carbonPerGJ = (perMMBtu: Decimal): Decimal => perMMBtu.div(1000).div(valueIn(quantity(ONE, MMBtu), GJ))
/** A factor printed in kg CO2 per TJ, as the carbon content that our formula takes. */
const carbonOf = (kgPerTJ: Decimal): Decimal => kgPerTJ.times(12).div(44).div(1_000_000)

/** From an older and a newer factor: emissions of 1 kWh in two years. A percentage has no function of its own. */
const change: Way = (input) => {
  const older = gridAt(input('old'), { dataYear: 2001 })
  const finder = finderOf([older, gridAt(input('new'), { dataYear: 2002 })])
  const [before, after] = ['2001-12-31', '2002-12-31'].map((day) =>
    valueIn(bought(quantity(ONE, kWh), finder, day), kgCO2),
  )
  const abs = after!.minus(before!)
  return { abs, pct: abs.times(100).div(before!) }
}
const perLitre: Way = (input) => {
  const finder = withDefaults('t', input('ncv'), carbonOf(input('ef')), ONE)
  return { co2: valueIn(burnt(quantity(ONE, litre), { density: input('density') }, finder), kgCO2) }
}

/** How our functions compute each example. */
const ways: Readonly<Record<string, Way>> = {
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
  's2-gera-dual': (input) => {
    const finder = finderOf([gridAt(input('grid')), gridAt(input('residual'), { calibre: 'residual' })])
    const inventory = inventoryOf(
      inputOf([activity({ amount: input('total').toNumber(), unit: 'kWh' })]),
      finder,
    )
    const covered = valueIn(quantity(input('covered'), kWh), MWh)
    return { location: inventory.total.value, market: marketBased(inventory, covered, finder).total.value }
  },
  's2-cn-average': (input) => ({
    co2: bought(quantity(input('bought'), MWh), finderOf([gridAt(input('ef'))])).value,
  }),
  'grid-change-nat': change,
  'grid-change-21-22': change,
  // Enthalpy is given; m × (h − h0) has no function yet.
  'heat-steam-1mpa': (input) => {
    const heat = input('mass')
      .times(input('h').minus(input('h0')))
      .div(1000)
    const finder = finderOf([rate({ carrier: 'heat', value: input('ef').toFixed(), per: 'GJ' })])
    const { emissions } = emissionsOf({ source: sourceOf('bought-heat'), amount: quantity(heat, GJ) }, finder)
    return { heat, co2: emissions.value }
  },
  'tce-elec': (input) => {
    const factor = coal({ carrier: 'electricity', basis: '当量值', value: input('k').toFixed(), per: 'kWh' })
    const request = {
      source: sourceOf('bought-power'),
      amount: quantity(input('kwh'), kWh),
      basis: '当量值',
    } as const
    return { tce: standardCoal(request, finderOf([factor])).value }
  },
  // A coefficient per tonne of steam; tce/t is kgce/kg.
  'tce-steam': (input) => {
    const factor = coal({ carrier: 'heat', basis: '当量值', value: input('k').toFixed() })
    const request = {
      source: sourceOf('bought-heat'),
      amount: quantity(input('t'), tonne),
      basis: '当量值',
    } as const
    return { tce: standardCoal(request, finderOf([factor])).value }
  },
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
  // The factors stand in the title. Limestone has no function yet, so its line is a product.
  'factory-total': (input) => {
    const [hundredth, co2] = [new Decimal('0.01'), (q: Quantity<'co2'>): Decimal => round(q.value, 2)]
    const shareOf = (percent: number): Decimal => hundredth.times(percent)
    const bituminous = withDefaults('t', new Decimal('23.076'), new Decimal('0.02308'), shareOf(98))
    const gas = withDefaults('万Nm3', new Decimal('389.31'), new Decimal('0.01532'), shareOf(99))
    const heat = finderOf([rate({ carrier: 'heat', value: '0.11', per: 'GJ' })])
    const steam = { source: sourceOf('bought-heat'), amount: quantity(input('gj'), GJ) }
    const lines = {
      coal: co2(burnt(quantity(input('coal'), tonne), null, bituminous)),
      gas: co2(burnt(quantity(input('gas'), findUnit('10^4Nm3')), null, gas)),
      power: co2(bought(quantity(input('mwh'), MWh), finderOf([gridAt(new Decimal('0.5306'))]))),
      heat: co2(emissionsOf(steam, heat).emissions),
      limestone: round(input('ls').times('0.4397'), 2),
    }
    return { ...lines, total: Object.values(lines).reduce((sum, line) => sum.plus(line)) }
  },
}

it('computes every example of the file, and no other', () => {
  expect(examples.length).toBeGreaterThan(20)
  expect(examples.map(({ id }) => id).toSorted()).toEqual(Object.keys(ways).toSorted())
})

describe('printed results', () => {
  it.each(examples.map((example) => [example.id, example.title, example] as const))(
    '%s: %s',
    (id, _, example) => {
      const input: Input = (name) => new Decimal(example.inputs[name]!.value)
      const results = ways[id]!(input)
      for (const [name, { value, tolerance }] of Object.entries(example.expected)) {
        const off = results[name]!.minus(value).abs()
        expect(
          off.lte(tolerance),
          `${name}: ${results[name]!.toFixed()}, printed ${value} ± ${tolerance}`,
        ).toBe(true)
      }
    },
  )
})
