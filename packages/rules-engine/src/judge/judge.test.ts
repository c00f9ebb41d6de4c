import { describe, expect, it } from 'vitest'
import type { RuleSet } from '../ruleset/RuleSet.ts'
import { both, madeUp, madeUpSet, one, share, value, type at } from '../testing/madeUpSet.ts'
import { day, enough, first, limits, never, waivable } from '../testing/judgedFirst.ts'

describe('every outcome', () => {
  it('pass, exactly on the line, with the figures', () => {
    const verdict = first(one({}), day, enough)
    expect(verdict).toMatchObject({ outcome: 'pass', provisional: false, missing: [] })
    expect(verdict.measured?.value.toFixed()).toBe('2')
    expect(verdict.measured).toMatchObject({
      unit: 't/MJ',
      part: { fact: 'mass', unit: 't' },
      whole: { unit: 'MJ' },
    })
    expect(verdict.limit).toMatchObject({ op: 'atMost', from: '2020-01-01', unit: 't/MJ' })
    expect(verdict.margin?.value.toFixed()).toBe('0')
    expect(verdict.reason.zh).toBe('实测 2.0 t/MJ，要求不高于 2 t/MJ，恰好在线上')
  })

  it('fail, one kilogram over, said in its own unit', () => {
    const { outcome, margin, measured, reason } = first(one({}), day, { mass: '2000.001', energy: '1000' })
    expect(outcome).toBe('fail')
    expect(margin?.part.toFixed()).toBe('-0.001')
    expect(margin?.partUnit).toBe('t')
    expect(margin?.value.toFixed()).toBe('-0.000001')
    // As many decimals as tell it from the limit.
    expect(measured?.decimals).toBe(6)
    expect(reason.en).toBe('measured 2.000001 t/MJ, required at most 2 t/MJ, over by 0.000001 t/MJ (0.001 t)')
  })

  it('fail, by one in forty digits, where a quotient would round to the limit', () => {
    const energy = `4${'9'.repeat(39)}`
    const mass = '9'.repeat(40)
    const { outcome, margin, measured } = first(one({}), day, { mass, energy })
    expect([outcome, margin?.part.toFixed(), measured?.value.toFixed()]).toEqual(['fail', '-1', '2'])
  })

  it('a quotient of two alike is a share, or a ratio where its limit has no unit', () => {
    const shown = (unit: string) => {
      const require = { ...share, per: 'mass-b' }
      const set = one({ require }, limits([value('2020-01-01', '0.9')], { unit }))
      const { reason, measured } = first(set, day, { mass: '88', 'mass-b': '100' })
      return [measured?.unit, reason.en]
    }
    expect(shown('1')).toEqual([
      '1',
      'measured 88 %, required at most 90 %, to spare: 2 percentage points (2 t)',
    ])
    expect(shown('')).toEqual(['', 'measured 0.88, required at most 0.9, to spare: 0.02 (2 t)'])
  })

  it('missing, with what is missing and what to do', () => {
    const verdict = first(one({}), day, { mass: '2' })
    expect(verdict.outcome).toBe('missing')
    expect(verdict.missing).toEqual([
      { id: 'energy', reason: { zh: '缺少“energy”：ask', en: '"energy" is missing: ask' } },
    ])
    expect(verdict.reason.zh).toBe('缺少“energy”：ask')
    expect(verdict.measured).toBeUndefined()
  })

  it('undetermined: announced, not set, or only recalled; the figure is shown where there is one', () => {
    const outcome = (dated: object) => first(one({}, limits([dated])), day, enough)
    expect(outcome(value('2020-01-01', '3', { expected: true }))).toMatchObject({
      outcome: 'undetermined',
      reason: { en: expect.stringMatching(/^the limit is announced.*measured 2\.0/) as string },
    })
    expect(outcome(value('2020-01-01', null)).outcome).toBe('undetermined')
    const recalled = outcome(value('2020-01-01', '3', { confidence: 'recalled' }))
    expect(recalled).toMatchObject({ outcome: 'undetermined', provisional: true })
    expect(recalled.margin?.value.toFixed()).toBe('1')
    expect(first(one({ confidence: 'recalled' }), day, enough).outcome).toBe('undetermined')
  })

  it('notInForce: a limit of a later day, measured and margin all the same', () => {
    const verdict = first(one({}, limits([value('2030-01-01', '1')])), '2029-12-31', enough)
    expect(verdict).toMatchObject({ outcome: 'notInForce', limit: { from: '2030-01-01' } })
    expect(verdict.margin?.value.toFixed()).toBe('-1')
    expect(verdict.reason.zh).toContain('自 2030-01-01 起适用')
    expect(first(one({}, limits([value('2030-01-01', '1')])), '2030-01-01', enough).outcome).toBe('fail')
    const bands = [
      { below: '10', values: [value('2030-01-01', null, { note: both('nothing below 10') })] },
      { atLeast: '10', values: [value('2029-01-01', '1')] },
    ]
    const banded = one({}, limits([], { values: undefined, by: 'size', bands }))
    const said = (facts: object): string => first(banded, '2026-06-30', { ...enough, ...facts }).reason.zh
    expect(said({ size: '9' })).toBe('自 2030-01-01 起适用；nothing below 10')
    expect(said({})).toMatch(/^自 2029-01-01 起适用/)
  })

  it('notInForce: before and after the set itself', () => {
    const ruleSet = madeUpSet({ inForce: { from: '2020-01-01', to: '2026-12-31' } })
    const outcomes = ['2019-12-31', '2020-01-01', '2026-12-31', '2027-01-01'].map(
      (on) => first(ruleSet, on, enough).outcome,
    )
    expect(outcomes).toEqual(['notInForce', 'pass', 'pass', 'notInForce'])
  })

  it('notApplicable, with the condition that does not hold and no figures', () => {
    const verdict = first(one({ appliesWhen: never }), day, { ...enough, yes: false })
    expect(verdict.outcome).toBe('notApplicable')
    expect(verdict.measured).toBeUndefined()
    expect(verdict.reason.en).toBe('it does not apply: yes: no (required: yes)')
  })

  it('waived, only where it may be', () => {
    const waived = { waived: { one: { reason: 'no waste heat here' } } }
    expect(first(one({ waivable }), day, {}, waived)).toMatchObject({
      outcome: 'waived',
      reason: { en: 'left out because: no waste heat here' },
    })
    expect(first(one({}), day, {}, waived).outcome).toBe('missing')
    const borneOut = { waived: { one: { reason: 'no waste heat here', evidence: 'EV-014' } } }
    expect(first(one({ waivable }), day, {}, borneOut).reason).toEqual({
      zh: '已说明理由：no waste heat here（证据：EV-014）',
      en: 'left out because: no waste heat here (evidence: EV-014)',
    })
  })
})

