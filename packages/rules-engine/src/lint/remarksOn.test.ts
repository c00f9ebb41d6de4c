import { expect, it } from 'vitest'
import type { RuleSetFile } from '../ruleset/RuleSetFile.ts'
import { madeUp } from '../testing/madeUpSet.ts'
import { remarksOn } from './remarksOn.ts'

const set = madeUp as unknown as RuleSetFile
const told = (more: object, today = '2026-01-01'): string[] =>
  remarksOn({ ...set, ...more }, today).map(({ path, says }) => `${path.join('.')} ${says.en}`)

it('remarks on a document nothing cites, and on a day that has not come', () => {
  expect(told({})).toEqual([])
  const more = { ...set.sources['doc']!, issued: '2026-01-02' }
  expect(told({ sources: { ...set.sources, more } })).toEqual([
    'sources.more nothing cites the source "more"',
    'sources.more.issued the day 2026-01-02 has not come yet',
  ])
  expect(told({}, '2025-12-31')).toEqual([
    'parameters.most.values.0.checkedOn the day 2026-01-01 has not come yet',
  ])
})
