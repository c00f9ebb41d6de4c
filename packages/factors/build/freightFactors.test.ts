import { describe, expect, it } from 'vitest'
import { cn2026 } from '../src/cn2026.ts'

const freight = cn2026.factors.flatMap((factor) =>
  factor.kind === 'rate' && factor.carrier === 'freight' ? [factor] : [],
)
const of = (id: string) => freight.find((factor) => factor.id === id)

describe('freight', () => {
  it('keeps burning and upstream apart', () => {
    const road = 'freight/defra-2025/hgv-all-hgvs-average-laden-diesel'
    expect(of(`${road}/ttw`)).toMatchObject({ calibre: 'tank-to-wheel', gas: 'CO2e', per: 'tkm' })
    expect(of(`${road}/wtt`)).toMatchObject({ calibre: 'well-to-tank', gas: 'CO2e', per: 'tkm' })
  })

  it('names the CH4 and N2O that stand beside a CO2 value', () => {
    const epa = freight.filter(({ set }) => set === 'epa-2024')
    expect(epa.length).toBe(7)
    for (const factor of epa) expect(factor.note?.en).toMatch(/CH4 [\d.]+ g\/.*N2O [\d.]+ g\//)
  })

  it('has no table whose terms forbid it', () => {
    const titles = cn2026.factors.map(({ source }) => source.title).join('\n')
    expect(titles).not.toMatch(/CPCD|ecoinvent|GLEC|\bIEA\b/)
  })
})
