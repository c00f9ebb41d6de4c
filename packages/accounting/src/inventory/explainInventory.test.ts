import { describe, expect, it } from 'vitest'
import type { Derivation } from '../trace/index.ts'
import { bought, diesel, halves, inventory } from '../testing/madeUpInventory.ts'

describe('the explanation', () => {
  const leavesOf = (node: Derivation): Derivation[] => ('of' in node ? node.of.flatMap(leavesOf) : [node])

  it('ends in the cells of all rows that count, each once', () => {
    const rows = [bought(10, { days: halves[0] }), diesel(5), bought(30, { days: halves[1] })]
    const leaves = leavesOf(inventory(rows).why())
    const cells = leaves.flatMap((leaf) =>
      leaf.kind === 'cell' ? [`${leaf.at.cell} ${leaf.gives.value.toFixed()}`] : [],
    )
    expect(cells).toEqual(['D2 10', 'D4 30', 'D3 5'])
    expect(new Set(leaves.map(({ kind }) => kind))).toEqual(new Set(['cell', 'factor', 'constant']))
  })

  it('keeps the double of a computed cell beside its reading', () => {
    const [leaf] = leavesOf(inventory([bought(234.55999999999995)]).why())
    expect(leaf).toMatchObject({ kind: 'cell', raw: 234.55999999999995 })
    expect(leaf?.gives.value.toFixed()).toBe('234.56')
  })

  it('gives at its root what the inventory gives', () => {
    const result = inventory([bought(10), diesel(5)])
    expect(result.why().gives.value.toFixed()).toBe(result.total.value.toFixed())
    for (const { why, emissions } of result.lines)
      expect(why().gives.value.toFixed()).toBe(emissions.value.toFixed())
  })
})
