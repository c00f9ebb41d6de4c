import { expect, it } from 'vitest'
import { call, guidance, national } from './testing/criterionCalls.ts'

it('takes its title too, in any case', () => {
  expect(call('VERDICT', ['物理认定量占比（基本要求）'])).toBe('已达标')
  expect(call('VERDICT', [' Physical-Share-Entry ', '', '', '', national.toUpperCase()])).toBe('已达标')
  expect(call('VERDICT', ['Annual energy consumption (calorific)'])).toBe('已达标')
})

it.each(['VERDICT', 'THRESHOLD', 'GAP'])('%s lists what there is', (name) => {
  expect(call(name, ['co2-per-energy'], {})).toMatch(
    /^ZC-ARGUMENT-INVALID .*规则集”.*cn-hn\.park\.2026、cn\.park\.national-2025/,
  )
  expect(call(name, ['nix'])).toMatch(/^ZC-ARGUMENT-INVALID .*nix.*disclosure.*co2-per-energy-entry/)
  expect(call(name, ['co2-per-energy-entry', '', '', '', guidance])).toMatch(
    /ZC-ARGUMENT-INVALID .*offset-last/,
  )
  expect(call(name, ['disclosure', '', '', '', 'cn.park'])).toMatch(
    /ZC-ARGUMENT-INVALID .*cn\.factory\.national-2026/,
  )
  expect(call(name, [])).toContain('ZC-ARGUMENT-MISSING')
  expect(call(name, [[['disclosure']]])).toContain('ZC-ARGUMENT-INVALID')
  expect(call(name, [{ error: '#N/A' }])).toContain('ZC-CELL-ERROR')
  const day = name === 'THRESHOLD' ? ['去年'] : ['', '去年']
  expect(call(name, ['energy-from', ...day])).toContain('ZC-DATE-INVALID')
})
