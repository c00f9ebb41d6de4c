import { emissionsOf } from '../inventory/emissionsOf.ts'
import { inventoryOf } from '../inventory/inventoryOf.ts'
import { marketBased } from '../inventory/marketBased.ts'
import { standardCoal } from '../inventory/standardCoal.ts'
import {
  Decimal,
  findUnit,
  GJ,
  kgCO2,
  kWh,
  MWh,
  quantity,
  round,
  tonne,
  type Quantity,
} from '../quantity/index.ts'
import { activity, inputOf, sourceOf } from './madeUpActivities.ts'
import { coal, finderOf, rate } from './madeUpFinder.ts'
import { burnt, ONE, valueIn, withDefaults, bought, gridAt, type Way } from './workedExample.ts'

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
/** How our functions compute the examples with power, heat, and a whole plant of all. */
export const powerExamples: Readonly<Record<string, Way>> = {
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
