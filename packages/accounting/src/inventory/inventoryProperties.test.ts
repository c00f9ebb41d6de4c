import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Decimal } from '../quantity/index.ts'
import { activity, inputOf, sourceOf } from '../testing/madeUpActivities.ts'
import { finderOf, fuel, rate } from '../testing/madeUpFinder.ts'
import { inventoryOf } from './inventoryOf.ts'

// Made up; long digits leave those of a double behind.
const finder = finderOf([
  rate({ carrier: 'electricity', calibre: 'average', value: '0.530617293' }),
  fuel({ carrier: 'gas', ncv: '389.31', carbon: '0.01532', oxidation: '0.99', per: 't' }),
])
const bought = sourceOf('bought-power')
const gas = sourceOf('fuel', 'gas')
const powerUnits = [
  ['kWh', 1],
  ['MWh', 1000],
  ['万kWh', 10_000],
] as const
const gasUnits = [
  ['kg', 1],
  ['t', 1000],
] as const

/** Small whole numbers of base units, so that each is exact in every unit of the list. */
const row = fc.record({ power: fc.boolean(), amount: fc.integer({ min: 0, max: 1e6 }), unit: fc.nat(2) })
const rows = fc.array(row, { minLength: 1, maxLength: 30 })
type Row = { power: boolean; amount: number; unit: number }
const inUnit = ({ power, amount }: Row, n: number) => {
  const units = power ? powerUnits : gasUnits
  const [unit, times] = units[n % units.length]!
  return activity({ source: power ? bought : gas, amount: amount / times, unit })
}
const totalOf = (read: readonly ReturnType<typeof inUnit>[]): Decimal =>
  inventoryOf(inputOf(read), finder).total.value
/** Different units give lines of their own, each divided once at 40 digits by 44/12. */
const close = (a: Decimal, b: Decimal): boolean => a.minus(b).abs().lte(a.abs().times('1e-36').plus('1e-30'))

describe('a total', () => {
  it('does not depend on the order of rows', () => {
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.nat()), (list, keys) => {
        const shuffled = list
          .map((each) => ({ each, key: keys.next().value }))
          .toSorted((a, b) => a.key! - b.key!)
          .map(({ each }) => each)
        const read = (of: readonly Row[]) => totalOf(of.map((each) => inUnit(each, each.unit)))
        expect(close(read(shuffled), read(list))).toBe(true)
      }),
    )
  })

  it('does not depend on the unit of entry', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const base = totalOf(list.map((each) => inUnit(each, 0)))
        expect(close(totalOf(list.map((each) => inUnit(each, each.unit))), base)).toBe(true)
      }),
    )
  })

  it('does not change when a row is split in two', () => {
    fc.assert(
      fc.property(rows, fc.nat(), fc.nat(100), (list, at, percent) => {
        const split = list[at % list.length]!
        const part = Math.floor((split.amount * percent) / 100)
        const halves = [
          { ...split, amount: part },
          { ...split, amount: split.amount - part },
        ]
        const others = list.filter((each) => each !== split)
        const read = (of: readonly Row[]) => totalOf(of.map((each) => inUnit(each, each.unit)))
        expect(close(read([...others, ...halves]), read([...others, split]))).toBe(true)
      }),
    )
  })

  it('is the sum of its lines exactly, and of its scopes', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const read = list.map((each) => inUnit(each, each.unit))
        const { lines, total, direct, indirect } = inventoryOf(inputOf(read), finder)
        const sum = lines.reduce((so, { emissions }) => so.plus(emissions.value), new Decimal(0))
        expect(close(sum, total.value)).toBe(true)
        expect(direct.value.plus(indirect.value).eq(total.value)).toBe(true)
      }),
    )
  })
})
