import { runSimulation, packStated } from '@zerocarbon/accounting/uncertainty'
import { describe, expect, it } from 'vitest'
import type { CellValue } from '../model/index.ts'
import { codesOf, report } from '../testing/madeUpPlant.ts'
import { activityHeaders, inputs, settings, table, type Rows } from '../testing/madeUpTables.ts'
import type { PlantReport } from './plantReport.ts'

const headers = [...activityHeaders, '不确定度', '因子不确定度']
const row = (
  source: string,
  amount: number,
  unit: string,
  meter: string,
  ...stated: readonly CellValue[]
): readonly CellValue[] => ['2026-01', '2026-12', source, amount, unit, meter, ...stated]
const plant = (rows: Rows, more: Rows = []): PlantReport =>
  report(
    settings(),
    table('ZC_Activity', '活动', headers, rows),
    ...(more.length === 0
      ? []
      : [{ ...inputs([]), headers: [...inputs([]).headers, '不确定度', '因子不确定度'], rows: more }]),
  )
const shown = (found: PlantReport) => {
  const { stated, unstated, total } = found.uncertainty()
  return {
    total: total.toFixed(),
    stated: stated.total.toFixed(),
    halfWidth: stated.halfWidth.toSD(10).toFixed(),
    unstated: unstated.lines,
    size: unstated.size.toFixed(),
  }
}

describe('a line that states nothing', () => {
  // 530.6 t of power, 11 t of heat.
  const found = plant([row('外购电力', 1000, 'MWh', 'E', '3%', 4), row('外购蒸汽', 100, 'GJ', 'S')])

  it('is no zero: the total is unknown for it, and its share is said', () => {
    expect(found.statesUncertainty).toBe(true)
    expect(shown(found)).toEqual({
      total: '541.6',
      stated: '530.6',
      // √(3² + 4²) %
      halfWidth: '26.53',
      unstated: 1,
      size: '11',
    })
    expect(found.uncertainty().lines[1]).toMatchObject({ halfWidth: null, amounts: null, factor: null })
  })

  it('is one whose factor nobody spoke of, too', () => {
    const half = plant([row('外购电力', 1000, 'MWh', 'E', '3%')])
    expect(shown(half)).toMatchObject({ stated: '0', unstated: 1, size: '530.6' })
    expect(half.uncertainty().lines[0]?.amounts?.toFixed()).toBe('15.918')
  })

  it('is one of whose rows one is silent', () => {
    const half = plant([row('外购电力', 500, 'MWh', 'E', 3, 4), row('外购电力', 500, 'MWh', 'F', null, 4)])
    expect(half.uncertainty().lines[0]).toMatchObject({ rows: 2, silent: 1, halfWidth: null })
    expect(shown(half).unstated).toBe(1)
  })

  it('is not one that counts zero by rule', () => {
    const sun = plant([row('外购电力', 1, 'MWh', 'E', 3, 4), row('光伏自用', 9, 'MWh', 'P')]).uncertainty()
    expect([sun.lines.length, sun.unstated.lines]).toEqual([1, 0])
  })

  it('of a plant that has no such columns is every line', () => {
    const none = report(
      settings(),
      table('ZC_Activity', '活动', activityHeaders, [row('外购电力', 1, 'MWh', 'E')]),
    )
    expect([none.statesUncertainty, shown(none).unstated]).toEqual([false, 1])
  })
})

describe('what is shared', () => {
  it('is a factor in any unit: its error adds linearly', () => {
    const [a, b] = [row('外购电力', 500, 'MWh', 'E', 0, 10), row('外购电力', 50, '万kWh', 'F', 0)]
    expect(shown(plant([a, b])).halfWidth).toBe('53.06')
    // Their meters differ and add as squares: √(0.1² + 0.1²) × 265.3.
    const own = [row('外购电力', 500, 'MWh', 'E', 10, 0), row('外购电力', 50, '万kWh', 'F', 10)]
    expect(shown(plant(own)).halfWidth).toBe('37.51908581')
  })

  it('is a meter in all its months, so that splitting a row changes nothing', () => {
    const whole = plant([row('外购电力', 1000, 'MWh', 'E', 10, 0)])
    const split = plant([row('外购电力', 400, 'MWh', 'E', 10, 0), row('外购电力', 600, 'MWh', 'E', 10, 0)])
    expect([shown(whole).halfWidth, shown(split).halfWidth]).toEqual(['53.06', '53.06'])
  })

  it('is stated once, and the larger counts where two rows differ', () => {
    const two = plant([row('外购电力', 500, 'MWh', 'E', 0, 5), row('外购电力', 500, 'MWh', 'F', 0, 10)])
    expect(shown(two).halfWidth).toBe('53.06')
    expect(codesOf(two)).toEqual(['ZC-VALUE-INVALID 活动!H2'])
    expect(two.inventory.complete).toBe(true)
  })
})

