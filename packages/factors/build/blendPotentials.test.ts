import { describe, expect, it } from 'vitest'
import { gasPotentials } from './gasPotentials.ts'
import { readGases } from './names.ts'
import { readData } from './readData.ts'

const data = readData()
const gases = readGases(data['gases.csv'])
const all = gasPotentials(data['gwp.csv'], gases)
const of = (id: string) => all.find((row) => row.id === id)

describe('blends', () => {
  it('are computed exactly, beyond the printed decimal', () => {
    expect(of('gwp/AR4/R-404A')).toMatchObject({
      value: '3921.6',
      confidence: 'verified-2plus',
      parts: [
        { gas: 'HFC-125', share: '0.44' },
        { gas: 'HFC-143a', share: '0.52' },
        { gas: 'HFC-134a', share: '0.04' },
      ],
    })
    expect(of('gwp/AR6/R-454B')?.value).toBe('531.374811')
  })

  it('exist in every set that knows all parts, marked as derived where nothing was printed', () => {
    expect(of('gwp/TAR/R-410A')).toMatchObject({ value: '1975', confidence: 'derived' })
    expect(of('gwp/cn-legacy/R-404A')).toMatchObject({ value: '3260', confidence: 'derived' })
    expect(of('gwp/cn-aluminium/R-410A')).toBeUndefined()
  })

  it('keep a printed value where a part has none, and say so', () => {
    expect(of('gwp/AR4/R-448A')).toMatchObject({ value: '1387.1' })
    expect(of('gwp/AR4/R-448A')?.note).toContain('kept as printed: HFO-1234yf, HFO-1234ze(E)')
    expect(of('gwp/TAR/R-448A')).toBeUndefined()
  })
})

it('takes CO2 for 1 in every set', () => {
  const sets = [...new Set(all.map(({ set }) => set))]
  for (const set of sets) expect(of(`gwp/${set}/CO2`)?.value).toBe('1')
})

it.each([
  ['3921.6', '3921.7', 'gwp100 3921.7 is not 3921.6, which the parts give'],
  ['HFC-32 50%+HFC-125 50%', 'HFC-32 50%+HFC-125 49%', 'the composition adds to 0.99'],
  ['HFC-32 50%+HFC-125 50%', 'HFC-32 50%+HFC-125', 'composition "HFC-125" has no share'],
  ['HFC-32 50%+HFC-125 50%', 'HFC-32 50%+HFC-126 50%', 'composition "HFC-126" is not in'],
])('refuses %j written %j', (from, to, message) => {
  expect(data['gwp.csv']).toContain(from)
  expect(() => gasPotentials(data['gwp.csv'].replace(from, to), gases)).toThrow(message)
})
