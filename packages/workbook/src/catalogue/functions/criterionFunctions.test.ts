import { sentence, type Language } from '@zerocarbon/accounting/errors'
import { cn2026 } from '@zerocarbon/factors'
import { rulesBundle } from '@zerocarbon/rules-engine'
import { describe, expect, it } from 'vitest'
import { cellPlant, cellPlantRows } from '../../facts/testing/cellPlant.ts'
import { createCatalogue } from '../createCatalogue.ts'
import type { Argument, Outcome } from '../ZcFunction.ts'

type Given = Parameters<typeof cellPlant>[0] & { language?: Language }

function outcomeOf(
  name: string,
  args: readonly Argument[],
  { language = 'zh', ...more }: Given = {},
): Outcome {
  const catalogue = createCatalogue({ factors: cn2026, rules: rulesBundle, language })
  catalogue.setTables(cellPlant(more))
  return catalogue.call(name, args) as Outcome
}
/** The value with its unit, or code and sentence of the problem. */
function call(name: string, args: readonly Argument[], given: Given = {}): string {
  const outcome = outcomeOf(name, args, given)
  if ('problem' in outcome)
    return `${outcome.problem.code} ${sentence(outcome.problem, given.language ?? 'zh')}`
  return [outcome.exact ?? outcome.value, outcome.unit].filter((part) => part !== undefined).join(' ')
}
const warnings = (name: string, args: readonly Argument[], given: Given = {}): string[] => {
  const outcome = outcomeOf(name, args, given)
  if ('problem' in outcome) return []
  return (outcome.warnings ?? []).map((issue) => `${issue.code} ${sentence(issue, given.language ?? 'zh')}`)
}
const national = 'cn.factory.national-2026'
const guidance = 'cn.factory.guidance-2026'
/** Without the diesel. */
const gap = { rows: cellPlantRows.map((row, r) => (r === 2 ? row.with(3, null) : row)) }
const discloses = (value: string): Given => ({ facts: [['discloses-carbon', value, '', 'R-1']] })

describe('VERDICT', () => {
  it('says the word of a criterion, in either language', () => {
    expect(call('VERDICT', ['physical-share-entry'])).toBe('已达标')
    expect(call('VERDICT', ['non-fossil-share-entry'])).toBe('有差距')
    expect(call('VERDICT', ['co2-per-energy-entry'])).toBe('待确认')
    expect(call('VERDICT', ['facility-racks'])).toBe('不适用')
    expect(call('VERDICT', ['physical-share-entry'], { language: 'en' })).toBe('Met')
  })

  it('follows a yes-or-no fact: true, false, missing', () => {
    const ask = ['disclosure', '', '', '', guidance]
    expect(call('VERDICT', ask, discloses('是'))).toBe('已达标')
    expect(call('VERDICT', ask, discloses('否'))).toBe('有差距')
    expect(call('VERDICT', ask)).toBe('缺少数据')
    expect(outcomeOf('VERDICT', ask)).toMatchObject({ missing: true })
    expect(outcomeOf('VERDICT', ask, discloses('是'))).not.toHaveProperty('missing')
  })

  it('agrees with the rows of CHECK, on any day', () => {
    for (const day of ['2026-07-12', '2026-07-13', '2029-12-31', '2030-01-01']) {
      const catalogue = createCatalogue({ factors: cn2026, rules: rulesBundle, language: 'zh' })
      catalogue.setTables(cellPlant())
      const [, ...rows] = catalogue.call('CHECK', [national, day]) as { value: string }[][]
      const one = (id: string): unknown =>
        (catalogue.call('VERDICT', [id, '', day, '', national]) as { value: string }).value
      const { criteria } = catalogue.assessor().ruleSet(national)
      expect(criteria.map(({ id }) => one(id))).toEqual(rows.slice(0, -1).map((row) => row[1]?.value))
    }
  })

  it('turns on the day a limit begins', () => {
    expect(call('VERDICT', ['co2-per-energy-2030', '', '2029-12-31'])).toBe('未到期')
    expect(call('VERDICT', ['co2-per-energy-2030', '', '2030-01-01'])).toBe('有差距')
  })

  it('gives the reason: behind a measured one, beside an open or provisional one', () => {
    const outcome = outcomeOf('VERDICT', ['physical-share-entry'])
    const why = 'why' in outcome ? outcome.why?.() : undefined
    expect(why).toMatchObject({ because: { zh: expect.stringContaining('富余 0.95 个百分点') as string } })
    expect(why?.gives.value.toFixed(4)).toBe('0.1095')
    expect(warnings('VERDICT', ['disclosure', '', '', '', guidance])[0]).toMatch(
      /^ZC-CRITERION-OPEN “碳信息披露与持续改进”.*补上 ZC_Facts: “/,
    )
    // What the authority has not settled, nobody can enter.
    expect(warnings('VERDICT', ['co2-per-energy-entry'])[0]).toContain('不是缺数据')
    expect(warnings('VERDICT', ['co2-per-energy-entry'])[0]).toContain('几种理解结论不一')
    expect(warnings('VERDICT', ['energy-from'])).toEqual([
      expect.stringMatching(/^ZC-VERDICT-PROVISIONAL .*限值只有一个来源/) as string,
    ])
    for (const language of ['zh', 'en'] as const)
      expect(warnings('VERDICT', ['disclosure', '', '', '', guidance], { language }).join('')).not.toMatch(
        /。。|\.\.|\.;|。；/,
      )
  })
})

