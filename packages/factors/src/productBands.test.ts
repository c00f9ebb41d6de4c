import { confidenceWords } from '@zerocarbon/accounting/trace'
import { expect, it } from 'vitest'
import { productBands } from './productBands.ts'

it('has a source, a known confidence and bounds in order for every band', () => {
  for (const { names, least, most, sources, confidence, per } of productBands) {
    expect(names.length).toBeGreaterThanOrEqual(2)
    expect(Number(least)).toBeGreaterThan(0)
    expect(Number(most)).toBeGreaterThanOrEqual(Number(least))
    expect(sources.join('')).not.toBe('')
    expect(Object.keys(confidenceWords)).toContain(confidence)
    expect(per).not.toBe('')
  }
})

it('gives one band for each Chinese name, kind and unit', () => {
  const chinese = productBands.map(({ names, kind, per }) => `${names[0]!} ${kind} ${per}`)
  expect(new Set(chinese).size).toBe(chinese.length)
})

it('holds the published levels of clinker', () => {
  const clinker = productBands.find(({ names, kind }) => names[0] === '水泥熟料' && kind === 'energy')
  expect(clinker).toMatchObject({ least: '100', most: '117', numerator: 'kgce', per: 't' })
})
