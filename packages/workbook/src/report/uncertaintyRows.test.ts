import { expect, it } from 'vitest'
import { power, report } from '../testing/madeUpPlant.ts'
import { activities, activityHeaders, settings, table, type Rows } from '../testing/madeUpTables.ts'
import { resultsSheet } from './resultsSheet.ts'

const headers = [...activityHeaders, '不确定度（%）', '因子不确定度（%）']
const rowsOf = (rows: Rows, language: 'zh' | 'en' = 'zh') =>
  resultsSheet(report(settings(), table('ZC_Activity', '活动', headers, rows)), language).rows.filter(
    ([group]) => group === '不确定度' || group === 'Uncertainty',
  )
const heat = ['2026-01', '2026-12', '外购蒸汽', 100, 'GJ', 'S']

it('gives the total its half-width where every line states its own', () => {
  expect(rowsOf([[...power, 3, 4]]).map((row) => row.slice(2, 4))).toEqual([
    [5, '%'],
    [26.53, 'tCO2e'],
  ])
  expect(rowsOf([[...power, 3, 4]])[0]?.[4]).toBe('总排放 530.60 ± 26.53 tCO2e（5.00 %）')
})

it('says unknown where one does not, with the share of emissions, and the stated part in the remark', () => {
  const [relative, half] = rowsOf([[...power, 3, 4], heat])
  expect([relative?.[2], half?.[2]]).toEqual(['未知', '未知'])
  expect(relative?.[4]).toContain(
    '只算已填的 1 行：530.60 ± 26.53 tCO2e（5.00 %）；总排放 541.60 tCO2e 的不确定度未知',
  )
  expect(relative?.[4]).toContain('1 行（占排放 2.0 %）没有填全，不当作零')
  expect(rowsOf([[...power, 3, 4], heat], 'en')[0]?.[2]).toBe('unknown')
})

it('gives no figure while data are missing', () => {
  expect(rowsOf([['2026-01', '2026-03', ...power.slice(2), 3, 4]])[0]?.[2]).toBe('缺少数据')
})

it('is absent where nobody stated anything', () => {
  const found = report(settings(), activities([power]))
  expect(resultsSheet(found, 'zh').rows.filter(([group]) => group === '不确定度')).toEqual([])
  expect(rowsOf([power])).toEqual([])
})