describe('a value in place of the data', () => {
  it('is judged by the limit, on it and beside it, and is provisional', () => {
    expect(call('VERDICT', ['co2-per-energy-entry', 1.8])).toBe('已达标')
    expect(call('VERDICT', ['co2-per-energy-entry', 1.8001])).toBe('有差距')
    expect(call('VERDICT', ['non-fossil-share-entry', 0.3])).toBe('已达标')
    expect(call('VERDICT', ['non-fossil-share-entry', 0.2999])).toBe('有差距')
    expect(warnings('VERDICT', ['non-fossil-share-entry', 0.3]).join()).toMatch(
      /ZC-VERDICT-PROVISIONAL .*写在公式里/,
    )
    expect(call('VERDICT', ['disclosure', true, '', '', guidance])).toBe('已达标')
  })

  it('needs no data of the workbook', () => {
    expect(call('VERDICT', ['non-fossil-share-entry', 0.31], gap)).toBe('已达标')
    expect(call('GAP', ['energy-from', 900], gap)).toBe('-100 tce')
  })

  it('invents no amount: a ratio alone has a verdict and no gap', () => {
    const empty = { rows: [] }
    expect(call('VERDICT', ['co2-per-energy-2030', 0.1, '2030-01-01'], empty)).toBe('已达标')
    const outcome = outcomeOf('VERDICT', ['co2-per-energy-2030', 0.1, '2030-01-01'], empty)
    expect('why' in outcome && outcome.why?.()).toMatchObject({
      because: { zh: expect.stringContaining('差多少无从得知') as string },
    })
    expect(call('GAP', ['co2-per-energy-2030', 0.1, '2030-01-01'], empty)).toMatch(/^ZC-CRITERION-OPEN /)
    const known = call('GAP', ['co2-per-energy-2030', 0.1, '2030-01-01'])
    expect(known).toMatch(/^[1-9][\d.]+ tCO2$/)
  })

  it('does not stand for the size that chooses the band', () => {
    const park = ['co2-per-energy', 0.3, '', '', 'cn.park.national-2025']
    expect(call('VERDICT', park, { rows: [] })).toBe('缺少数据')
  })

  it('never passes by a slip', () => {
    expect(call('VERDICT', ['non-fossil-share-entry', 30])).toMatch(/^ZC-ARGUMENT-INVALID .*30.*0 – 1/)
    expect(call('VERDICT', ['non-fossil-share-entry', -0.3])).toMatch(/^ZC-ARGUMENT-INVALID/)
    expect(call('VERDICT', ['non-fossil-share-entry', '0.3'])).toMatch(/^ZC-ARGUMENT-INVALID/)
    expect(call('VERDICT', ['non-fossil-share-entry', [[0.3]]])).toMatch(/^ZC-ARGUMENT-INVALID/)
    expect(call('VERDICT', ['non-fossil-share-entry', { error: '#N/A' }])).toContain('ZC-CELL-ERROR')
    expect(call('VERDICT', ['disclosure', 1, '', '', guidance])).toMatch(/^ZC-ARGUMENT-INVALID/)
    const several = ['electric-ratio', 1.2, '', '', 'cn.sector.green-data-centre-2025']
    expect(call('VERDICT', several)).toMatch(/^ZC-CRITERION-OPEN .*不止一个数/)
  })

  it('does not make a criterion apply that does not', () => {
    expect(call('VERDICT', ['facility-racks', 5000])).toBe('不适用')
    expect(call('VERDICT', ['facility-racks', 5000, '', '算力设施'])).toBe('缺少数据')
    const general = { facts: [['is-intelligent-computing-centre', '否', '', 'I-1']] }
    expect(call('VERDICT', ['facility-racks', 5000, '', '算力设施'], general)).toBe('已达标')
    expect(call('VERDICT', ['facility-racks', 2999, '', 'computing-facility'], general)).toBe('有差距')
  })
})

