import { expect, it } from 'vitest'
import { issueOf } from '../errors/index.ts'
import { lackingOf } from './lackingOf.ts'

const negative = issueOf({
  code: 'ZC-BALANCE-NEGATIVE',
  info: { what: { zh: '甲', en: 'a' }, value: '-1 t' },
})
const figure = {} as Parameters<typeof lackingOf>[0]['figures'][number]

it('speaks only where nothing was computed', () => {
  expect(lackingOf({ lines: [], figures: [], issues: [negative] })).toBe(negative)
  expect(lackingOf({ lines: [], figures: [figure], issues: [negative] })).toBeUndefined()
  expect(lackingOf({ lines: [], figures: [], issues: [] })).toBeUndefined()
})