describe('order', () => {
  it('asks whether it is in force, then whether it applies, then for a waiver', () => {
    const ruleSet = one({ appliesWhen: never, waivable })
    const waived = { waived: { one: { reason: 'because' } } }
    expect(first(ruleSet, '2019-01-01', { yes: false }, waived).outcome).toBe('notInForce')
    expect(first(ruleSet, day, { yes: false }, waived).outcome).toBe('notApplicable')
    expect(first(ruleSet, day, {}, waived).outcome).toBe('missing')
    expect(first(ruleSet, day, { yes: true }, waived).outcome).toBe('waived')
  })

  it('a limit of a later day asks nobody for data yet, and lists what is missing all the same', () => {
    const later = limits([value('2030-01-01', '1')])
    const judged = (ruleSet: RuleSet, ...args: Parameters<typeof at>): unknown => {
      const { outcome, missing } = first(ruleSet, ...args)
      return [outcome, missing.map(({ id }) => id)]
    }
    expect(judged(one({}, later), day, {})).toEqual(['notInForce', ['mass', 'energy']])
    const conditional = one({ appliesWhen: never, waivable }, later)
    expect(judged(conditional, day, enough)).toEqual(['notInForce', ['yes']])
    expect(judged(conditional, day, {})).toEqual(['notInForce', ['yes', 'mass', 'energy']])
    expect(judged(conditional, day, { yes: false })).toEqual(['notApplicable', []])
    expect(judged(conditional, '2030-01-01', {})).toEqual(['missing', ['yes']])
    expect(first(conditional, day, {}).reason).toEqual({
      zh: '自 2030-01-01 起适用；现在的数据还算不出',
      en: 'it holds from 2030-01-01; the data of today do not give it yet',
    })
  })

  it('an unknown size does not apply by itself', () => {
    const size = { fact: 'size', op: 'atLeast', value: '5' }
    expect(first(one({ appliesWhen: size }), day, enough).missing.map(({ id }) => id)).toEqual(['size'])
  })
})

it('reads the made-up set as it stands', () => {
  expect(madeUpSet({}).hash).toMatch(/^sha256:[0-9a-f]{64}$/)
  expect(madeUp['id']).toBe('made.up')
})