describe('naming a criterion', () => {
  it('takes its title too, in any case', () => {
    expect(call('VERDICT', ['物理认定量占比（基本要求）'])).toBe('已达标')
    expect(call('VERDICT', [' Physical-Share-Entry ', '', '', '', national.toUpperCase()])).toBe('已达标')
    expect(call('VERDICT', ['Annual energy consumption (calorific)'])).toBe('已达标')
  })

  it.each(['VERDICT', 'THRESHOLD', 'GAP'])('%s lists what there is', (name) => {
    expect(call(name, ['co2-per-energy'], {})).toMatch(
      /^ZC-ARGUMENT-INVALID .*规则集”.*cn-hn\.park\.2026、cn\.park\.national-2025/,
    )
    expect(call(name, ['nix'])).toMatch(/^ZC-ARGUMENT-INVALID .*nix.*disclosure.*co2-per-energy-entry/)
    expect(call(name, ['co2-per-energy-entry', '', '', '', guidance])).toMatch(
      /ZC-ARGUMENT-INVALID .*offset-last/,
    )
    expect(call(name, ['disclosure', '', '', '', 'cn.park'])).toMatch(
      /ZC-ARGUMENT-INVALID .*cn\.factory\.national-2026/,
    )
    expect(call(name, [])).toContain('ZC-ARGUMENT-MISSING')
    expect(call(name, [[['disclosure']]])).toContain('ZC-ARGUMENT-INVALID')
    expect(call(name, [{ error: '#N/A' }])).toContain('ZC-CELL-ERROR')
    const day = name === 'THRESHOLD' ? ['去年'] : ['', '去年']
    expect(call(name, ['energy-from', ...day])).toContain('ZC-DATE-INVALID')
  })
})

describe('THRESHOLD', () => {
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
})

describe('GAP', () => {
  it('is the margin in the unit of what is compared, below 0 where short', () => {
    expect(call('GAP', ['physical-share-entry'])).toBe('198000 kWh')
    const short = outcomeOf('GAP', ['non-fossil-share-entry'])
    expect(short).toMatchObject({ unit: 'tce' })
    expect('value' in short && short.value).toBeLessThan(0)
    const spare = outcomeOf('GAP', ['energy-from'])
    // 4,253 tce against 1,000.
    expect('value' in spare && Math.round(spare.value as number)).toBe(3253)
  })

  it('is the exact line at 0', () => {
    const rows = cellPlantRows.map((row, r) => (r === 0 ? row.with(3, 2052) : row))
    expect(call('GAP', ['physical-share-entry'], { rows })).toBe('0 kWh')
  })

  it('is an error with the sentence where there is no figure, never 0', () => {
    expect(call('GAP', ['energy-from'], gap)).toMatch(/^ZC-CRITERION-OPEN .*活动!D4.*补上 ZC_Activity: “/)
    expect(call('GAP', ['co2-per-energy-entry'])).toContain('几种理解结论不一')
    expect(call('GAP', ['co2-per-energy-2030', '', '2029-12-31'])).toContain('自 2030-01-01 起适用')
    expect(call('GAP', ['co2-per-energy-2030', '', '2030-01-01'])).toMatch(/^-[\d.]+ tCO2$/)
    expect(call('GAP', ['facility-racks'])).toContain('适用条件不成立')
    expect(call('GAP', ['disclosure', '', '', '', guidance], discloses('是'))).toContain('没有余量')
    expect(call('GAP', ['carbon-removal-rate'])).toMatch(/^ZC-CRITERION-OPEN /)
  })

  it('carries the reasons why it may change', () => {
    expect(warnings('GAP', ['physical-share-entry'])[0]).toMatch(/^ZC-VERDICT-PROVISIONAL .*2 种理解/)
  })
})
