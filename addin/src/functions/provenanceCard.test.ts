import { issueOf } from '@zerocarbon/accounting/errors'
import { cn2026 } from '@zerocarbon/factors'
import { rulesBundle } from '@zerocarbon/rules-engine'
import { createCatalogue, type Argument, type Outcome } from '@zerocarbon/workbook'
import { expect, it } from 'vitest'
import { provenanceCard } from './provenanceCard.ts'

const catalogue = createCatalogue({ factors: cn2026, rules: rulesBundle, language: 'zh' })
const english = createCatalogue({ factors: cn2026, rules: rulesBundle, language: 'en' })
const call = (name: string, ...args: readonly Argument[]): Outcome => catalogue.call(name, args) as Outcome

it('shows factor and source beside a number that stays a number', () => {
  const card = provenanceCard(call('EMISSIONS', '柴油', 1.2, 't'), 'zh')
  expect(card).toMatchObject({ type: 'Double', basicValue: 3.7150915648, numberFormat: '#,##0.00## "tCO2"' })
  const texts = Object.values(card?.properties ?? {}).map(
    (property) => (property as { basicValue: string }).basicValue,
  )
  expect(texts[0]).toBe('3.7150915648')
  expect(texts.join(' ')).toMatch(/fuel\/.*来源|2015|附录/)
})

it('names every line once and lists each in the layout', () => {
  const card = provenanceCard(call('EMISSIONS', [['柴油'], ['汽油']], [[1], [2]], 't'), 'zh')
  expect(card).toBeUndefined()
  const sum = provenanceCard(call('EMISSIONS', '原煤', 100, 't', null, null, '含碳量=55 %;氧化率=98 %'), 'en')
  const names = Object.keys(sum?.properties ?? {})
  expect(new Set(names).size).toBe(names.length)
  expect(sum?.layouts?.card).toMatchObject({
    title: { property: names[0] },
    sections: [{ properties: names.slice(1) }],
  })
})

it('leaves units as they were given, and tells a reader of English what 万 is', () => {
  const textOf = (unit: string, language: 'zh' | 'en'): string =>
    JSON.stringify(
      provenanceCard(english.call('EMISSIONS', ['外购电力', 1, unit]) as Outcome, language)?.properties,
    )
  expect(textOf('万kWh', 'en')).toMatch(/1 万kWh ← as given.*万 is 10,000: 1 万kWh is 10,000 kWh/)
  expect(textOf('MWh', 'en')).not.toContain('万')
  expect(textOf('万kWh', 'zh')).not.toContain('10,000')
})

it('tells of what has to be checked', () => {
  const warnings = [issueOf({ code: 'ZC-TABLE-MISSING', info: { table: 'ZC_Green' } })]
  const card = provenanceCard({ ...call('EMISSIONS', '柴油', 1, 't'), warnings }, 'zh')
  expect(card?.properties?.['请核对']).toMatchObject({ basicValue: expect.stringContaining('ZC_Green') })
})

it.each([
  ['a problem', { problem: { code: 'ZC-TABLE-MISSING', info: { table: 'x' } } }],
  ['a text', { value: '已达标' }],
  ['a number nobody explains', { value: 1 }],
] as const)('has none for %s', (_, outcome) => {
  expect(provenanceCard(outcome as Outcome, 'zh')).toBeUndefined()
})
