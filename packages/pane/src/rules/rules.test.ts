import { marginPartText, marginText } from '@zerocarbon/workbook'
import { describe, expect, it } from 'vitest'
import { madeUpAssessment, madeUpRatio, madeUpVerdict } from '../testing/madeUpVerdict.ts'
import type { Verdict } from '@zerocarbon/rules-engine'
import { headline } from './headline.ts'
import { marginSentence } from './marginSentence.ts'
import { measureScale } from './measureScale.ts'
import { ruleSetView } from './ruleSetView.ts'
import { verdictView } from './verdictView.ts'

const scale = measureScale('tCO2/tce', 2, 'zh')
const shares = measureScale('1', 2, 'zh')
const marginOf = (part: string, whole: string, op: 'atMost' | 'atLeast', limit: string): string => {
  const isShare = op === 'atLeast'
  const ratio = madeUpRatio(part, whole, op, limit, isShare ? '1' : 'tCO2/tce')
  return marginSentence(ratio.margin, ratio.limit, isShare ? shares : scale, 'zh')
}

describe('a margin', () => {
  // The sample plant: 13,399.34 tCO2 over 7,640.47 tce against 1.8, 2,022.05 tce of it against 30 %.
  it('says what is spare in the limit’s unit and the numerator’s', () => {
    expect(marginOf('13399.3408815264', '7640.470216541', 'atMost', '1.8')).toBe(
      '余量 0.046 tCO₂/tce（2.6 %），合 353.5 tCO₂',
    )
  })

  it('says what a share is short of in percentage points', () => {
    expect(marginOf('2022.048', '7640.470216541', 'atLeast', '0.3')).toBe('还差 3.54 个百分点。')
  })

  // The readings the sample plant fails by: 15,000.57 tCO2 over 7,640.47 tce, 870.132 tce over 4,253.06 tce.
  const park = ['15000.5668815264', '7640.470216540965483355853'] as const
  const calorific = ['870.132', '4253.056216540965483355853'] as const
  it.each([
    [...park, 'atMost', '1.8', '1.963', '还差 0.163 tCO₂/tce（9.1 %），合 1,247.7 tCO₂'],
    [...calorific, 'atLeast', '0.3', '20.46', '还差 9.54 个百分点。'],
    [...calorific, 'atLeast', '0.95', '20.46', '还差 74.54 个百分点。'],
  ] as const)(
    'of %s over %s, %s %s, adds up with %s to the limit: %s',
    (part, whole, op, limit, figure, margin) => {
      const ratio = madeUpRatio(part, whole, op, limit, op === 'atLeast' ? '1' : 'tCO2/tce')
      const measured = { ...ratio.measured, decimals: 3 }
      const view = verdictView(madeUpVerdict('fail', { ...ratio, measured }), 'zh')
      expect([view.measured?.figure, view.margin]).toEqual([figure, margin])
    },
  )

  it('has the digits that the command gives', () => {
    const { margin, measured } = madeUpRatio(...park, 'atMost', '1.8')
    expect(marginText(margin, { ...measured, decimals: 3 })).toBe('−0.163 tCO2/tce')
    expect(marginPartText(margin, 'zh')).toBe('还差 1,247.7 tCO2')
  })

  it('of whole units has no decimals, and a gap too small for them has more', () => {
    expect(marginOf('3', '1', 'atMost', '1')).toBe('还差 2.000 tCO₂/tce，合 2 tCO₂')
    expect(marginOf('1.80004', '1', 'atMost', '1.8')).toBe(
      '还差 0.00004 tCO₂/tce（0.002 %），合 0.00004 tCO₂',
    )
  })

  it('says when a value stands exactly on the limit', () => {
    expect(marginOf('1.8', '1', 'atMost', '1.8')).toBe('正好在限值上')
  })

  it('of a limit exceeded many times has no percentage', () => {
    expect(marginOf('2', '1', 'atMost', '0.2')).toBe('还差 1.800 tCO₂/tce，合 1.8 tCO₂')
  })
})

describe('the headline', () => {
  const of = (...outcomes: Parameters<typeof madeUpVerdict>[0][]): string =>
    headline(
      [
        madeUpAssessment(
          outcomes.map((outcome) => madeUpVerdict(outcome)),
          'pass',
        ),
      ],
      'zh',
    ).sentence

  it('names gaps, missing data and what is open', () => {
    expect(of('fail', 'pass', 'missing', 'undetermined')).toBe('有差距 1 项，缺少数据 1 项，待确认 1 项')
  })

  it('says all met only if nothing is missing or open', () => {
    expect(of('pass', 'notApplicable', 'notInForce')).toBe('全部达标')
    expect(of('pass', 'missing')).toBe('缺少数据 1 项')
    expect(of('pass', 'undetermined')).toBe('待确认 1 项')
    expect(of('notInForce')).toBe('没有需要判定的指标')
  })

  it('counts every outcome, so that the parts add up', () => {
    const assessment = madeUpAssessment([madeUpVerdict('pass'), madeUpVerdict('waived')], 'pass')
    expect(headline([assessment], 'zh').counts).toBe('共 2 项：已达标 1，已说明理由 1')
    expect(headline([assessment], 'en').counts).toBe('2 criteria: 1 met, 1 reason given')
  })
})

