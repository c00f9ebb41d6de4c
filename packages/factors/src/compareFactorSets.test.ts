import { expect, it } from 'vitest'
import { cn2026 } from './cn2026.ts'
import { compareFactorSets } from './compareFactorSets.ts'
import type { FactorSet } from './FactorSet.ts'

it('finds nothing between equal sets', () => {
  expect(compareFactorSets(cn2026, cn2026)).toEqual({
    from: 'cn-2026.1',
    to: 'cn-2026.1',
    added: [],
    removed: [],
    changed: [],
  })
})

it('lists what was added, removed and changed, with old and new value', () => {
  const [first, second, ...rest] = cn2026.factors
  const [carbonate, ...process] = cn2026.process
  const changed = {
    ...second!,
    value: '0.6000',
    note: { zh: '已更正', en: 'corrected' },
  } as FactorSet['factors'][number]
  const other: FactorSet = {
    ...cn2026,
    id: 'cn-2026.2',
    factors: [changed, ...rest],
    process: [...process, { ...carbonate!, id: 'process/test/carbonate/caco3', set: 'test' }],
  }
  const difference = compareFactorSets(cn2026, other)
  expect(difference.removed.map(({ id }) => id)).toEqual([first!.id, carbonate!.id])
  expect(difference.added.map(({ id }) => id)).toEqual(['process/test/carbonate/caco3'])
  expect(difference.changed).toMatchObject([
    { id: second!.id, changes: [{ member: 'value', is: '0.6000' }, { member: 'note' }] },
  ])
  const back = compareFactorSets(other, cn2026)
  expect(back.added).toEqual(difference.removed)
  expect(back.changed[0]?.changes[0]).toMatchObject({
    was: '0.6000',
    is: 'value' in second! ? second.value : '',
  })
})

it('sees a change inside a source', () => {
  const [first, ...rest] = cn2026.factors
  const moved = { ...first!, source: { ...first!.source, locator: 'elsewhere' } }
  const [change] = compareFactorSets(cn2026, { ...cn2026, factors: [moved, ...rest] }).changed
  expect(change?.changes).toMatchObject([{ member: 'source' }])
  expect(change?.changes[0]?.is).toContain('elsewhere')
})
