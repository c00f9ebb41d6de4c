import { Decimal } from '@zerocarbon/accounting/quantity'
import type { Limit, Margin, Measure } from '@zerocarbon/rules-engine'
import { expect, it } from 'vitest'
import { limitText, marginPartText, marginText, measureText } from './verdictTexts.ts'

const measure = (value: string, unit: string, decimals: number): Measure => ({
  value: new Decimal(value),
  unit,
  decimals,
})
const margin = (value: string, part: string, partUnit: string): Margin => ({
  value: new Decimal(value),
  part: new Decimal(part),
  partUnit,
})
const limit = (op: Limit['op'], value: Limit['value'], unit: string): Limit => ({
  op,
  value,
  unit,
  from: '2026-01-01',
  confidence: 'single-source',
  cite: { source: 'doc', clause: '1' },
})

it('shows a measure with its unit, a share in percent', () => {
  expect(measureText(measure('1.7537', 'tCO2/tce', 3))).toBe('1.754 tCO2/tce')
  expect(measureText(measure('0.26465', '1', 4))).toBe('26.46 %')
})

it('shows a limit with the digits of the document', () => {
  expect(limitText(limit('atMost', new Decimal('1.80'), 'tCO2/tce'), 'zh')).toBe('≤ 1.8 tCO2/tce')
  expect(limitText(limit('atLeast', new Decimal('0.3'), '1'), 'zh')).toBe('≥ 30 %')
  expect(limitText(limit('lessThan', new Decimal('5'), 't'), 'en')).toBe('< 5 t')
  expect(limitText(limit('atMost', new Decimal('1.3'), ''), 'zh')).toBe('≤ 1.3')
  expect(limitText(limit('moreThan', new Decimal('5'), 't'), 'en')).toBe('> 5 t')
  expect(limitText(limit('equals', true, ''), 'zh')).toBe('是')
  expect(limitText(limit('equals', false, ''), 'en')).toBe('no')
  expect(limitText(limit('equals', 'steel', ''), 'en')).toBe('= steel')
  const word = { zh: '钢铁', en: 'Steel' }
  expect(limitText({ ...limit('equals', 'steel', ''), word }, 'zh')).toBe('= 钢铁')
})

it('shows a margin with its sign, and in the unit of the numerator with words', () => {
  const short = margin('-0.0354', '-270.0925', 'tce')
  expect(marginText(short, measure('0.2646', '1', 4))).toBe('−3.54 %')
  expect(marginPartText(short, 'zh')).toBe('还差 270.1 tce')
  expect(marginPartText(short, 'en')).toBe('270.1 tce to go')
  const spare = margin('0.0095', '198000', 'kWh')
  expect(marginText(spare, measure('0.1095', '1', 4))).toBe('+0.95 %')
  expect(marginPartText(spare, 'zh')).toBe('余量 198,000 kWh')
  expect(marginPartText(spare, 'en')).toBe('198,000 kWh to spare')
})

it('shows what a share is short of in percentage points, and a count bare', () => {
  expect(marginPartText(margin('-0.012', '-0.012', '1'), 'zh')).toBe('还差 1.2 个百分点')
  expect(marginPartText(margin('0.05', '0.05', '1'), 'en')).toBe('5 percentage points to spare')
  expect(marginPartText(margin('-1', '-1', ''), 'zh')).toBe('还差 1')
})

it('exactly on the line is a zero without a sign', () => {
  expect(marginText(margin('-0', '-0', 't'), measure('50', 't', 2))).toBe('0.00 t')
  expect(marginText(margin('0', '0', 'tce'), measure('0.3', '1', 4))).toBe('0.00 %')
})

it('never shows a gap as nothing', () => {
  expect(marginText(margin('-0.000004', '-0.000004', 't'), measure('50', 't', 2))).toBe('−0.000004 t')
  expect(marginText(margin('-0.000004', '-1', 'tce'), measure('0.3', '1', 4))).toBe('−0.0004 %')
  expect(marginPartText(margin('-0.1', '-0.0004', 't'), 'zh')).toBe('还差 0.0004 t')
  expect(marginPartText(margin('0', '0', 't'), 'zh')).toBe('恰好在线上')
})
