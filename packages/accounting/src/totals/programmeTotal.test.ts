import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exactTotal, Decimal } from '../quantity/index.ts'
import { activity, sourceOf } from '../testing/madeUpActivities.ts'
import { bought, diesel, inventory } from '../testing/madeUpInventory.ts'
import { processResult } from '../testing/madeUpProcess.ts'
import { stepsOf } from '../trace/index.ts'
import { programmeTotal, type ProgrammeTotal } from './programmeTotal.ts'

const heat = (amount: number, role: 'bought-heat' | 'sold-heat') =>
  activity({ source: sourceOf(role), amount, unit: 'GJ' })
const termsOf = ({ terms }: ProgrammeTotal) =>
  terms.map(({ id, co2, co2e }) => [id, co2.toFixed(), co2e.toFixed()])
const both = ({ co2, co2e }: ProgrammeTotal['total']) => [co2.toFixed(), co2e.toFixed()]

describe('a plant with every term', () => {
  // Power 0.5 t/MWh, heat 0.1 t/GJ, diesel 2.2 t/t; see madeUpFinder.
  const rows = [
    diesel(10),
    bought(100),
    activity({ source: sourceOf('sold-power'), amount: 20 }),
    heat(50, 'bought-heat'),
    heat(10, 'sold-heat'),
    activity({ source: sourceOf('own-power'), amount: 7 }),
    activity({ source: sourceOf('exported-power'), amount: 9_000, unit: 'kWh' }),
    activity({ source: sourceOf('recovered-heat'), amount: 5, unit: 'GJ' }),
  ]
  const runs = [
    processResult([
      { mass: '30' },
      { mass: '2', gas: 'N2O', gwp: 265, label: { zh: 'N2O', en: 'N2O' } },
      { mass: '-4', role: 'recovered' },
      { mass: '-3', role: 'fixed' },
      { mass: '5', role: 'combustion' },
      { mass: '11', gas: 'CO2-biogenic', counts: false },
      { mass: '8', scope: 3 },
    ]),
  ]
  const found = programmeTotal(inventory(rows), runs)

  it('has each on a line of its own, deductions negative, CO2 and CO2e side by side', () => {
    expect(termsOf(found)).toEqual([
      ['combustion', '27', '27'],
      ['process', '30', '560'],
      ['bought-power', '50', '50'],
      ['sold-power', '-10', '-10'],
      ['bought-heat', '5', '5'],
      ['sold-heat', '-1', '-1'],
      ['recovered', '-4', '-4'],
      ['fixed', '-3', '-3'],
    ])
    expect([both(found.direct), both(found.indirect), both(found.total)]).toEqual([
      ['50', '580'],
      ['44', '44'],
      ['94', '624'],
    ])
  })

  it('lists exported non-fossil power, biogenic CO2 and scope 3 beside the total, never in it', () => {
    expect([found.exported, found.biogenic, found.scope3].map((value) => value.toFixed())).toEqual([
      '9',
      '11',
      '8',
    ])
    const without = programmeTotal(inventory(rows.slice(0, -2)), runs)
    expect(both(without.total)).toEqual(both(found.total))
  })

  it('says of what each term is the sum', () => {
    const steps = stepsOf(found.terms[0]!.why(), 'en').map(({ label, result }) => `${label} ${result}`)
    expect(steps[0]).toBe('Fuel combustion 27 tCO2e')
    expect(steps).toContain('combustion 5 tCO2e')
  })
})

describe('rounding line by line', () => {
  const half = { decimals: 2, mode: 'half-up' } as const
  // 0.01 MWh × 0.5 = 0.005 t, and 0.005 t twice from processes.
  const runs = [processResult([{ mass: '0.005' }, { mass: '0.005', label: { zh: '乙', en: 'b' } }])]

  it('adds the rounded lines, keeps the exact total, and says stage and mode in the trace', () => {
    const found = programmeTotal(inventory([bought(0.01)]), runs, half)
    expect([both(found.total), both(found.exact)]).toEqual([
      ['0.03', '0.03'],
      ['0.015', '0.015'],
    ])
    const [process] = found.terms
    const steps = stepsOf(process!.why(), 'en')
    expect(steps[0]?.label).toBe(
      'Process emissions (rounded line by line to 2 decimals (half up), then added)',
    )
    expect(steps[1]).toMatchObject({ result: '0.01 tCO2e', how: 'rounded to 2 decimals (half up)' })
    expect(stepsOf(process!.why(), 'zh')[0]?.label).toContain('逐行修约到 2 位（四舍五入）后相加')
  })

  it('rounds as GB/T 8170 where that is asked for', () => {
    const found = programmeTotal(inventory([bought(0.01)]), runs, { decimals: 2, mode: 'half-even' })
    expect(both(found.total)).toEqual(['0', '0'])
  })

  it('rounds a source once, however its rows are split and whatever units they come in', () => {
    const whole = programmeTotal(inventory([bought(0.06)]), [], half)
    const split = programmeTotal(
      inventory([bought(0.01), bought(0.01), activity({ amount: 40, unit: 'kWh' })]),
      [],
      half,
    )
    expect(both(whole.total)).toEqual(['0.03', '0.03'])
    expect(both(split.total)).toEqual(['0.03', '0.03'])
  })

  it('rounds an emission once, however many months it was computed for', () => {
    const months = [processResult([{ mass: '0.004' }]), processResult([{ mass: '0.004' }])]
    expect(both(programmeTotal(inventory([]), months, half).total)).toEqual(['0.01', '0.01'])
    const kilns = [processResult([{ mass: '0.004' }], '1'), processResult([{ mass: '0.004' }], '2')]
    expect(both(programmeTotal(inventory([]), kilns, half).total)).toEqual(['0', '0'])
  })
})

it('is the sum of its lines exactly, in any order of the rows', () => {
  const amounts = fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 1e9 })), {
    minLength: 1,
    maxLength: 8,
  })
  fc.assert(
    fc.property(amounts, (given) => {
      const rows = given.map(([fuel, amount]) => (fuel ? diesel(amount / 7) : bought(amount / 7)))
      const found = programmeTotal(inventory(rows), [])
      const turned = programmeTotal(inventory(rows.toReversed()), [])
      expect(found.total.co2.eq(exactTotal(found.lines.map(({ co2 }) => co2)))).toBe(true)
      expect(found.total.co2.eq(turned.total.co2)).toBe(true)
      expect(new Decimal(found.direct.co2).plus(found.indirect.co2).eq(found.total.co2)).toBe(true)
    }),
  )
})
