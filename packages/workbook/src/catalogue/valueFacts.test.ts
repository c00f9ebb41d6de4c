import { expect, it } from 'vitest'
import { cellPlantRows } from '../facts/testing/cellPlant.ts'
import { call, gap, guidance, outcomeOf, warnings } from './testing/criterionCalls.ts'

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

it('is the ratio of every reading, also where they share the part and not the whole', () => {
  const hunan = ['2027-01-01', '', 'cn-hn.factory.2025']
  const carbon = (value: number): string =>
    call('VERDICT', ['carbon-per-energy', value, ...hunan], {
      facts: [['emissions-co2e', 1, 'tCO2e', 'R-1']],
    })
  expect(carbon(1.25)).toBe('已达标')
  expect(carbon(1.2501)).toBe('有差距')
  const sold = [...cellPlantRows, ['2026-01', '2026-12', '转供电', 200, '万kWh', 'X-1']]
  for (const share of [0.1, 0.12])
    expect(call('VERDICT', ['physical-share-entry', share], { rows: sold })).toBe('已达标')
  expect(call('VERDICT', ['physical-share-entry', 0.0999], { rows: sold })).toBe('有差距')
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

it('cannot be below 0 where its fact cannot', () => {
  expect(call('VERDICT', ['co2-per-energy-entry', -1])).toMatch(
    /^ZC-ARGUMENT-INVALID .*实测值”不能是“-1”.*0 或更大/,
  )
  expect(call('GAP', ['energy-from', -1])).toMatch(/^ZC-ARGUMENT-INVALID .*0 或更大/)
  expect(call('VERDICT', ['energy-from', 0])).toBe('有差距')
})

it('is a level that exists', () => {
  const eer = (level: number): string => call('VERDICT', ['facility-eer', level, '', '算力设施'])
  expect(eer(2)).toBe('已达标')
  expect(eer(3)).toBe('有差距')
  for (const level of [0, 1.5, 5]) expect(eer(level)).toMatch(/^ZC-ARGUMENT-INVALID .*1 – 4 的整数/)
})

it('says how a share is written', () => {
  for (const thirty of [30, '30%', ' 30 ％ '])
    expect(call('VERDICT', ['non-fossil-share-entry', thirty])).toMatch(
      /^ZC-ARGUMENT-INVALID .*0 – 1；30 % 写作 0\.3$/,
    )
  expect(call('VERDICT', ['non-fossil-share-entry', 250])).toMatch(/可填：0 – 1$/)
})
