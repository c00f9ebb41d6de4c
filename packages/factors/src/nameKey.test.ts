import { expect, it } from 'vitest'
import { nameKey } from './nameKey.ts'

it('folds width, case and spaces', () => {
  expect(nameKey(' 煤矸石（能源用） ')).toBe('煤矸石(能源用)')
  expect(nameKey('ＬＰＧ')).toBe('lpg')
  expect(nameKey('natural \u00a0 Gas')).toBe('natural gas')
})

it('takes no long text for a name, not even one that begins with a name', () => {
  expect(nameKey(`柴油${' '.repeat(300)}x`)).toBe('')
  expect(nameKey('')).toBe('')
})
