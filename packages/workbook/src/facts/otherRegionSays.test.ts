import { cn2026, createFactorBook } from '@zerocarbon/factors'
import { expect, it } from 'vitest'
import { otherRegionSays } from './otherRegionSays.ts'

const book = createFactorBook(cn2026)
const says = (jurisdiction: string, region: string): unknown =>
  otherRegionSays({ jurisdiction }, region, book)

it('names both provinces', () => {
  expect(says('CN-HN', 'CN-JS')).toEqual({
    zh: '这套规则适用于湖南，工作簿的“电网因子地区”是江苏：照样判定了，不作为本地的结论',
    en: "this set is for Hunan and the workbook's grid region is Jiangsu: judged all the same, and no verdict of its own province",
  })
})

it.each([
  ['CN', 'CN-JS'],
  ['CN-JS', 'CN-JS'],
  ['CN-JS-SIP', 'CN-JS'],
  ['CN-HN', 'CN'],
  ['CN-HN', 'CN-EAST'],
  ['EU', 'CN-JS'],
])('says nothing of a set for %s in %s', (jurisdiction, region) => {
  expect(says(jurisdiction, region)).toBeUndefined()
})

it('a zone of another province is elsewhere', () => {
  expect(says('CN-JS-SIP', 'CN-HN')).toBeDefined()
})
