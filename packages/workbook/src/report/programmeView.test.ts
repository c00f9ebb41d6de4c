import { describe, expect, it } from 'vitest'
import { codesOf, heat, power, report } from '../testing/madeUpPlant.ts'
import {
  activities,
  activityHeaders,
  green,
  inputs,
  settings,
  table,
  type Rows,
} from '../testing/madeUpTables.ts'
import type { PlantReport } from './plantReport.ts'
import { programmeView } from './programmeView.ts'
import { resultsSheet } from './resultsSheet.ts'

const kiln: Rows = [['碳酸盐分解', '', null, null, '用量:石灰石', 200, 't', '过磅单']]
const shown = (found: PlantReport) =>
  programmeView(found, 'zh').rows.map(({ item, co2, remark }) => [item, co2.toFixed(2), remark])

/** A factory with one line of each kind, by the MEE forms; see the worked example of the method. */
const year = ['2026-01', '2026-12'] as const
const factory = (rounding: Rows = []): PlantReport =>
  report(
    settings([['报告期', 2026], ...rounding]),
    table(
      'ZC_Activity',
      '活动',
      [...activityHeaders, '因子覆盖'],
      [
        [...year, '烟煤', 800, 't', 'C-1', 'fuel/bituminous-coal/MEE-ETS-2022-25'],
        [...year, '天然气', 12.5, '万Nm3', 'G-1', 'fuel/natural-gas/MEE-ETS-2022-25'],
        [...year, '外购电力', 5400, 'MWh', 'E-1', null],
        [...year, '外购蒸汽', 9000, 'GJ', 'S-1', null],
      ],
    ),
    inputs(kiln),
  )

describe('the worked example of a factory', () => {
  it('rounds each line to two decimals, half up, and adds', () => {
    const found = factory([['修约', '逐行 2 位 四舍五入']])
    expect(codesOf(found)).toEqual([])
    expect(found.totals.lines.map(({ label, co2 }) => [label.zh, co2.toFixed()])).toEqual([
      ['烟煤', '1531.03'],
      ['天然气', '270.63'],
      ['外购电力', '2865.24'],
      ['外购蒸汽', '990'],
      ['碳酸盐分解：石灰石', '87.94'],
    ])
    expect(shown(found).slice(-3)).toEqual([
      ['小计，不含电力和热力', '1889.60', ''],
      ['工厂法合计（位置法）', '5744.84', '逐行修约到 2 位（四舍五入）后相加'],
      ['不修约的合计', '5744.84', ''],
    ])
    expect(found.inventory.total.value.toFixed()).toBe(found.totals.exact.co2.toFixed())
  })

  it('rounds nothing unless asked to', () => {
    const found = factory()
    expect(found.totals.total.co2.toFixed(8)).toBe('5744.83734859')
    expect(shown(found).map(([item]) => item)).not.toContain('不修约的合计')
  })
})

it('lists exported non-fossil power and deducts nothing for it', () => {
  const sent: Rows = [['G-1', '余电上网', '2026-01', '2026-12', 120, null, null]]
  const [without, found] = [[], sent].map((rows) =>
    report(settings(), activities([power, heat]), green(rows)),
  )
  expect(shown(found!)).toEqual(shown(without!))
  expect(
    programmeView(found!, 'zh').listed.map(({ item, value, unit }) => [item, value.toFixed(), unit]),
  ).toEqual([['外送非化石电量', '120', 'MWh']])
  expect(programmeView(without!, 'en').listed).toEqual([])
})

it('has the same terms in both languages, and writes each into the sheet with its CO2e', () => {
  const found = report(settings(), activities([power, heat]), inputs(kiln))
  for (const language of ['zh', 'en'] as const) {
    const { rows } = programmeView(found, language)
    const sheet = resultsSheet(found, language).rows.filter(
      ([group]) => group === '工厂法' || group === 'Programme',
    )
    expect(sheet.map((row) => [row[1], row[2], row[5]])).toEqual(
      rows.map(({ item, co2, co2e }) => [item, co2.toNumber(), co2e.toNumber()]),
    )
  }
})

it('writes words for terms and totals while data are missing', () => {
  const found = report(settings(), activities([power, heat.with(3, null)]), inputs(kiln))
  const rows = resultsSheet(found, 'zh').rows.filter(([group]) => group === '工厂法')
  expect(rows.length).toBeGreaterThan(3)
  for (const row of rows) {
    expect([row[2], row[5]]).toEqual(['缺少数据', '缺少数据'])
    expect(row[4]).toContain('不能当作全年')
  }
})
