import type { PlantReport } from '@zerocarbon/workbook'
import type { Language } from '@zerocarbon/accounting/errors'
import { Decimal, showRounded } from '@zerocarbon/accounting/quantity'
import { atLineStart } from '../figures/atLineStart.ts'
import { sourceGroups } from './sourceGroup.ts'
import { seriesOf, type Series } from '../chart/seriesOf.ts'

interface ContributionBar {
  readonly key: string
  readonly name: string
  readonly text: string
  readonly series: Series
  /** Of the whole track. */
  readonly filled: number
}

export interface Contributions {
  readonly sentence: string
  readonly bars: readonly ContributionBar[]
}

/** Sources that emit, the largest first. Shares are of what is emitted before sales are taken off; none while data are missing. */
export function contributionBars(
  { inventory: { lines, complete }, totals }: Pick<PlantReport, 'inventory' | 'totals'>,
  language: Language,
): Contributions {
  const zh = language === 'zh'
  const sources = sourceGroups(lines).map(({ source, unit, emissions }) => ({
    key: `${source.id} ${unit.symbol}`,
    label: source.name,
    series: seriesOf(source),
    emissions,
  }))
  const processes = totals.processes
    .filter(({ gas, counts, scope }) => gas === 'CO2' && counts && scope !== 3)
    .map(({ key, label, mass }) => ({ key, label, series: 'rest' as const, emissions: mass }))
  const groups = [...sources, ...processes]
    .filter(({ emissions }) => emissions.isPositive() && !emissions.isZero())
    .toSorted((a, b) => b.emissions.cmp(a.emissions))
  const total = groups.reduce((sum, { emissions }) => sum.plus(emissions), new Decimal(0))
  const bars = groups.map(({ key, label, series, emissions }) => {
    const share = emissions.div(total)
    const tonnes = `${showRounded(emissions, 1)} tCO₂`
    return {
      key,
      name: atLineStart(label[language]),
      text: complete ? `${tonnes} · ${showRounded(share.times(100), 1)} %` : tonnes,
      series,
      filled: share.toNumber(),
    }
  })
  const separator = zh ? '，' : ', '
  const listed = bars.map(({ name, text }) => `${name} ${text}`).join(zh ? '；' : '; ')
  return { sentence: `${zh ? '贡献' : 'Contribution'}${separator}${listed}`, bars }
}
