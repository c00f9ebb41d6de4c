import { Decimal } from '@zerocarbon/accounting/quantity'
import { expect, it } from 'vitest'
import { rulesBundle } from '../bundle/rulesBundle.ts'
import { readCases } from '../cases/readCases.ts'
import { refusedValue } from './refusedValue.ts'

const definitions = new Map(rulesBundle.facts.facts.map((fact) => [fact.id, fact]))
const said = (id: string, value: string, isPercent?: boolean): string | undefined =>
  refusedValue(new Decimal(value), definitions.get(id)!, isPercent)?.zh

it.each(['0', '0.3', '1'])('a share can be %s', (value) => {
  expect(said('electrification-rate', value)).toBeUndefined()
})

it('a share over one is none, and who meant percent is told how it is written', () => {
  expect(said('footprint-cut-share', '3')).toBe('1 或更小的数；3 % 写作 0.03')
  expect(said('module-efficiency', '24')).toBe('0 – 1；24 % 写作 0.24')
  expect(said('electrification-rate', '1.5', true)).toBe('0 – 1')
  expect(said('electrification-rate', '250')).toBe('0 – 1')
  expect(said('green-research-intensity', '1')).toContain('是不是')
})

it('nothing is below zero unless the dictionary says so', () => {
  expect(said('emissions-co2e', '-100')).toBe('0 或更大的数')
  expect(said('emissions-co2e', '-0')).toBeUndefined()
  expect(said('process-energy', '-1200')).toBeUndefined()
  expect(said('footprint-cut-share', '-0.05')).toBeUndefined()
})

it('a level is a whole number of its range', () => {
  for (const value of ['0', '2.5', '5']) expect(said('eer-level', value)).toBe('1 – 4 的整数')
  for (const value of ['1', '2.5']) expect(said('ceca-stars', value)).toMatch(/^3 或更大的整数；/)
  expect(said('ceca-stars', '7')).toBeUndefined()
  expect(said('energy-users', '2.5')).toBe('0 或更大的整数')
})

it('an altitude in metres is no factor', () => {
  for (const value of ['2000', '50', '0.9'])
    expect(said('altitude-factor', value)).toMatch(/^1 – 2；.*海拔米数/)
  expect(said('altitude-factor', '1.05')).toBeUndefined()
})

it.each([
  ['emissions-co2e', '-100'],
  ['electrification-rate', '40'],
  ['eer-level', '0'],
])('a worked case tests nothing with %s %s', (fact, value) => {
  const json = JSON.stringify({
    format: 'zc-cases/1',
    ruleset: 'cn-hn.factory.2025',
    cases: [
      { name: 'a', on: '2026-01-01', facts: { [fact]: value }, expect: { 'carbon-per-energy': 'missing' } },
    ],
  })
  const read = readCases(json, 'a.cases.json', rulesBundle)
  const found = 'problems' in read ? read.problems : []
  expect(found.map(({ code }) => code)).toContain('ZC-RULE-VALUE-INVALID')
  expect(found.map(({ sentence }) => sentence.zh).join()).toContain(value)
})
