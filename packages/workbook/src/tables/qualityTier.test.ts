import { expect, it } from 'vitest'
import type { CellValue } from '../model/index.ts'
import { qualityTier, qualityWords } from './qualityTier.ts'

it.each<CellValue>([
  '估算',
  '估',
  ' 估计 ',
  '估算（按上月）',
  'Estimate',
  'estimated',
  'est.',
  'est. by area',
])('takes %j for an estimate', (value) => {
  expect(qualityTier(value)).toBe('estimated')
})

it.each<CellValue>(['计量', ' 实测', '抄表', 'Metered', 'measured', 'ｍｅｔｅｒｅｄ'])(
  'takes %j for a reading',
  (value) => {
    expect(qualityTier(value)).toBe('measured')
  },
)

it.each<CellValue>(['一级', 'A', '计量表坏', 'established', 3, true])('does not know %j', (value) => {
  expect(qualityTier(value)).toBe('unknown')
})

it.each<CellValue>([null, '', '  '])('takes %j for a blank', (value) => {
  expect(qualityTier(value)).toBeNull()
})

it('understands every word it tells people to use', () => {
  expect(qualityWords.map(qualityTier)).not.toContain('unknown')
})