describe('a verdict', () => {
  it('shows a value that would touch its limit with more digits', () => {
    const view = verdictView(madeUpVerdict('fail', madeUpRatio('1.80004', '1', 'atMost', '1.8')), 'zh')
    expect(view.measured).toEqual({ figure: '1.80004', unit: 'tCO₂/tce' })
    expect(view.bar?.sentence).toBe('1.80004 tCO₂/tce，上限 ≤ 1.8')
  })

  it('of a share speaks in percent', () => {
    const view = verdictView(madeUpVerdict('fail', madeUpRatio('2646', '10000', 'atLeast', '0.3', '1')), 'en')
    expect([view.measured, view.bar?.words, view.bar?.endText]).toEqual([
      { figure: '26.46', unit: '%' },
      'at least 30 %',
      '40 %',
    ])
    expect(view.formula).toBe('2,646.0 tCO₂ ÷ 10,000.0 tce = 26.46 %')
  })

  it('of a ratio or a count has no unit and no percent', () => {
    const view = verdictView(madeUpVerdict('pass', madeUpRatio('128', '100', 'atMost', '1.3', '')), 'zh')
    expect([view.measured, view.bar?.sentence]).toEqual([{ figure: '1.28', unit: '' }, '1.28，上限 ≤ 1.3'])
    expect(view.margin).toBe('余量 0.02（1.5 %），合 2 tCO₂')
    expect(view.formula).toBe('128.0 tCO₂ ÷ 100.0 tce = 1.28')
  })

  it('says one reason once, however many facts it hides', () => {
    const reason = { zh: '缺', en: 'missing' }
    const missing = [
      { id: 'a', reason },
      { id: 'b', reason },
    ]
    const view = verdictView(madeUpVerdict('missing', { missing }), 'zh')
    expect(view.missing).toEqual([{ key: 'a', reason: '缺' }])
    expect(view.reasonAlone).toBe(false)
  })

  it('names its evidence, and by its id what nobody has named', () => {
    const verdict = madeUpVerdict('pass')
    const asked = { ...verdict, criterion: { ...verdict.criterion, evidence: ['energy-balance', 'other'] } }
    const names = { 'energy-balance': { zh: '能源平衡表', en: 'Energy balance' } }
    expect(verdictView(asked, 'zh', names).evidence).toBe('能源平衡表、other')
    expect(verdictView(asked, 'en', names).evidence).toBe('Energy balance, other')
    const assessment = { ...madeUpAssessment([asked], 'pass'), evidence: names }
    expect(ruleSetView(assessment, 'zh').verdicts[0]?.evidence).toBe('能源平衡表、other')
  })

  it('says what to know of its limit', () => {
    const { measured, limit, margin } = madeUpRatio('2', '1', 'atMost', '1.8')
    const note = { zh: '修正未计入。', en: 'The correction is not computed.' }
    const leaf = { fact: 'p', per: 'w', op: 'atMost', limit: 'most' } as const
    const noted = {
      kind: 'leaf',
      result: false,
      leaf,
      fact: 'p',
      limit: { ...limit, note },
      missing: [],
    } as const
    const verdict = madeUpVerdict('fail', { measured, limit, margin, tree: noted })
    expect(verdictView(verdict, 'zh').notes).toEqual(['修正未计入。'])
    expect(verdictView(verdict, 'en').notes).toEqual(['The correction is not computed.'])
  })

  it('names the reading whose margin it shows', () => {
    const ratio = madeUpRatio('2', '1', 'atMost', '1.8')
    const reading = {
      id: 'r',
      label: { zh: '位置法', en: 'location' },
      argument: { zh: '理由', en: 'argument' },
      confidence: 'derived' as const,
      outcome: 'fail' as const,
      missing: [],
      tree: { kind: 'all' as const, result: null, of: [] },
      ...ratio,
    }
    const more = { ...ratio, readings: [reading], shownReading: 'r' }
    const view = verdictView(madeUpVerdict('undetermined', more), 'zh')
    expect(view.readings).toEqual([{ key: 'r', text: '读法 A：位置法 2.000 tCO₂/tce：有差距' }])
    expect(view.margin).toMatch(/^按读法 A：还差/)
  })
})

const provisional = (...because: string[]): Pick<Verdict, 'provisional' | 'provisionalBecause'> => ({
  provisional: true,
  provisionalBecause: because.map((zh) => ({ zh, en: `en ${zh}` })),
})

it('a rule set gives the reasons of the verdicts that decide it, each once and no other', () => {
  const verdicts = [
    madeUpVerdict('fail', provisional('指标定义只有一个来源', '指标有 2 种理解，官方口径未公布')),
    madeUpVerdict('fail', provisional('指标定义只有一个来源')),
    madeUpVerdict('pass', provisional('限值只有一个来源')),
  ]
  const view = ruleSetView(madeUpAssessment(verdicts, 'fail'), 'zh')
  expect(view.provisionalBecause).toEqual(['指标定义只有一个来源', '指标有 2 种理解，官方口径未公布'])
  const english = ruleSetView(madeUpAssessment(verdicts, 'pass'), 'en')
  expect(english.provisionalBecause).toEqual(['en 限值只有一个来源'])
})

it('a rule set lists the worst first and later lines apart', () => {
  const outcomes = ['pass', 'notInForce', 'missing', 'fail', 'notApplicable'] as const
  const view = ruleSetView(
    madeUpAssessment(
      outcomes.map((outcome) => madeUpVerdict(outcome, outcome === 'pass' ? provisional('定义') : {})),
      'fail',
    ),
    'zh',
  )
  expect(view.verdicts.map(({ outcome }) => outcome)).toEqual(['fail', 'missing', 'pass', 'notApplicable'])
  expect(view.ahead).toHaveLength(1)
  expect(view.provisionalBecause).toEqual([])
})

it('a criterion left out shows its reason, also beside figures', () => {
  const ratio = madeUpRatio('1', '2', 'atLeast', '0.9', '1')
  expect(verdictView(madeUpVerdict('waived', ratio), 'zh')).toMatchObject({
    reasonAlone: true,
    reason: '因为',
  })
  expect(verdictView(madeUpVerdict('fail', ratio), 'zh').reasonAlone).toBe(false)
})
