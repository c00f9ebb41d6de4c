import { expect, it } from 'vitest'
import { cellPlantRows } from '../../facts/testing/cellPlant.ts'
import { call, gap, guidance, outcomeOf, warnings } from '../testing/criterionCalls.ts'
import type { Argument } from '../ZcFunction.ts'

it('gives the limit of the day with its unit', () => {
  expect(call('THRESHOLD', ['co2-per-energy-entry'])).toBe('1.8 tCO2/tce')
  expect(call('THRESHOLD', ['non-fossil-share-entry'])).toBe('0.3')
  expect(call('THRESHOLD', ['co2-per-energy-2030', '2030-01-01'])).toBe('0.2 tCO2/tce')
  expect(call('THRESHOLD', ['physical-share-from'])).toBe('5000000 kWh')
  // It needs no amount of the plant.
  expect(call('THRESHOLD', ['co2-per-energy-entry'], gap)).toBe('1.8 tCO2/tce')
})

it('is an error with the reason where none holds, never 0', () => {
  expect(call('THRESHOLD', ['co2-per-energy-2030', '2029-12-31'])).toMatch(
    /^ZC-CRITERION-OPEN .*自 2030-01-01 起适用/,
  )
  expect(call('THRESHOLD', ['co2-per-energy-entry', '2026-07-12'])).toContain('自 2026-07-13 起施行')
  expect(call('THRESHOLD', ['carbon-removal-rate'])).toContain('附件1 未见')
  expect(call('THRESHOLD', ['facility-racks'])).toMatch(/^ZC-CRITERION-OPEN .*适用条件不成立/)
  expect(call('THRESHOLD', ['disclosure', '', '', '', guidance])).toContain('不是一个数')
})

it('chooses the band by the facts of the workbook', () => {
  const ask = ['co2-per-energy', '', '', '', 'cn.park.national-2025']
  // Below 200,000 tce nothing is published.
  expect(call('THRESHOLD', ask)).toMatch(/^ZC-CRITERION-OPEN .*20 万吨标准煤以下没有公布限值/)
  const large = { rows: cellPlantRows.map((row, r) => (r === 0 ? row.with(3, 80000) : row)) }
  expect(call('THRESHOLD', ask, large)).toBe('0.2 tCO2/tce')
  expect(call('THRESHOLD', ask, gap)).toMatch(/^ZC-CRITERION-OPEN /)
})

it('is the line where nobody knows whether it applies, and says so', () => {
  expect(call('THRESHOLD', ['energy-from'], { sector: '' })).toBe('1000 tce')
  expect(warnings('THRESHOLD', ['energy-from'], { sector: '' })[0]).toMatch(
    /^ZC-VERDICT-PROVISIONAL .*是否适用还不知道：.*没有填“行业”/,
  )
  expect(call('THRESHOLD', ['facility-racks', '', '算力设施'])).toBe('3000')
})

it('takes sector and size from the arguments', () => {
  const ask = (size: Argument): string =>
    call('THRESHOLD', ['co2-per-energy', '', '', size, 'cn.park.national-2025'])
  expect(ask(199_999)).toContain('没有公布限值')
  expect(ask(200_000)).toBe('0.2 tCO2/tce')
  expect(ask(1_000_000)).toBe('0.3 tCO2/tce')
  expect(ask(-5)).toMatch(/^ZC-ARGUMENT-INVALID .*规模”不能是“-5”.*0 或更大/)
  expect(ask('很大')).toMatch(/^ZC-ARGUMENT-INVALID .*规模/)
  expect(call('THRESHOLD', ['co2-per-energy-entry', '', '', 5])).toMatch(/^ZC-ARGUMENT-INVALID .*不分档/)
  expect(call('THRESHOLD', ['co2-per-energy-entry', '', '火星工业'])).toMatch(/^ZC-ARGUMENT-INVALID .*行业/)
})

it('names the limits of a criterion with several, and gives each', () => {
  const set = 'cn.sector.green-data-centre-2025'
  const given = { facts: [['limited-product', 'data-centre', '', 'P-1']] }
  expect(call('THRESHOLD', ['electric-ratio', '', '', '', set], given)).toMatch(
    /^ZC-CRITERION-OPEN .*electric-ratio、ratio-level/,
  )
  expect(call('THRESHOLD', ['ratio-level', '', '', '', set])).toBe('2')
})

it('gives no limit of a definition nobody has seen', () => {
  expect(call('THRESHOLD', ['cut-off-flow', '', '', '', 'cn.product.footprint-2024'])).toMatch(
    /^ZC-CRITERION-OPEN /,
  )
})

it('cites the clause, and says that one source is not enough', () => {
  const outcome = outcomeOf('THRESHOLD', ['co2-per-energy-entry'])
  expect('why' in outcome && outcome.why?.()).toMatchObject({
    because: { zh: '工信厅节函〔2026〕334号 核心指标1.1 基本要求，自 2026-07-13 起' },
  })
  // What the set notes beside the value is said with it.
  const ahead = outcomeOf('THRESHOLD', ['co2-per-energy-2030', '2030-01-01'])
  expect('why' in ahead && ahead.why?.()).toMatchObject({
    because: { zh: expect.stringContaining('从 2030 年的第一天起按此判定是我们的处理') as string },
  })
  expect(warnings('THRESHOLD', ['co2-per-energy-entry'])).toEqual([])
  expect(warnings('THRESHOLD', ['energy-from'])).toEqual([
    expect.stringContaining('限值只有一个来源') as string,
  ])
})
