import { sentence, type Language } from '@zerocarbon/accounting/errors'
import { cn2026 } from '@zerocarbon/factors'
import { rulesBundle } from '@zerocarbon/rules-engine'
import { describe, expect, it } from 'vitest'
import { cellPlant, cellPlantRows } from '../../facts/testing/cellPlant.ts'
import { createCatalogue } from '../createCatalogue.ts'
import type { Argument, Outcome } from '../ZcFunction.ts'

/** The spilled values of a call on the sample plant; a problem is its code and sentence. */
function call(
  name: 'CHECK' | 'PHASE',
  args: readonly Argument[],
  { language = 'zh', ...more }: Parameters<typeof cellPlant>[0] & { language?: Language } = {},
): unknown[][] {
  const catalogue = createCatalogue({ factors: cn2026, rules: rulesBundle, language })
  catalogue.setTables(cellPlant(more))
  const outcome = catalogue.call(name, args)
  const one = (each: Outcome): unknown =>
    'problem' in each ? `${each.problem.code} ${sentence(each.problem, language)}` : each.value
  return Array.isArray(outcome) ? outcome.map((row) => row.map(one)) : [[one(outcome)]]
}
const national = 'cn.factory.national-2026'
const guidance = 'cn.factory.guidance-2026'

describe('CHECK', () => {
  it('says of a set of another province that it is one', () => {
    const overall = (set: string, language: Language = 'zh'): unknown =>
      call('CHECK', [set], { region: '江苏', language }).at(-1)?.[6]
    expect(overall('cn-hn.factory.2025')).toContain('；这套规则适用于湖南，工作簿的“电网因子地区”是江苏')
    expect(overall('cn-hn.factory.2025', 'en')).toContain('; this set is for Hunan')
    for (const set of ['cn-js.factory.sip-2026', national]) expect(overall(set)).not.toContain('适用于')
  })

  it('spills a row a criterion under a header, the overall outcome last', () => {
    const rows = call('CHECK', [national])
    expect(rows.map((row) => row.length)).toEqual(rows.map(() => 8))
    expect(rows[0]).toEqual(['判据', '判定', '暂行', '实测', '限值', '余量', '说明', '条款'])
    const verdicts = rows.map(([, verdict]) => verdict)
    expect(verdicts.slice(1, 7)).toEqual(['待确认', '未到期', '有差距', '未到期', '已达标', '未到期'])
    // Eight indicators without a line, then the entry conditions; of these only the energy is computed.
    expect(verdicts.slice(7, 15)).toEqual(Array.from({ length: 8 }, () => '待确认'))
    expect(rows.find(([title]) => title === '年综合能源消费量（当量值）')?.slice(1, 5)).toEqual([
      '已达标',
      '暂行',
      '4,253 tce',
      '≥ 1000 tce',
    ])
    expect(rows[5]).toEqual([
      '物理认定量占比（基本要求）',
      '已达标',
      '暂行',
      '10.95 %',
      '≥ 10 %',
      '+0.95 %',
      '实测 10.95 %，要求不低于 10 %，富余 0.95 个百分点（198,000 kWh）；2 种理解结论一致，所列为最不利的“占全部用电量”',
      '核心指标1.3 基本要求',
    ])
    expect(rows.at(-1)?.slice(0, 3)).toEqual(['总体（2026-12-31）', '有差距', '暂行'])
  })

  it('speaks English', () => {
    const rows = call('CHECK', [national], { language: 'en' })
    expect(rows[0]?.slice(0, 3)).toEqual(['Criterion', 'Verdict', 'Provisional'])
    expect(rows[3]?.slice(0, 2)).toEqual(['Non-fossil share of energy (basic requirement)', 'Gap'])
    expect(JSON.stringify(rows.map((row) => row.slice(0, 7)))).not.toMatch(/[，。；]/)
  })

  it('judges by the law of the day given', () => {
    expect(call('CHECK', [national, '2030-01-01']).map(([, verdict]) => verdict)[2]).toBe('有差距')
    expect(call('CHECK', [national, '2030-01-01']).at(-1)?.[0]).toBe('总体（2030-01-01）')
    expect(call('CHECK', [national, '去年'])[0]?.[0]).toContain('ZC-DATE-INVALID')
    expect(call('CHECK', [national, { error: '#N/A' }])[0]?.[0]).toContain('ZC-CELL-ERROR')
    expect(call('CHECK', [national, [['2026-12-31']]])[0]?.[0]).toContain('ZC-ARGUMENT-INVALID')
  })

  it('wants one rule set that exists', () => {
    expect(call('CHECK', ['cn.park'])[0]?.[0]).toContain(national)
    expect(call('CHECK', [[[national]]])[0]?.[0]).toContain('ZC-ARGUMENT-INVALID')
    expect(call('CHECK', [])[0]?.[0]).toContain('ZC-ARGUMENT-MISSING')
  })

  it('takes facts from a range, and refuses what it cannot read', () => {
    const verdict = (...facts: readonly Argument[]) =>
      call('CHECK', [guidance, '', ...facts]).find(([title]) => title === '碳信息披露与持续改进')?.[1]
    expect(verdict()).toBe('缺少数据')
    const range = (value: string) => [
      ['事实', '值', '单位'],
      ['discloses-carbon', value, ''],
    ]
    expect(verdict(range('是'))).toBe('已达标')
    expect(verdict(range('否'))).toBe('有差距')
    expect(call('CHECK', [guidance, '', range('也许')])[0]?.[0]).toContain('ZC-VALUE-INVALID')
    expect(call('CHECK', [guidance, '', 'ZC_Facts'])[0]?.[0]).toContain('ZC-ARGUMENT-INVALID')
  })

  it('names the cell to mend where data are missing, and clean sentences where several are', () => {
    const rows = cellPlantRows.map((row, r) => (r === 2 ? row.with(3, null) : row))
    const found = call('CHECK', [national], { rows })
    expect(found[1]?.slice(1, 6)).toEqual(['缺少数据', '暂行', '', '≤ 1.8 tCO2/tce', ''])
    expect(found[1]?.[6]).toContain('先处理：活动!D4')
    for (const language of ['zh', 'en'] as const)
      expect(JSON.stringify(call('CHECK', [guidance], { language }))).not.toMatch(/。；|\.;/)
  })
})

describe('PHASE', () => {
  it('spills the phases that name a sector', () => {
    expect(call('PHASE', ['锂电池'])).toEqual([
      ['阶段', '性质', '目标年', '状态'],
      ['遴选一批标杆', '遴选', '2026', '目标年已到'],
      ['七个行业培育建设一批', '培育目标', '2027', '已公布，未到目标年'],
    ])
    expect(call('PHASE', ['steel', '2030-06-30'], { language: 'en' })).toEqual([
      ['Phase', 'Force', 'Target', 'State'],
      ['A first batch is selected', 'selection', '2026', 'target year reached'],
      ['Extended to five energy-intensive sectors', 'target', '2030', 'target year reached'],
    ])
  })

  it('names the sectors there are', () => {
    expect(call('PHASE', ['航天'])[0]?.[0]).toMatch(/ZC-ARGUMENT-INVALID.*锂电池/)
    expect(call('PHASE', [[['锂电池']]])[0]?.[0]).toContain('ZC-ARGUMENT-INVALID')
    expect(call('PHASE', ['锂电池', '明年'])[0]?.[0]).toContain('ZC-DATE-INVALID')
  })
})
