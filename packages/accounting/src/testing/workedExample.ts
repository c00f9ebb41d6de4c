import type { FactorFinder, RateFactor } from '../factor/index.ts'
import type { ActivityOptions } from '../inventory/Activity.ts'
import { emissionsOf } from '../inventory/emissionsOf.ts'
import { convert, Decimal, findUnit, type Dimension, type Quantity, type Unit } from '../quantity/index.ts'
import { sourceOf } from './madeUpActivities.ts'
import { finderOf, fuel, rate } from './madeUpFinder.ts'

/** The printed value of an input, by its name. */
export type Input = (name: string) => Decimal
/** How an example is computed: its results by name. */
export type Way = (input: Input) => Readonly<Record<string, Decimal>>

export const MMBtu = findUnit('MMBtu') as Unit<'energy'>
export const gCO2 = findUnit('gCO2') as Unit<'co2'>
export const ONE: Decimal = new Decimal(1)

export const valueIn = <D extends Dimension>(amount: Quantity<D>, unit: Unit<D>): Decimal =>
  convert(amount, unit).value
const anyFuel = finderOf([fuel({ carrier: 'fuel' })])
export const burnt = (
  amount: Quantity,
  options: ActivityOptions | null,
  finder: FactorFinder = anyFuel,
): Quantity<'co2'> => emissionsOf({ source: sourceOf('fuel', 'fuel'), amount, options }, finder).emissions
/** One fuel: NCV in GJ per `per`, carbon in tC/GJ, oxidation as a fraction. */
export const withDefaults = (per: string, ncv: Decimal, carbon: Decimal, oxidation: Decimal): FactorFinder =>
  finderOf([
    fuel({
      carrier: 'fuel',
      per,
      ncv: ncv.toFixed(),
      carbon: carbon.toFixed(),
      oxidation: oxidation.toFixed(),
    }),
  ])
export const gridAt = (value: Decimal, more: object = {}): RateFactor =>
  rate({
    carrier: 'electricity',
    calibre: 'average',
    value: value.toFixed(),
    numerator: 'kgCO2',
    per: 'kWh',
    ...more,
  })
export const bought = (amount: Quantity, finder: FactorFinder, date?: string): Quantity<'co2'> =>
  emissionsOf({ source: sourceOf('bought-power'), amount, date }, finder).emissions
