import { readFileSync } from 'node:fs'
import { emissionsOf } from '@zerocarbon/accounting'
import { ZcError } from '@zerocarbon/accounting/errors'
import { Decimal, findUnit, quantity } from '@zerocarbon/accounting/quantity'
import { describe, expect, it } from 'vitest'
import { cn2026 } from './cn2026.ts'
import { createFactorBook } from './createFactorBook.ts'
import { csvRecords } from './csvRecords.ts'

const book = createFactorBook(cn2026)

function tableOf(file: string): Readonly<Record<string, string>>[] {
  const [header, ...rows] = csvRecords(readFileSync(new URL(`../data/${file}`, import.meta.url), 'utf8'))
  return rows.map(({ cells }) => Object.fromEntries(header!.cells.map((name, i) => [name, cells[i] ?? ''])))
}

/** tCO2 of one unit of a fuel, by the name people write and the set they name. */
function burnt(name: string, set: string, unit: string): Decimal {
  const carrier = book.carrierNamed(name)
  if (!carrier) throw new Error(`no carrier ${name}`)
  const source = { id: carrier.id, carrier: carrier.id, role: 'fuel', name: carrier.name, units: [] } as const
  return emissionsOf({ source, amount: quantity(1, findUnit(unit)), options: { set } }, book).emissions.value
}

const chinese = tableOf('fuels-cn.csv')
const sets = new Map(tableOf('editions.csv').map(({ edition, set }) => [edition!, set!]))

describe('every row of the Chinese fuel tables', () => {
  it('is in the test below', () => {
    expect(chinese).toHaveLength(80)
  })

  it.each(chinese.map((row) => [row['set']!, row['fuel_zh']!, row] as const))(
    '%s %s is found by name in its set and gives the printed tCO2 per unit',
    (edition, name, row) => {
      const printed = new Decimal(row['tCO2_per_unit']!)
      const half = new Decimal(10).pow(-printed.decimalPlaces()).div(2)
      const off = burnt(name, sets.get(edition)!, row['activity_unit']!).minus(printed).abs()
      // The printed text has lost its closing zeros, so five digits are the least it was rounded to.
      const five = printed.abs().times('0.000005')
      expect(off.lte(Decimal.max(half, five)), `${name}: off by ${off.toFixed()}`).toBe(true)
    },
  )
})

const ipcc = cn2026.factors.filter((factor) => factor.kind === 'fuel' && factor.set === 'ipcc-2006')

describe('every IPCC fuel', () => {
  it.each(tableOf('fuels-ipcc.csv').map((row) => [row['fuel']!, row] as const))(
    '%s gives kg CO2 per TJ times its calorific value',
    (name, row) => {
      const factor = ipcc.find((each) => each.name.en === `Default values of ${name} (IPCC 2006)`)
      if (factor?.kind !== 'fuel') throw new Error(`no row for ${name}`)
      const carrier = book.carrier(factor.carrier)!
      const { id } = carrier
      const source = { id, carrier: id, role: 'fuel', name: carrier.name, units: [] } as const
      const perTJ = new Decimal(row['kgCO2_per_TJ']!)
      const options = { factorId: factor.id }
      const given = (unit: string): Decimal =>
        emissionsOf({ source, amount: quantity(1, findUnit(unit)), options }, book).emissions.value
      expect(given('TJ(net)').toFixed()).toBe(perTJ.div(1000).toFixed())
      if (row['ncv_TJ_per_Gg'] === '') return
      expect(given('t').toFixed()).toBe(perTJ.times(row['ncv_TJ_per_Gg']!).div(1_000_000).toFixed())
    },
  )
})

/** To three decimals as the overview prints it; null where the set has no such fuel in such a unit. */
function burntOr(name: string, set: string, unit: string): string | null {
  try {
    return burnt(name, set, unit).toFixed(3)
  } catch (error) {
    if (error instanceof ZcError) return null
    throw error
  }
}

describe('the tables that disagree', () => {
  const named = ['cn-other-industry-2015', 'cn-mee-2022-25', 'cn-gbt32151-2024', 'ipcc-2006'] as const

  it.each([
    ['无烟煤', 't', ['2.323', '2.259', '2.522', '2.625']],
    ['烟煤', 't', ['2.072', '1.914', '1.742', '2.441']],
    ['褐煤', 't', ['1.424', '1.483', '1.173', '1.202']],
    ['焦炭', 't', ['2.852', '3.006', '2.860', '3.017']],
    ['柴油', 't', ['3.145', '3.096', '3.096', '3.186']],
    ['液化天然气', 't', ['2.325', '3.183', '2.831', null]],
    ['天然气', '万Nm3', ['21.622', '21.650', '21.622', null]],
    ['焦炉煤气', '万Nm3', ['8.583', '7.636', '8.864', null]],
  ])('give %s by set', (name, unit, values) => {
    expect(named.map((set) => burntOr(name, set, unit))).toEqual(values)
  })
})