describe('draws', () => {
  const rows = [
    row('外购电力', 1000, 'MWh', 'E', 3, 10),
    row('外购电力', 10, '万kWh', 'F', 20),
    row('天然气', 5, '万Nm3', 'G', '2%', '5%'),
    row('外购蒸汽', 10, 'GJ', 'S', 8, 0),
  ]
  const drawn = (all: Rows, seed = 7) => {
    const { mean, sd, p2_5, median, p97_5 } = runSimulation(packStated(plant(all).uncertainty()), {
      seed,
      draws: 4000,
    })
    return [mean, sd, p2_5, median, p97_5]
  }

  it('are the same digits for a seed, in any order of rows', () => {
    expect(drawn(rows)).toEqual(drawn(rows))
    expect(drawn(rows.toReversed())).toEqual(drawn(rows))
    expect(drawn(rows, 8)).not.toEqual(drawn(rows))
    expect(shown(plant(rows.toReversed()))).toEqual(shown(plant(rows)))
  })

  it('agree with approach 1', () => {
    const [, sd] = drawn(rows)
    expect((1.96 * sd!) / Number(shown(plant(rows)).halfWidth)).toBeCloseTo(1, 1)
  })
})

describe('a run of a process method', () => {
  const kiln = (u: CellValue, purity: CellValue, factor: CellValue): Rows => [
    ['碳酸盐分解', '窑', null, null, '用量:石灰石', 100, 't', '过磅单', u, factor],
    ['碳酸盐分解', '窑', null, null, '纯度:石灰石', '50 %', null, '-', purity, null],
  ]

  it('is off by its inputs and by the defaults it used', () => {
    // 100 × 0.5 × 0.4397 t; √(3² + 4² + 12²) %.
    expect(shown(plant([], kiln('3%', 4, '12%')))).toMatchObject({
      stated: '21.985',
      halfWidth: '2.85805',
      unstated: 0,
    })
  })

  it('needs all of them', () => {
    expect(shown(plant([], kiln('3%', 4, null)))).toMatchObject({ stated: '0', unstated: 1, size: '21.985' })
    const silent = plant([], kiln('3%', null, '12%')).uncertainty()
    expect(silent.lines[0]).toMatchObject({ rows: 2, silent: 1, halfWidth: null })
  })

  it('that gives a fuel by its stocks is a line like any other', () => {
    const stock = (name: string, value: number, ...stated: Rows[number]): Rows[number] => [
      '库存平衡',
      null,
      null,
      null,
      `${name}:柴油`,
      value,
      't',
      null,
      ...stated,
    ]
    const found = plant(
      [row('外购电力', 1, 'MWh', 'E')],
      [stock('期初库存', 50, 0), stock('购入量', 100, 10, 0), stock('期末库存', 50, '20%')],
    )
    const diesel = found.uncertainty().lines.find(({ label }) => label.zh === '柴油')
    expect(codesOf(found)).toEqual([])
    // 100 t, of which those bought are off by 10 t and those in the tank by 10 t: √200 t.
    expect(diesel?.halfWidth?.div(diesel.value).toSD(8).toFixed()).toBe('0.14142136')
    const silent = plant([], [stock('期初库存', 50, 0), stock('购入量', 100), stock('期末库存', 50, 0)])
    expect(silent.uncertainty().lines[0]).toMatchObject({ halfWidth: null, silent: 1 })
  })

  it('that gives bought heat by a factor of the supplier has it among its inputs', () => {
    const steam = (name: string, value: CellValue, unit: string, u: CellValue): Rows[number] => [
      '外购蒸汽',
      '',
      null,
      null,
      name,
      value,
      unit,
      '供方证明',
      u,
      null,
    ]
    const found = plant(
      [],
      [
        steam('质量', 10_000, 't', 3),
        steam('比焓', 2776.9, 'kJ/kg', 0),
        steam('供热因子', 0.2, 'tCO2/GJ', 4),
      ],
    )
    const [line] = found.uncertainty().lines
    expect(line?.halfWidth?.div(line.value).toSD(8).toFixed()).toBe('0.05')
  })
})

it('counts a cell that cannot be read as silent, asks for a look and keeps the row', () => {
  const found = plant([row('外购电力', 1000, 'MWh', 'E', '高', 4), row('外购蒸汽', 1, 'GJ', 'S', 0.05, 4)])
  expect(codesOf(found)).toEqual(['ZC-VALUE-INVALID 活动!G2', 'ZC-VALUE-INVALID 活动!G3'])
  expect([found.inventory.complete, shown(found).unstated]).toEqual([true, 2])
})
